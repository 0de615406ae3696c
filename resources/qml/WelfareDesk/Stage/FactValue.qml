import QtQuick

// A value in one line where it fits in `oneLineSize`; else in two even lines as large as the box
// takes; else in as many of the `least` size as it needs.
Words {
    id: root

    required property string whole
    required property string folded
    required property real oneLineSize
    property string family: theme.mediumFamily
    property real box: height
    readonly property string longer: folded.split("\n").reduce((one, other) => other.length > one.length ? other : one, "")
    readonly property bool isShort: line.advanceWidth * theme.textPx(oneLineSize) <= 100 * width
    readonly property real foldedPx: Math.min(width * 100 / Math.max(1, half.advanceWidth), box / 2.3)
    readonly property bool fitsFolded: foldedPx >= minimumPixelSize

    elide: isShort ? Text.ElideRight : Text.ElideNone
    font.family: family
    font.pixelSize: isShort ? theme.textPx(size) : Math.max(minimumPixelSize, Math.min(theme.textPx(size), Math.floor(foldedPx)))
    fontSizeMode: isShort ? Text.HorizontalFit : Text.FixedSize
    lineHeight: isShort ? 1 : 0.8
    maximumLineCount: isShort ? 1 : fitsFolded ? 2 : 6
    text: isShort || !fitsFolded ? whole : folded
    wrapMode: isShort || fitsFolded ? Text.NoWrap : Text.Wrap

    TextMetrics {
        id: line

        font.family: root.family
        font.features: ({ "palt": 1 })
        font.pixelSize: 100
        text: root.whole
    }

    TextMetrics {
        id: half

        font.family: root.family
        font.features: ({ "palt": 1 })
        font.pixelSize: 100
        text: root.longer
    }
}
