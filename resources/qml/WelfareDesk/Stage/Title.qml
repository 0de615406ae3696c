import QtQuick
import WelfareDesk.Model

// A golden line in the middle of its box; its shadow may fall outside.
Item {
    id: root

    required property Theme theme
    property alias text: gold.text
    property alias lines: gold.lines
    property alias centred: gold.centred
    property real size: 100

    GoldText {
        id: gold

        anchors.fill: parent
        anchors.margins: -root.theme.bleed
        bleed: root.theme.bleed
        ceiling: root.theme.px(root.size)
        colours: root.theme.colours
        face: root.theme.stage.type.gold_face
    }
}
