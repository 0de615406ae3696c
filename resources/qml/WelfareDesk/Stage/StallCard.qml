import QtQuick
import WelfareDesk.Model

// One service at the event.
Rectangle {
    id: root

    required property Theme theme
    required property string place
    required property string name
    required property string name_folded
    required property string state
    required property bool is_open
    required property string volunteers
    required property string served
    required property string counted
    readonly property real padding: theme.px(30)
    readonly property bool isRoomy: height > theme.px(300)

    border.color: theme.colours.line
    border.width: theme.hairline
    color: theme.colours.panel
    radius: theme.cardRadius

    Rectangle {
        id: booth

        color: root.theme.colours.accent
        height: root.theme.px(104)
        radius: root.theme.px(16)
        width: Math.max(root.theme.px(104), number.implicitWidth + root.theme.px(40))
        x: root.width - width - root.padding
        y: root.padding

        Figures {
            id: number

            anchors.centerIn: parent
            color: root.theme.colours.on_accent
            size: 84
            text: root.place
            theme: root.theme
        }
    }

    FoldedWords {
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: booth.left
        anchors.rightMargin: root.theme.px(20)
        folded: root.name_folded
        font.bold: true
        height: root.theme.px(root.isRoomy ? 150 : 116)
        oneLineSize: root.theme.headlineText
        size: root.theme.headlineText
        theme: root.theme
        verticalAlignment: Text.AlignTop
        whole: root.name
        y: root.padding
    }

    Words {
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        isSoft: true
        text: root.volunteers
        theme: root.theme
        visible: root.isRoomy
        y: root.height - root.theme.px(150)
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.verticalCenter: how.verticalCenter
        colour: root.is_open ? root.theme.colours.accent : root.theme.colours.text_soft
        height: width
        picture: root.is_open ? "check-circle-fill" : "pause-fill"
        width: root.theme.px(38)
    }

    Words {
        id: how

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.padding
        anchors.left: sign.right
        anchors.leftMargin: root.theme.px(14)
        anchors.right: done.left
        anchors.rightMargin: root.theme.px(14)
        color: root.is_open ? root.theme.colours.accent : root.theme.colours.text_soft
        font.bold: true
        size: root.theme.labelText
        text: root.state
        theme: root.theme
    }

    Figures {
        id: served

        anchors.baseline: how.baseline
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        size: root.theme.amountText
        text: root.served
        theme: root.theme
    }

    Words {
        id: done

        anchors.baseline: how.baseline
        anchors.right: served.left
        anchors.rightMargin: root.theme.px(12)
        isSoft: true
        text: root.counted
        theme: root.theme
    }
}
