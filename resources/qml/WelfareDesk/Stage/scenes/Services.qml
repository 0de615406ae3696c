pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The volunteer services: the number of the booth is the largest thing, for people must find it.
Scene {
    id: root

    readonly property ServicesModel services: stage.scenes.services
    readonly property real across: theme.across

    onAcrossChanged: services.fit(across)
    Component.onCompleted: services.fit(across)

    Board {
        id: board

        columns: root.services.columns
        gap: root.theme.gap
        high: root.theme.px(784)
        mostHigh: root.theme.px(480)
        rows: root.services.rows
        theme: root.theme
    }

    Head {
        theme: root.theme
        title: root.services.title
    }

    Empty {
        text: root.services.empty
        theme: root.theme
    }

    Repeater {
        model: root.services.cards

        delegate: StallCard {
            required property int index

            height: board.cardHeight
            theme: root.theme
            width: board.cardWidth
            x: board.cardX(index)
            y: board.cardY(index)
        }
    }

    Foot {
        anchors.horizontalCenter: parent.horizontalCenter
        theme: root.theme
        visible: root.services.empty === ""
        y: root.theme.px(956)

        Counted {
            figure: root.services.here
            height: parent.height
            label: root.services.here_label
            theme: root.theme
        }

        Item {
            height: 1
            width: root.theme.px(24)
        }

        Counted {
            figure: root.services.total
            height: parent.height
            label: root.services.total_label
            theme: root.theme
        }
    }

    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        pages: root.services.pages
        theme: root.theme
        y: root.theme.px(1042)
    }
}
