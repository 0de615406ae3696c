import QtQuick

// Every movement of the stage; a still stage is at its end at once, and on a calm one too, but for
// what fades.
NumberAnimation {
    id: root

    required property Theme theme
    property int lastsMs: theme.crossfadeMs
    property bool fades: false
    readonly property int calmMs: fades ? theme.calmMs : 0

    duration: theme.stage.is_still ? 0 : theme.stage.is_calm || !theme.stage.ease.moves ? calmMs : lastsMs
    easing.type: Easing.OutCubic
}
