pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The evening in one picture: the exact sum, what it is made of, five results, a promise.
Scene {
    id: root

    readonly property ClosingModel closing: stage.scenes.closing
    readonly property bool isDouble: closing.title_below !== ""
    readonly property bool hasNumber: closing.number !== ""
    readonly property real cardGap: theme.isNarrow ? theme.px(14) : theme.gap
    readonly property real cardWidth: (theme.innerWidth - 4 * cardGap) / 5
    readonly property real cardHeight: theme.px(hasNumber ? (isDouble ? 244 : 264) : 400)

    Head {
        theme: root.theme
    }

    SceneTitle {
        below: root.closing.title_below
        text: root.closing.title
        theme: root.theme
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.closing.number
        ceiling: root.theme.px(root.theme.isNarrow ? 300 : root.isDouble ? 310 : 350)
        centred: true
        colours: root.theme.colours
        height: root.theme.px(root.isDouble ? 240 : 280) + 2 * root.theme.bleed
        text: root.closing.number
        visible: root.hasNumber
        width: root.theme.innerWidth + 2 * root.theme.bleed
        x: root.theme.safeX - root.theme.bleed
        y: root.theme.px(root.isDouble ? 274 : 244) - root.theme.bleed
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(36)
        y: root.theme.px(root.isDouble ? 540 : 558)

        Repeater {
            model: root.closing.parts

            delegate: ClosingPart {
                theme: root.theme
            }
        }
    }

    Repeater {
        model: root.closing.results

        delegate: ResultCard {
            required property int index

            height: root.cardHeight
            theme: root.theme
            width: root.cardWidth
            x: root.theme.safeX + index * (root.cardWidth + root.cardGap)
            y: foot.y - root.theme.px(root.hasNumber ? 24 : 110) - height
        }
    }

    LastLine {
        id: foot

        below: root.closing.promise_below
        family: root.theme.titleFamily
        text: root.closing.promise
        theme: root.theme
    }
}
