import QtQuick

// Words on one line where they fit in their size, else on two lines of equal width where these are
// at least as large as `foldedSize`, else on as many as the height takes.
Words {
    id: root

    required property string whole
    required property string folded
    property real oneLineSize: size
    property real foldedSize: 0
    property real room: width
    property bool mayFold: true
    readonly property string longer: folded.split("\n").reduce((one, other) => other.length > one.length ? other : one, "")
    readonly property bool isLong: oneLine.advanceWidth > room
    readonly property bool folds: isLong && mayFold
    readonly property bool fitsFolded: smallest.advanceWidth <= room

    fontSizeMode: Text.Fit
    lineHeight: 0.78
    maximumLineCount: 9
    text: folds && fitsFolded ? folded : whole
    wrapMode: folds && !fitsFolded ? Text.Wrap : Text.NoWrap

    TextMetrics {
        id: oneLine

        font.bold: root.font.bold
        font.family: root.font.family
        font.features: root.font.features
        font.pixelSize: root.theme.sizePx(Math.max(root.oneLineSize, root.least))
        text: root.whole
    }

    TextMetrics {
        id: smallest

        font.bold: root.font.bold
        font.family: root.font.family
        font.features: root.font.features
        font.pixelSize: root.theme.sizePx(Math.max(root.foldedSize, root.least))
        text: root.longer
    }
}
