pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The volunteer services: the number of the booth is the largest thing, for people must find it.
Scene {
    id: root

    readonly property ServicesModel services: stage.scenes.services
    readonly property int columns: theme.isNarrow ? 2 : 3
    readonly property int rows: theme.isNarrow ? 3 : 2
    readonly property real cardWidth: (theme.innerWidth - (columns - 1) * theme.gap) / columns
    readonly property real cardHeight: (theme.px(716) - (rows - 1) * theme.gap) / rows

    Head {
        theme: root.theme
    }

    SceneTitle {
        text: root.services.title
        theme: root.theme
    }

    Words {
        font.family: root.theme.titleFamily
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headlineText
        text: root.services.empty
        theme: root.theme
        visible: text !== ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(520)
    }

    Repeater {
        model: root.services.cards

        delegate: StallCard {
            required property int index

            height: root.cardHeight
            theme: root.theme
            width: root.cardWidth
            x: root.theme.safeX + (index % root.columns) * (root.cardWidth + root.theme.gap)
            y: root.theme.px(240) + Math.floor(index / root.columns) * (root.cardHeight + root.theme.gap)
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.theme.px(24)
        visible: root.services.empty === ""
        y: root.theme.px(974)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            isSoft: true
            size: root.theme.labelText
            text: root.services.foot
            theme: root.theme
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            isSoft: true
            size: root.theme.labelText
            text: root.services.total_label
            theme: root.theme
        }

        Figures {
            anchors.verticalCenter: parent.verticalCenter
            color: root.theme.colours.accent
            size: root.theme.amountText
            text: root.services.total
            theme: root.theme
        }
    }

    Dots {
        pages: root.services.pages
        theme: root.theme
        x: root.theme.safeX + root.theme.innerWidth - width
        y: root.theme.px(994)
    }
}
