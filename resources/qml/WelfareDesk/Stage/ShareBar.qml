import QtQuick

// How much of something is taken, on a quiet track.
Rectangle {
    id: root

    required property Theme theme
    required property real share

    color: theme.colours.track
    height: theme.px(16)
    radius: height / 2

    Rectangle {
        color: root.theme.colours.accent
        height: parent.height
        radius: parent.radius
        visible: root.share > 0
        width: Math.max(height, parent.width * Math.min(1, root.share))

        Behavior on width {
            Motion {
                lastsMs: root.theme.cardInMs
                theme: root.theme
            }
        }
    }
}
