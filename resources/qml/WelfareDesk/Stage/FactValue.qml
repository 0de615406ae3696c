import QtQuick

// A value in one line where it fits in `oneLineSize`; else in two even lines as large as the box
// takes; else in as many of the smallest size as it needs.
Words {
    id: root

    required property string whole
    required property string folded
    required property real oneLineSize
    property real box: height
    readonly property real probe: 100
    readonly property string longer: folded.split("\n").reduce((one, other) => other.length > one.length ? other : one, "")
    readonly property bool isShort: line.advanceWidth * theme.textPx(oneLineSize) <= probe * width
    readonly property real foldedPx: Math.min(width * probe / Math.max(1, half.advanceWidth), box / 2.36)
    readonly property bool fitsFolded: foldedPx >= minimumPixelSize

    elide: isShort ? Text.ElideRight : Text.ElideNone
    font.pixelSize: isShort ? theme.textPx(size) : Math.max(minimumPixelSize, Math.min(theme.textPx(size), Math.floor(foldedPx)))
    fontSizeMode: isShort ? Text.HorizontalFit : Text.FixedSize
    lineHeight: isShort ? 1 : 0.8
    maximumLineCount: isShort ? 1 : fitsFolded ? 2 : 6
    text: isShort || !fitsFolded ? whole : folded
    wrapMode: isShort || fitsFolded ? Text.NoWrap : Text.Wrap

    TextMetrics {
        id: line

        font.bold: root.font.bold
        font.family: root.font.family
        font.features: root.font.features
        font.pixelSize: root.probe
        text: root.whole
    }

    TextMetrics {
        id: half

        font.bold: root.font.bold
        font.family: root.font.family
        font.features: root.font.features
        font.pixelSize: root.probe
        text: root.longer
    }
}
