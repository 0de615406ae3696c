pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model

// The scene that is on, and for the time of a crossfade the one before it.
Item {
    id: root

    required property StageModel stage
    required property Theme theme
    property Loader front: one

    function bring(file: string): void {
        const next = front === one ? other : one;
        next.setSource(file, { "stage": stage, "theme": theme });
        front = next;
    }

    Component.onCompleted: {
        if (stage.scene !== "")
            bring("scenes/" + stage.scene);
    }

    Connections {
        function onScene_changed(): void {
            root.bring("scenes/" + root.stage.scene);
        }

        target: root.stage
    }

    Layer {
        id: one
    }

    Layer {
        id: other
    }

    component Layer: Loader {
        id: layer

        active: opacity > 0
        anchors.fill: parent
        opacity: root.front === layer ? 1 : 0

        Behavior on opacity {
            Motion {
                easing.type: Easing.InOutQuad
                theme: root.theme
            }
        }
    }
}
