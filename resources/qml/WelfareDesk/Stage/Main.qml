import QtQuick
import WelfareDesk.Model

// The stage: silk, the scene that is on, and before all the black curtain.
Item {
    id: root

    required property StageModel stage

    height: 1080
    width: 1920

    Theme {
        id: look

        canvasHeight: root.height
        canvasWidth: root.width
        stage: root.stage
    }

    Silk {
        anchors.fill: parent
        colours: root.stage.colours
    }

    SceneStack {
        anchors.fill: parent
        stage: root.stage
        theme: look
    }

    BlackCurtain {
        anchors.fill: parent
        theme: look
    }
}
