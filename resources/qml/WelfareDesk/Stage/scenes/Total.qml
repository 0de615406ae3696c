pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The live total. From top to bottom is also importance; a very wide wall has two columns.
Scene {
    id: root

    readonly property bool hasGoal: stage.scenes.total.goal !== ""
    readonly property real numberHeight: theme.isWide ? (hasGoal ? 470 : 620) : hasGoal ? 296 : 410
    readonly property real mainWidth: theme.isWide ? theme.innerWidth * 0.60 : theme.innerWidth
    readonly property real sideX: theme.isWide ? theme.safeX + mainWidth + theme.px(96) : theme.safeX
    readonly property real sideWidth: theme.safeX + theme.innerWidth - sideX

    Head {
        theme: root.theme
    }

    Headline {
        theme: root.theme
        x: root.theme.isWide ? root.theme.safeX : (root.width - width) / 2
        y: root.theme.px(root.theme.isWide ? 186 : 130)
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.stage.scenes.total.capacity
        ceiling: root.theme.px(root.theme.isWide ? 640 : root.hasGoal ? 384 : 500)
        centred: !root.theme.isWide
        colours: root.theme.colours
        height: root.theme.px(root.numberHeight) + 2 * root.theme.bleed
        text: root.stage.scenes.total.number
        width: root.mainWidth + 2 * root.theme.bleed
        x: root.theme.safeX - root.theme.bleed
        y: root.theme.px(root.theme.isWide ? 282 : 200) - root.theme.bleed
    }

    Goal {
        theme: root.theme
        width: root.mainWidth
        x: root.theme.safeX
        y: root.theme.px(root.theme.isWide ? 788 : 502)
    }

    Row {
        x: root.sideX
        y: root.theme.px(root.theme.isWide ? 186 : 628)

        Repeater {
            model: root.stage.scenes.total.figures

            delegate: FigureCell {
                required property int index

                hasLine: index > 0
                theme: root.theme
                visible: index < root.theme.figureColumns
                width: root.sideWidth / root.theme.figureColumns
            }
        }
    }

    Gifts {
        height: root.theme.px(root.theme.isWide ? 618 : 154)
        theme: root.theme
        width: root.sideWidth
        x: root.sideX
        y: root.theme.px(root.theme.isWide ? 390 : 830)
    }

    Words {
        font.family: root.theme.titleFamily
        font.features: ({})
        font.letterSpacing: root.theme.tracking(4)
        horizontalAlignment: root.theme.isWide ? Text.AlignLeft : Text.AlignHCenter
        size: root.theme.labelText
        text: root.stage.head.slogan
        theme: root.theme
        width: root.mainWidth
        x: root.theme.safeX
        y: root.theme.px(root.theme.isWide ? 962 : 990)
    }
}
