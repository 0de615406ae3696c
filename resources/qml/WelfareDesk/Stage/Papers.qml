pragma ComponentBehavior: Bound

import QtQuick

// Coloured papers that fall once when their scene comes on, and for each new occasion; none on a still or a calm stage.
Item {
    id: root

    required property Theme theme
    required property string occasion
    required property bool isOn
    readonly property int count: 60
    property real fallen: 0

    clip: true
    visible: fall.running && theme.stage.ease.papers

    onIsOnChanged: begin()
    onOccasionChanged: begin()
    Component.onCompleted: begin()

    function begin(): void {
        if (isOn && occasion !== "" && !theme.stage.is_still && !theme.stage.is_calm && theme.stage.ease.papers)
            fall.restart();
    }

    NumberAnimation {
        id: fall

        duration: 8000
        from: 0
        property: "fallen"
        target: root
        to: 1
    }

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index
            readonly property real share: (index * 0.618034) % 1
            readonly property real late: (index * 0.377) % 0.35
            readonly property real way: Math.max(0, Math.min(1, (root.fallen - late) / 0.65))

            color: [root.theme.colours.accent, root.theme.colours.text, root.theme.colours.outstanding][index % 3]
            height: root.theme.px(18)
            rotation: index * 47 + 360 * way
            visible: way > 0 && way < 1
            width: root.theme.px(12)
            x: root.width * share + root.theme.px(40) * Math.sin(index + 6 * way)
            y: -height + (root.height + 2 * height) * way
        }
    }
}
