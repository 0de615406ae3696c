import QtQuick

// A milestone below the goal bar: gold once it is reached; the first time a ring opens around it.
Item {
    id: root

    required property Theme theme
    required property bool is_gold
    required property bool rings

    onRingsChanged: {
        if (rings && !theme.stage.is_still && !theme.stage.is_calm)
            opening.restart();
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.is_gold ? root.theme.colours.accent : root.theme.colours.line
        height: parent.height
        radius: width / 2
        width: root.theme.px(root.is_gold ? 5 : 3)
    }

    Rectangle {
        id: ring

        property real grown: 0

        anchors.centerIn: parent
        border.color: root.theme.colours.accent
        border.width: root.theme.frame
        color: "transparent"
        height: width
        opacity: 1 - grown
        radius: width / 2
        visible: opening.running
        width: root.theme.px(16 + 88 * grown)

        NumberAnimation {
            id: opening

            duration: root.theme.ringMs
            easing.type: Easing.OutCubic
            from: 0
            property: "grown"
            target: ring
            to: 1
        }
    }
}
