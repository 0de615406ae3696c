import QtQuick

// One name on the wall behind the sign of its kind; one that stands alone in its row is as wide as it is.
Item {
    id: root

    required property Theme theme
    required property string name
    required property string picture
    required property int column
    required property int row
    required property int span
    required property real room
    required property real size
    required property bool isDense
    required property bool isAlone
    readonly property real signWidth: theme.px(size) * 1.22

    width: isAlone ? Math.min(room, signWidth + words.implicitWidth + 1) : room

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        colour: root.theme.colours.accent
        height: width
        picture: root.picture
        width: root.theme.px(root.size) * 0.9
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        font.family: root.isDense && root.theme.denseFamily !== root.theme.family ? root.theme.denseFamily : root.theme.mediumFamily
        size: root.size
        text: root.name
        theme: root.theme
        width: root.room - root.signWidth
        x: root.signWidth
    }
}
