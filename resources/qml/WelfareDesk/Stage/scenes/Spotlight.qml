pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// One claim or gift, large: thanks, who, for what, how much. Several small gifts stand together.
Scene {
    id: root

    readonly property AirModel air: stage.scenes.air
    readonly property bool isSeveral: air.names.length > 0
    readonly property bool hasAmount: air.amount !== "" || air.quantity !== ""
    readonly property real nameTop: hasAmount ? 246 : 320

    Head {
        theme: root.theme
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(40)
        visible: root.air.head !== ""
        y: root.theme.px(168)

        Hairline {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            width: root.theme.px(150)
        }

        Words {
            font.bold: true
            font.family: root.theme.titleFamily
            font.features: ({})
            font.letterSpacing: root.theme.tracking(12)
            size: root.theme.countdownText
            text: root.air.head
            theme: root.theme
        }

        Hairline {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            width: root.theme.px(150)
        }
    }

    Title {
        height: root.theme.px(250)
        lines: 2
        size: 168
        text: root.air.name
        theme: root.theme
        visible: !root.isSeveral
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(root.nameTop)
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headText
        text: root.air.below
        theme: root.theme
        visible: text !== ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(root.nameTop + 240)
    }

    Grid {
        id: names

        readonly property real gap: root.theme.px(56)
        readonly property real cellWidth: (width - (columns - 1) * gap) / columns

        columnSpacing: gap
        columns: 2
        rowSpacing: root.theme.px(12)
        visible: root.isSeveral
        width: root.theme.isWide ? root.theme.innerWidth * 0.7 : root.theme.innerWidth
        x: (root.width - width) / 2
        y: root.theme.px(310)

        Repeater {
            model: root.air.names

            delegate: Words {
                required property string modelData

                font.bold: true
                font.family: root.theme.titleFamily
                height: root.theme.px(86)
                horizontalAlignment: Text.AlignHCenter
                size: 60
                text: modelData
                theme: root.theme
                verticalAlignment: Text.AlignVCenter
                width: names.cellWidth
            }
        }
    }

    Words {
        color: root.theme.colours.accent
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        size: root.theme.headlineText
        text: root.air.more
        theme: root.theme
        visible: root.isSeveral && text !== ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(712)
    }

    Item {
        id: purpose

        readonly property real gap: root.theme.px(22)
        readonly property real signs: pill.width + (sign.visible ? sign.width + gap : 0) + gap

        height: root.theme.px(72)
        visible: !root.isSeveral && root.air.deed !== ""
        width: Math.min(root.theme.innerWidth, signs + what.implicitWidth + 1)
        x: (root.width - width) / 2
        y: root.theme.px(root.nameTop + 304)

        Pill {
            id: pill

            anchors.verticalCenter: parent.verticalCenter
            text: root.air.deed
            theme: root.theme
        }

        Icon {
            id: sign

            anchors.left: pill.right
            anchors.leftMargin: purpose.gap
            anchors.verticalCenter: parent.verticalCenter
            colour: root.theme.colours.accent
            height: width
            picture: root.air.picture
            visible: root.air.picture !== ""
            width: root.theme.px(58)
        }

        Words {
            id: what

            anchors.left: parent.left
            anchors.leftMargin: purpose.signs
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.family: root.theme.mediumFamily
            size: root.theme.headlineText
            text: root.air.detail
            theme: root.theme
        }
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.air.amount
        ceiling: root.theme.px(270)
        centred: true
        colours: root.theme.colours
        height: root.theme.px(230) + 2 * root.theme.bleed
        text: root.air.amount
        visible: !root.isSeveral && root.air.amount !== ""
        width: root.theme.innerWidth + 2 * root.theme.bleed
        x: root.theme.safeX - root.theme.bleed
        y: root.theme.px(636) - root.theme.bleed
    }

    Title {
        height: root.theme.px(190)
        size: 150
        text: root.air.quantity
        theme: root.theme
        visible: !root.isSeveral && root.air.amount === "" && root.air.quantity !== ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(650)
    }

    Words {
        color: root.theme.colours.accent
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        size: root.theme.factText
        text: root.isSeveral ? root.air.detail : ""
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(800)
    }

    Words {
        font.family: root.theme.titleFamily
        font.features: ({})
        font.letterSpacing: root.theme.tracking(4)
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headText
        text: root.air.line
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(926)
    }
}
