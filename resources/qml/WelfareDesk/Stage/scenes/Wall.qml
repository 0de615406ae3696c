pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The wall of thanks: names in the order of time, without amounts, for a wall is no ranking.
Scene {
    id: root

    readonly property WallModel wall: stage.scenes.wall
    readonly property real across: theme.across
    readonly property real columnGap: theme.px(28)
    readonly property real columnWidth: (theme.innerWidth - (wall.columns - 1) * columnGap) / wall.columns
    readonly property real high: theme.px(680)
    readonly property real rowHeight: Math.min(high / wall.rows, theme.px(wall.size) * 2)
    readonly property real from: theme.px(272) + (high - wall.rows * rowHeight) / 2

    onAcrossChanged: wall.fit(across)
    Component.onCompleted: wall.fit(across)

    Head {
        theme: root.theme
    }

    SceneTitle {
        below: root.wall.note
        text: root.wall.title
        theme: root.theme
    }

    Empty {
        text: root.wall.empty
        theme: root.theme
    }

    Repeater {
        model: root.wall.names

        delegate: NamePlate {
            height: root.rowHeight
            isAlone: root.wall.columns === 1
            isDense: root.wall.is_dense
            room: span * root.columnWidth + (span - 1) * root.columnGap
            size: root.wall.size
            theme: root.theme
            x: isAlone ? (root.width - width) / 2 : root.theme.safeX + column * (root.columnWidth + root.columnGap)
            y: root.from + row * root.rowHeight
        }
    }

    Foot {
        theme: root.theme
        visible: root.wall.empty === ""
        x: root.theme.safeX
        y: root.theme.px(964)

        Counted {
            figure: root.wall.count
            height: parent.height
            label: root.wall.label
            theme: root.theme
        }
    }

    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        pages: root.wall.pages
        theme: root.theme
        y: root.theme.px(1050)
    }

    Foot {
        theme: root.theme
        visible: root.wall.sum !== ""
        x: root.theme.safeX + root.theme.innerWidth - width
        y: root.theme.px(964)

        Counted {
            figure: root.wall.sum
            height: parent.height
            label: root.wall.sum_label
            theme: root.theme
        }
    }
}
