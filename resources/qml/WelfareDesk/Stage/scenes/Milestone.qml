import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// A goal that was reached: the number, its name, thanks. Soft rays stand behind, papers fall once.
Scene {
    id: root

    readonly property AirModel air: stage.scenes.air
    readonly property real numberHeight: theme.px(air.milestone_number === "" ? 120 : 360)

    Rays {
        anchors.fill: parent
        theme: root.theme
    }

    SceneTitle {
        below: root.air.milestone_head_below
        text: root.air.milestone_head
        theme: root.theme
        visible: text !== ""
        y: root.theme.px(below === "" ? 116 : 88)
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.air.milestone_number
        ceiling: root.theme.px(430)
        centred: true
        colours: root.theme.colours
        height: root.numberHeight + 2 * root.theme.bleed
        text: root.air.milestone_number
        visible: root.air.milestone_number !== ""
        width: root.theme.innerWidth + 2 * root.theme.bleed
        x: root.theme.safeX - root.theme.bleed
        y: root.theme.px(218) - root.theme.bleed
    }

    Title {
        height: root.theme.px(184)
        lines: 2
        size: 148
        text: root.air.milestone_title
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(root.air.milestone_title_below === "" ? 606 : 584)
    }

    Centred {
        isSoft: true
        size: root.theme.headText
        text: root.air.milestone_title_below
        theme: root.theme
        y: root.theme.px(764)
    }

    Centred {
        font.bold: true
        size: root.theme.headlineText
        text: root.air.milestone_thanks
        theme: root.theme
        y: root.theme.px(root.air.milestone_thanks_below === "" ? 824 : 816)
    }

    Centred {
        isSoft: true
        text: root.air.milestone_thanks_below
        theme: root.theme
        y: root.theme.px(884)
    }

    Centred {
        isSoft: true
        text: root.air.milestone_foot
        theme: root.theme
        y: root.theme.px(root.air.milestone_thanks_below === "" ? 908 : 936)
    }

    Papers {
        anchors.fill: parent
        isOn: root.visible
        occasion: root.air.milestone_key
        theme: root.theme
    }

    RehearsalMark {
        theme: root.theme
    }
}
