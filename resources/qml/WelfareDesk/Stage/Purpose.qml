import QtQuick
import WelfareDesk.Model

// What somebody did, and for what: a word on a pill, a sign, a name.
Item {
    id: root

    required property Theme theme
    required property AirModel air
    readonly property real gap: theme.px(22)
    readonly property real signs: pill.width + (sign.visible ? sign.width + gap : 0) + gap

    height: theme.px(72)
    width: Math.min(theme.innerWidth, signs + whole.advanceWidth + theme.px(8))

    Pill {
        id: pill

        anchors.verticalCenter: parent.verticalCenter
        text: root.air.deed
        theme: root.theme
    }

    Icon {
        id: sign

        anchors.left: pill.right
        anchors.leftMargin: root.gap
        anchors.verticalCenter: parent.verticalCenter
        colour: root.theme.colours.accent
        height: width
        picture: root.air.picture
        visible: root.air.picture !== ""
        width: root.theme.px(64)
    }

    TextMetrics {
        id: whole

        font.family: root.theme.mediumFamily
        font.features: ({ "palt": 1 })
        font.pixelSize: root.theme.textPx(root.theme.headlineText)
        text: root.air.detail
    }

    FoldedWords {
        anchors.verticalCenter: parent.verticalCenter
        folded: root.air.detail_folded
        font.family: root.theme.mediumFamily
        height: root.theme.px(92)
        oneLineSize: 0
        size: root.theme.headlineText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        whole: root.air.detail
        width: root.width - root.signs
        x: root.signs
    }
}
