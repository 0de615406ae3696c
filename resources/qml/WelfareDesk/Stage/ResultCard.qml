import QtQuick

// One result of the event: its icon, the count, what it counts.
Rectangle {
    id: root

    required property Theme theme
    required property string label
    required property string value
    required property string picture
    readonly property bool isRoomy: height > theme.px(200)

    border.color: theme.colours.line
    border.width: theme.hairline
    color: theme.colours.panel
    radius: theme.cardRadius

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        colour: root.theme.colours.accent
        height: width
        picture: root.picture
        visible: root.isRoomy
        width: root.theme.px(58)
        y: root.theme.px(20)
    }

    Figures {
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.theme.colours.accent
        size: root.isRoomy ? 84 : 66
        text: root.value
        theme: root.theme
        y: root.theme.px(root.isRoomy ? 76 : 4)
    }

    Words {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(root.isRoomy ? 18 : 12)
        horizontalAlignment: Text.AlignHCenter
        isDense: true
        size: root.theme.text
        text: root.label
        theme: root.theme
        width: parent.width - root.theme.px(24)
        x: root.theme.px(12)
    }
}
