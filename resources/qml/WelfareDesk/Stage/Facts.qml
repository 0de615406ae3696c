pragma ComponentBehavior: Bound

import QtQuick

// The foot of the welcome scene: what late comers need, on a dark plate over the silk.
Item {
    id: root

    required property Theme theme
    required property var facts

    height: theme.px(166)
    width: row.width
    x: (theme.canvasWidth - width) / 2
    y: theme.px(862)

    Rectangle {
        anchors.fill: parent
        color: root.theme.colours.panel_strong
        radius: root.theme.cardRadius
    }

    Row {
        id: row

        y: root.theme.px(8)

        Repeater {
            model: root.facts

            delegate: FactCell {
                required property int index
                required property real share

                hasLine: index > 0
                height: root.theme.px(156)
                theme: root.theme
                width: Math.min(root.theme.innerWidth * share, root.theme.px(600))
            }
        }
    }
}
