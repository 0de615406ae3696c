pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model

// The scene that is on; the picture that was on before fades over it. A scene that was once on is
// kept, for what QML makes of Python's items is never let go of. One that cannot be loaded never
// comes to the front: the one before it stays.
Item {
    id: root

    required property StageModel stage
    required property Theme theme
    property Loader front: null

    function bring(scene: string): void {
        const next = root.layerOf(scene);
        if (next === root.front || next.status !== Loader.Ready)
            return;
        const holds = root.front !== null && !root.stage.is_still && past.hold();
        if (root.front !== null)
            root.front.visible = false;
        next.visible = true;
        root.front = next;
        if (holds)
            fade.restart();
    }

    function layerOf(scene: string): Loader {
        for (let place = 0; place < met.count; place++) {
            if (met.get(place).scene === scene)
                return layers.itemAt(place) as Loader;
        }
        met.append({ "scene": scene });
        const layer = layers.itemAt(met.count - 1) as Loader;
        layer.setSource("scenes/" + scene, { "stage": root.stage, "theme": root.theme });
        if (layer.status === Loader.Ready)
            return layer;
        met.remove(met.count - 1);
        return root.front;
    }

    Component.onCompleted: {
        if (stage.scene !== "")
            bring(stage.scene);
    }

    Connections {
        function onScene_changed(): void {
            root.bring(root.stage.scene);
        }

        target: root.stage
    }

    ListModel {
        id: met
    }

    Repeater {
        id: layers

        model: met

        delegate: Loader {
            anchors.fill: parent
            visible: false
        }
    }

    Afterimage {
        id: past

        anchors.fill: parent
    }

    Motion {
        id: fade

        easing.type: Easing.Linear // a soft end stops a hair before 1: Qt takes it for 1
        fades: true
        from: 1
        property: "opacity"
        target: past
        theme: root.theme
        to: 0

        onFinished: past.let_go()
    }
}
