import QtQuick

// The top line of a working scene: mark, event and host; day and hour. A scene with a `title` has it
// first and the event below it.
Item {
    id: root

    required property Theme theme
    property string title: ""

    height: theme.px(96)
    width: theme.innerWidth
    x: theme.safeX
    y: theme.px(32)

    Emblem {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        height: root.theme.px(root.theme.stage.head.logo === "" ? 66 : 88)
        mostWide: root.theme.px(root.theme.isNarrow ? 100 : 300)
        supplied: root.theme.stage.head.logo
        theme: root.theme
    }

    Column {
        id: names

        anchors.left: mark.right
        anchors.leftMargin: root.theme.px(root.theme.isNarrow ? 14 : 22)
        anchors.right: side.left
        anchors.rightMargin: root.theme.px(root.theme.isNarrow ? 16 : 40)
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.px(-6)

        Words {
            font.bold: true
            font.family: root.theme.titleFamily
            size: root.title === "" ? root.theme.headText : root.theme.clockText
            text: root.title || root.theme.stage.head.name
            theme: root.theme
            width: parent.width
        }

        Words {
            isDense: true
            isSoft: true
            size: root.theme.smallText
            text: root.title === "" ? root.theme.stage.head.host : root.theme.stage.head.name
            theme: root.theme
            visible: text !== ""
            width: parent.width
        }
    }

    Column {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top

        Row {
            anchors.right: parent.right
            spacing: root.theme.px(22)

            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.family: root.theme.mediumFamily
                isSoft: true
                text: root.theme.stage.head.date
                theme: root.theme
                visible: !root.theme.isNarrow
            }

            Figures {
                anchors.verticalCenter: parent.verticalCenter
                size: root.theme.clockText
                text: root.theme.stage.head.clock
                theme: root.theme
            }
        }

        Pill {
            anchors.right: parent.right
            text: root.theme.stage.head.rehearsal
            theme: root.theme
            visible: text !== ""
        }
    }
}
