import QtQuick

// Every movement of the stage; a still stage is at its end at once.
NumberAnimation {
    id: root

    required property Theme theme
    property int lastsMs: theme.crossfadeMs

    duration: theme.stage.is_still ? 0 : lastsMs
    easing.type: Easing.OutCubic
}
