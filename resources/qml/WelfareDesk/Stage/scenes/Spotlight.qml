import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// One claim or gift, large: thanks, who, for what, how much. Several small gifts stand together.
Scene {
    id: root

    readonly property AirModel air: stage.scenes.air
    readonly property bool isSeveral: air.names.length > 0
    readonly property bool hasAmount: air.amount !== "" || air.quantity !== ""
    readonly property real nameTop: theme.px(hasAmount ? 270 : 366)
    readonly property real purposeTop: nameTop + theme.px((air.below === "" ? 264 : 292) + (hasAmount ? 0 : 26))

    Head {
        theme: root.theme
    }

    SceneTitle {
        below: root.air.head_below
        text: root.air.head
        theme: root.theme
        visible: text !== ""
    }

    Title {
        height: root.theme.px(250)
        lines: 2
        size: 184
        text: root.air.name
        theme: root.theme
        visible: !root.isSeveral
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.nameTop
    }

    Centred {
        isSoft: true
        size: root.theme.headText
        text: root.air.below
        theme: root.theme
        y: root.nameTop + root.theme.px(242)
    }

    ThankedNames {
        names: root.air.names
        theme: root.theme
        visible: root.isSeveral
        width: root.theme.isWide ? root.theme.innerWidth * 0.7 : root.theme.innerWidth
        x: (root.width - width) / 2
        y: root.theme.px(284)
    }

    Purpose {
        air: root.air
        theme: root.theme
        visible: !root.isSeveral && root.air.deed !== ""
        x: (root.width - width) / 2
        y: root.purposeTop
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.air.amount
        ceiling: root.theme.px(280)
        centred: true
        colours: root.theme.colours
        height: root.theme.px(230) + 2 * root.theme.bleed
        text: root.air.amount
        visible: !root.isSeveral && root.air.amount !== ""
        width: root.theme.innerWidth + 2 * root.theme.bleed
        x: root.theme.safeX - root.theme.bleed
        y: root.theme.px(640) - root.theme.bleed
    }

    Title {
        height: root.theme.px(200)
        lines: 2
        size: 160
        text: root.air.quantity
        theme: root.theme
        visible: !root.isSeveral && root.air.amount === "" && root.air.quantity !== ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(652)
    }

    Centred {
        color: root.theme.colours.accent
        font.bold: true
        size: root.theme.headlineText
        text: root.isSeveral ? root.air.more : ""
        theme: root.theme
        y: root.theme.px(726)
    }

    Centred {
        color: root.theme.colours.accent
        font.bold: true
        size: root.theme.factText
        text: root.isSeveral ? root.air.detail : ""
        theme: root.theme
        y: root.theme.px(800)
    }

    Centred {
        font.family: root.theme.titleFamily
        font.features: ({})
        font.letterSpacing: root.theme.tracking(4)
        size: root.theme.headText
        text: root.air.line
        theme: root.theme
        y: root.theme.px(root.air.line_below === "" ? 900 : 882)
    }

    Centred {
        isSoft: true
        text: root.air.line_below
        theme: root.theme
        y: root.theme.px(940)
    }
}
