import QtQuick

// One result of the event: its icon, the count, what it counts.
Rectangle {
    id: root

    required property Theme theme
    required property string label
    required property string below
    required property string value
    required property string picture
    readonly property bool isTall: height > theme.px(300)
    readonly property real figureHeight: theme.px(isTall ? 150 : 92)

    border.color: theme.colours.line
    border.width: theme.hairline
    color: theme.colours.panel
    radius: theme.cardRadius

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - root.theme.px(8)
        x: root.theme.px(4)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            colour: root.theme.colours.accent
            height: width
            picture: root.picture
            width: root.theme.px(root.isTall ? 96 : 58)
        }

        Figures {
            color: root.theme.colours.accent
            height: root.figureHeight
            horizontalAlignment: Text.AlignHCenter
            size: root.isTall ? 132 : 84
            text: root.value
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }

        Label {
            alignment: Text.AlignHCenter
            below: root.below
            belowSize: root.theme.isNarrow ? root.theme.smallText : root.theme.text
            mostLines: root.below === "" ? 2 : 1
            size: root.isTall ? root.theme.nameText : root.theme.text
            text: root.label
            theme: root.theme
            width: parent.width
        }
    }
}
