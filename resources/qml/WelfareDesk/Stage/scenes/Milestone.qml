import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// A goal that was reached: the number, its name, thanks. Soft rays stand behind, papers fall once.
Scene {
    id: root

    readonly property AirModel air: stage.scenes.air

    Rays {
        anchors.fill: parent
        theme: root.theme
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(40)
        visible: root.air.milestone_head !== ""
        y: root.theme.px(120)

        Hairline {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            width: root.theme.px(150)
        }

        Words {
            font.bold: true
            font.family: root.theme.titleFamily
            font.features: ({})
            font.letterSpacing: root.theme.tracking(10)
            size: root.theme.countdownText
            text: root.air.milestone_head
            theme: root.theme
        }

        Hairline {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            width: root.theme.px(150)
        }
    }

    BigNumber {
        bleed: root.theme.bleed
        capacity: root.air.milestone_number
        ceiling: root.theme.px(430)
        centred: true
        colours: root.theme.colours
        height: root.theme.px(360) + 2 * root.theme.bleed
        text: root.air.milestone_number
        width: root.theme.innerWidth + 2 * root.theme.bleed
        x: root.theme.safeX - root.theme.bleed
        y: root.theme.px(220) - root.theme.bleed
    }

    Title {
        height: root.theme.px(190)
        lines: 2
        size: 148
        text: root.air.milestone_title
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(610)
    }

    Words {
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        size: root.theme.headlineText
        text: root.air.milestone_thanks
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(832)
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.text
        text: root.air.milestone_foot
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(920)
    }

    Papers {
        anchors.fill: parent
        occasion: root.air.milestone_key
        theme: root.theme
    }

    RehearsalMark {
        theme: root.theme
    }
}
