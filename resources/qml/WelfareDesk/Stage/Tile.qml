import QtQuick
import WelfareDesk.Model

// One project of the market: a full one has a gold frame and a tick. It flips when it is taken.
Rectangle {
    id: root

    required property Theme theme
    required property string number
    required property string name
    required property string name_folded
    required property string picture
    required property string had
    required property string wanted
    required property string state
    required property string by
    required property string by_folded
    required property real share
    required property bool is_full
    readonly property real padding: theme.px(20)
    readonly property bool isLow: height < theme.px(200)

    border.color: is_full ? theme.colours.accent : theme.colours.line
    border.width: is_full ? theme.frame : theme.hairline
    color: is_full ? theme.colours.panel_strong : theme.colours.panel
    radius: theme.cardRadius

    onStateChanged: {
        if (!theme.stage.is_still && !theme.stage.is_calm)
            flip.restart();
    }

    transform: Scale {
        id: turned

        origin.x: root.width / 2
    }

    SequentialAnimation {
        id: flip

        NumberAnimation {
            duration: 180
            easing.type: Easing.InCubic
            property: "xScale"
            target: turned
            to: 0.04
        }

        NumberAnimation {
            duration: 240
            easing.type: Easing.OutCubic
            property: "xScale"
            target: turned
            to: 1
        }
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.verticalCenter: title.verticalCenter
        colour: root.theme.colours.accent
        height: width
        picture: root.picture
        width: root.theme.px(root.isLow ? 40 : 52)
    }

    FoldedWords {
        id: title

        anchors.left: sign.right
        anchors.leftMargin: root.theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        folded: root.name_folded
        font.bold: true
        height: root.theme.px(root.isLow ? 58 : 74)
        oneLineSize: 0
        size: root.theme.nameText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        whole: root.number === "" ? root.name : root.number + " " + root.name
        y: root.theme.px(root.isLow ? 6 : 10)
    }

    ShareBar {
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        share: root.share
        theme: root.theme
        y: root.theme.px(root.isLow ? 66 : 88)
    }

    Figures {
        id: had

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.verticalCenter: how.verticalCenter
        color: root.theme.colours.accent
        size: root.theme.nameText
        text: root.had
        theme: root.theme
    }

    Words {
        anchors.left: had.right
        anchors.leftMargin: root.theme.px(6)
        anchors.right: tick.left
        anchors.rightMargin: root.theme.px(8)
        anchors.verticalCenter: how.verticalCenter
        isDense: true
        isSoft: true
        size: root.theme.smallText
        text: root.had === "" ? root.wanted : "/ " + root.wanted
        theme: root.theme
        visible: root.wanted !== ""
    }

    Icon {
        id: tick

        anchors.right: how.left
        anchors.rightMargin: root.theme.px(6)
        anchors.verticalCenter: how.verticalCenter
        colour: root.theme.colours.accent
        height: root.theme.px(30)
        picture: "check-circle-fill"
        visible: root.is_full
        width: visible ? height : 0
    }

    Words {
        id: how

        anchors.right: parent.right
        anchors.rightMargin: root.padding
        color: root.is_full ? root.theme.colours.accent : root.theme.colours.text
        font.bold: true
        fontSizeMode: Text.FixedSize
        isDense: true
        size: root.theme.smallText
        text: root.state
        theme: root.theme
        y: root.theme.px(root.isLow ? 84 : 112)
    }

    FoldedWords {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(8)
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        folded: root.by_folded
        height: root.theme.px(root.isLow ? 38 : 64)
        isDense: true
        isSoft: true
        mayFold: !root.isLow
        oneLineSize: 0
        size: root.theme.smallText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        whole: root.by
    }
}
