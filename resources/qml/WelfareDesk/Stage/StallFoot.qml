import QtQuick

// The foot of a service's card: whether somebody is there, and how many were served.
Item {
    id: root

    required property Theme theme
    required property bool isOpen
    required property string how
    required property string note
    required property string served
    required property string counted
    readonly property color hue: isOpen ? theme.colours.accent : theme.colours.text_soft

    Icon {
        id: sign

        anchors.verticalCenter: stand.verticalCenter
        colour: root.hue
        height: width
        picture: root.isOpen ? "check-circle-fill" : "pause-fill"
        width: root.theme.px(38)
    }

    Words {
        id: stand

        anchors.left: sign.right
        anchors.leftMargin: root.theme.px(12)
        anchors.right: parent.right
        anchors.rightMargin: number.width + root.theme.px(24)
        color: root.hue
        font.bold: true
        height: root.height / 2
        isDense: true
        size: root.theme.labelText
        text: root.how
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        y: root.note === "" ? root.height / 2 : 0
    }

    Words {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: what.width + root.theme.px(24)
        height: root.height / 2
        isDense: true
        isSoft: true
        text: root.note
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
    }

    Column {
        id: count

        anchors.bottom: parent.bottom
        anchors.right: parent.right

        Figures {
            id: number

            anchors.right: parent.right
            height: root.theme.px(66)
            size: 60
            text: root.served
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
        }

        Words {
            id: what

            anchors.right: parent.right
            height: root.height / 2
            isDense: true
            isSoft: true
            size: root.theme.smallText
            text: root.counted
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
        }
    }
}
