pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model

// The way to the goal: percent, goal, the bar of received and outstanding, the milestones below it.
Item {
    id: root

    required property Theme theme
    property real thickness: theme.px(theme.isWide ? 44 : 36)
    readonly property TotalModel total: theme.stage.scenes.total

    height: bar.y + bar.height
    visible: total.goal !== ""

    Row {
        spacing: root.theme.px(14)

        Words {
            anchors.baseline: percent.baseline
            font.family: root.theme.mediumFamily
            isSoft: true
            size: root.theme.labelText
            text: root.total.of_goal
            theme: root.theme
        }

        Figures {
            id: percent

            color: root.theme.colours.accent
            size: root.theme.amountText
            text: root.total.percent
            theme: root.theme
        }
    }

    Row {
        anchors.right: parent.right
        spacing: root.theme.px(14)

        Words {
            anchors.baseline: goal.baseline
            font.family: root.theme.mediumFamily
            isSoft: true
            size: root.theme.labelText
            text: root.total.goal_label
            theme: root.theme
        }

        Figures {
            id: goal

            size: root.theme.amountText
            text: root.total.goal
            theme: root.theme
        }
    }

    GoalBar {
        id: bar

        colours: root.theme.colours
        height: root.thickness * 1.8
        mark: root.total.mark
        outstanding: root.total.outstanding_share
        received: root.total.received_share
        thickness: root.thickness
        width: parent.width
        y: root.theme.px(58)
    }

    Repeater {
        model: root.total.ticks

        delegate: GoalTick {
            required property real share

            height: root.thickness * 0.3
            theme: root.theme
            width: 0
            x: root.width * share
            y: bar.y + root.thickness * 1.40
        }
    }
}
