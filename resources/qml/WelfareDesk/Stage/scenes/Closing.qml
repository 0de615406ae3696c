pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The evening in one picture: the exact sum, what it is made of, five results, a promise.
Scene {
    id: root

    readonly property ClosingModel closing: stage.scenes.closing
    readonly property int columns: theme.isNarrow ? 3 : 5
    readonly property real cardWidth: (theme.innerWidth - (columns - 1) * theme.gap) / columns
    readonly property real cardHeight: theme.px(theme.isNarrow ? 152 : 236)

    Head {
        theme: root.theme
    }

    SceneTitle {
        text: root.closing.title
        theme: root.theme
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.closing.number
        ceiling: root.theme.px(root.theme.isNarrow ? 300 : 350)
        centred: true
        colours: root.theme.colours
        height: root.theme.px(280) + 2 * root.theme.bleed
        text: root.closing.number
        visible: root.closing.number !== ""
        width: root.theme.innerWidth + 2 * root.theme.bleed
        x: root.theme.safeX - root.theme.bleed
        y: root.theme.px(236) - root.theme.bleed
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(30)
        y: root.theme.px(532)

        Words {
            isSoft: true
            size: root.theme.labelText
            text: root.closing.label
            theme: root.theme
        }

        Words {
            font.bold: true
            size: root.theme.labelText
            text: root.closing.parts
            theme: root.theme
        }
    }

    Repeater {
        model: root.closing.results

        delegate: ResultCard {
            required property int index

            height: root.cardHeight
            theme: root.theme
            width: root.cardWidth
            x: root.theme.safeX + (index % root.columns) * (root.cardWidth + root.theme.gap)
            y: root.theme.px(622) + Math.floor(index / root.columns) * (root.cardHeight + root.theme.px(16))
        }
    }

    Words {
        font.family: root.theme.titleFamily
        font.features: ({})
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.labelText
        text: root.closing.promise
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(968)
    }
}
