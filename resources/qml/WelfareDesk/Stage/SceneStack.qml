pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model

// The scene that is on, and for the time of a crossfade the one before it. A scene that cannot be
// loaded never comes to the front: the one before it stays.
Item {
    id: root

    required property StageModel stage
    required property Theme theme
    property Loader front: one

    function bring(file: string): void {
        const next = front === one ? other : one;
        next.setSource(file, { "stage": stage, "theme": theme });
        if (next.status === Loader.Ready)
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

        anchors.fill: parent
        opacity: root.front === layer ? 1 : 0

        onOpacityChanged: {
            if (opacity === 0 && root.front !== layer)
                source = "";
        }

        Behavior on opacity {
            Motion {
                easing.type: Easing.Linear // a soft end stops a hair before 1: Qt takes it for 1
                fades: true
                theme: root.theme
            }
        }
    }
}
