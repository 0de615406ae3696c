import QtQuick
import WelfareDesk.Model

// One large count on a panel: what it counts, the number, what was expected and how much of it came.
// Its figures are as large as `capacity` would be.
Rectangle {
    id: root

    required property Theme theme
    required property string label
    required property string number
    required property string note
    required property string picture
    required property real share
    required property string capacity

    border.color: theme.colours.line
    border.width: theme.hairline
    color: theme.colours.panel
    radius: theme.cardRadius

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        colour: root.theme.colours.accent
        height: width
        picture: root.picture
        width: root.theme.px(92)
        y: root.theme.px(36)
    }

    Words {
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        size: root.theme.headlineText
        text: root.label
        theme: root.theme
        width: parent.width - root.theme.px(48)
        x: root.theme.px(24)
        y: root.theme.px(140)
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.capacity
        ceiling: root.theme.px(280)
        centred: true
        colours: root.theme.colours
        height: root.theme.px(220) + 2 * root.theme.bleed
        text: root.number
        width: parent.width - root.theme.px(64) + 2 * root.theme.bleed
        x: root.theme.px(32) - root.theme.bleed
        y: root.theme.px(214) - root.theme.bleed
    }

    ShareBar {
        share: root.share
        theme: root.theme
        visible: root.note !== ""
        width: parent.width - root.theme.px(160)
        x: root.theme.px(80)
        y: root.theme.px(466)
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.labelText
        text: root.note
        theme: root.theme
        width: parent.width - root.theme.px(48)
        x: root.theme.px(24)
        y: root.theme.px(490)
    }
}
