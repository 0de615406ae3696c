import QtQuick

// The first of several wordings, longest first, that has room in so many lines.
Words {
    id: root

    required property var choices
    property int lines: 2
    property bool isChoosing: false

    fontSizeMode: Text.FixedSize
    lineHeight: 0.86
    maximumLineCount: lines
    wrapMode: lines > 1 ? Text.Wrap : Text.NoWrap

    onChoicesChanged: choose()
    onFontChanged: choose()
    onHeightChanged: choose()
    onLinesChanged: choose()
    onWidthChanged: choose()
    Component.onCompleted: choose()

    function choose(): void {
        if (isChoosing)
            return;
        isChoosing = true;
        text = "";
        for (const words of choices) {
            text = words;
            if (!truncated)
                break;
        }
        isChoosing = false;
    }
}
