import QtQuick
import WelfareDesk.Model

// Soft fixed rays behind a celebration.
Item {
    id: root

    required property Theme theme

    clip: true

    RayLight {
        anchors.fill: parent
        colours: root.theme.colours
    }
}
