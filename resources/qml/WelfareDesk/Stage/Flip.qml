import QtQuick

// Turns a card over once, for a change that everybody shall see; not on a still or a calm stage.
SequentialAnimation {
    id: root

    required property Theme theme
    required property Scale turned

    function begin(): void {
        if (!theme.stage.is_still && !theme.stage.is_calm && theme.stage.ease.moves)
            restart();
    }

    NumberAnimation {
        duration: 180
        easing.type: Easing.InCubic
        property: "xScale"
        target: root.turned
        to: 0.04
    }

    NumberAnimation {
        duration: 240
        easing.type: Easing.OutCubic
        property: "xScale"
        target: root.turned
        to: 1
    }
}
