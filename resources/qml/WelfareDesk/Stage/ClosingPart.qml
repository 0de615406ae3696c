import QtQuick

// What the number of the closing summary is, or one part of it with its amount.
Item {
    id: root

    required property Theme theme
    required property string label
    required property string below
    required property string value

    height: theme.px(below === "" ? 48 : 78)
    width: Math.max(line.width, english.implicitWidth)

    Row {
        id: line

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(12)

        Words {
            isSoft: root.value === ""
            font.bold: root.value !== ""
            size: root.theme.labelText
            text: root.label
            theme: root.theme
        }

        Words {
            font.bold: true
            size: root.theme.labelText
            text: root.value
            theme: root.theme
            visible: text !== ""
        }
    }

    Words {
        id: english

        anchors.horizontalCenter: parent.horizontalCenter
        isSoft: true
        size: root.theme.smallText
        text: root.below
        theme: root.theme
        visible: text !== ""
        y: root.theme.px(40)
    }
}
