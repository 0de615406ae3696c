import QtQuick

// What something is, in one line; its English below it where the stage speaks both.
Column {
    id: root

    required property Theme theme
    property alias text: first.text
    property alias below: second.text
    property alias size: first.size
    property alias isSoft: first.isSoft
    property alias font: first.font
    property alias mostLines: first.maximumLineCount
    property real belowSize: theme.text
    property int belowLines: 1
    property int alignment: Text.AlignLeft

    spacing: theme.px(-6)

    Words {
        id: first

        horizontalAlignment: root.alignment
        isDense: true
        lineHeight: 0.84
        size: root.theme.labelText
        theme: root.theme
        width: parent.width
        wrapMode: maximumLineCount > 1 ? Text.Wrap : Text.NoWrap
    }

    Words {
        id: second

        horizontalAlignment: root.alignment
        font.family: root.theme.belowFamily
        isSoft: true
        lineHeight: 0.9
        maximumLineCount: root.belowLines
        size: root.belowSize
        theme: root.theme
        visible: text !== ""
        width: parent.width
        wrapMode: maximumLineCount > 1 ? Text.Wrap : Text.NoWrap
    }
}
