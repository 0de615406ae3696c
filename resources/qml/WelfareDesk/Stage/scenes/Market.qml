pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The board of the market: what each project needs, who took it on, what is left.
Scene {
    id: root

    readonly property MarketModel market: stage.scenes.market
    readonly property real across: theme.across

    onAcrossChanged: market.fit(across)
    Component.onCompleted: market.fit(across)

    Board {
        id: board

        columns: root.market.columns
        rows: root.market.rows
        theme: root.theme
    }

    Head {
        theme: root.theme
        title: root.market.title
    }

    Empty {
        text: root.market.empty
        theme: root.theme
    }

    Repeater {
        model: root.market.tiles

        delegate: Tile {
            required property int index

            height: board.cardHeight
            theme: root.theme
            width: board.cardWidth
            x: board.cardX(index)
            y: board.cardY(index)
        }
    }

    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        pages: root.market.pages
        theme: root.theme
        y: root.theme.px(1032)
    }
}
