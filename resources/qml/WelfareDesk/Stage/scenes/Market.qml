pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The board of the market: what each project needs, who took it on, what is left.
Scene {
    id: root

    readonly property MarketModel market: stage.scenes.market
    readonly property int columns: theme.isNarrow ? 3 : theme.isWide ? 6 : 4
    readonly property int rows: 12 / columns
    readonly property real gap: theme.px(20)
    readonly property real tileWidth: (theme.innerWidth - (columns - 1) * gap) / columns
    readonly property real tileHeight: (theme.px(752) - (rows - 1) * gap) / rows

    Head {
        theme: root.theme
    }

    SceneTitle {
        text: root.market.title
        theme: root.theme
    }

    Words {
        font.family: root.theme.titleFamily
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headlineText
        text: root.market.empty
        theme: root.theme
        visible: text !== ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(520)
    }

    Repeater {
        model: root.market.tiles

        delegate: Tile {
            required property int index

            height: root.tileHeight
            theme: root.theme
            width: root.tileWidth
            x: root.theme.safeX + (index % root.columns) * (root.tileWidth + root.gap)
            y: root.theme.px(248) + Math.floor(index / root.columns) * (root.tileHeight + root.gap)
        }
    }

    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        pages: root.market.pages
        theme: root.theme
        y: root.theme.px(1018)
    }
}
