import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The counters at the door: people and units that have come.
Scene {
    id: root

    readonly property ArrivalsModel arrivals: stage.scenes.arrivals
    readonly property string capacity: arrivals.people.length > arrivals.units.length ? arrivals.people : arrivals.units
    readonly property real cardWidth: Math.min(theme.px(820), (theme.innerWidth - theme.px(60)) / 2)

    Head {
        theme: root.theme
    }

    SceneTitle {
        below: root.arrivals.title_below
        text: root.arrivals.title
        theme: root.theme
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(60)
        y: root.theme.px(290)

        Counter {
            capacity: root.capacity
            height: root.theme.px(560)
            label: root.arrivals.people_label
            note: root.arrivals.people_expected
            number: root.arrivals.people
            picture: "users-fill"
            share: root.arrivals.people_share
            theme: root.theme
            width: root.cardWidth
        }

        Counter {
            capacity: root.capacity
            height: root.theme.px(560)
            label: root.arrivals.units_label
            note: root.arrivals.units_expected
            number: root.arrivals.units
            picture: "buildings-fill"
            share: root.arrivals.units_share
            theme: root.theme
            width: root.cardWidth
        }
    }

    Centred {
        font.family: root.theme.titleFamily
        font.features: ({})
        font.letterSpacing: root.theme.tracking(4)
        size: root.theme.headText
        text: root.arrivals.foot
        theme: root.theme
        y: root.theme.px(root.arrivals.foot_below === "" ? 906 : 884)
    }

    Centred {
        isSoft: true
        text: root.arrivals.foot_below
        theme: root.theme
        y: root.theme.px(942)
    }
}
