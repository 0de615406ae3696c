import QtQuick

// The black curtain.
Rectangle {
    id: root

    required property Theme theme

    color: "black"
    opacity: theme.stage.is_black ? 1 : 0

    Behavior on opacity {
        Motion {
            easing.type: Easing.Linear // see SceneStack
            fades: true
            lastsMs: root.theme.curtainMs
            theme: root.theme
        }
    }
}
