import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The counters at the door: people and units that have come.
Scene {
    id: root

    readonly property ArrivalsModel arrivals: stage.scenes.arrivals
    readonly property real cardWidth: Math.min(theme.px(820), (theme.innerWidth - theme.px(60)) / 2)

    Head {
        theme: root.theme
    }

    SceneTitle {
        text: root.arrivals.title
        theme: root.theme
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(60)
        y: root.theme.px(290)

        Counter {
            height: root.theme.px(560)
            label: root.arrivals.people_label
            note: root.arrivals.people_expected
            number: root.arrivals.people
            picture: "users-fill"
            theme: root.theme
            width: root.cardWidth
        }

        Counter {
            height: root.theme.px(560)
            label: root.arrivals.units_label
            note: root.arrivals.units_expected
            number: root.arrivals.units
            picture: "buildings-fill"
            theme: root.theme
            width: root.cardWidth
        }
    }

    Words {
        font.family: root.theme.titleFamily
        font.features: ({})
        font.letterSpacing: root.theme.tracking(4)
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headText
        text: root.arrivals.foot
        theme: root.theme
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(926)
    }
}
