import QtQuick
import WelfareDesk.Model

// The root of every scene: the whole canvas, clear, over the silk.
Item {
    id: root

    required property StageModel stage
    required property Theme theme
}
