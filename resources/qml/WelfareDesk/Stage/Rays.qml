pragma ComponentBehavior: Bound

import QtQuick

// Soft fixed rays behind a celebration.
Item {
    id: root

    required property Theme theme
    readonly property int count: 18

    clip: true

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index

            antialiasing: true
            color: Qt.alpha(root.theme.colours.accent, 0.045)
            height: root.width
            rotation: index * 360 / root.count
            transformOrigin: Item.Top
            width: root.theme.px(84)
            x: (root.width - width) / 2
            y: root.height * 0.4
        }
    }
}
