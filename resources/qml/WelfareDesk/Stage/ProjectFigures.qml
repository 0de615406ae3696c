import QtQuick
import WelfareDesk.Model

// What one project has and needs, the bar of it, and how it stands.
Column {
    id: root

    required property Theme theme
    required property ProjectModel project

    spacing: theme.px(10)

    Row {
        width: parent.width

        LabelledFigure {
            anchors.bottom: parent.bottom
            color: root.theme.colours.accent
            figure: root.project.had
            label: root.project.had_label
            theme: root.theme
            width: root.width * 0.52
        }

        LabelledFigure {
            anchors.bottom: parent.bottom
            figure: root.project.wanted
            label: root.project.wanted_label
            theme: root.theme
            width: root.width * 0.48
        }
    }

    ShareBar {
        height: root.theme.px(28)
        share: root.project.share
        theme: root.theme
        visible: root.project.has_bar
        width: parent.width
    }

    Row {
        spacing: root.theme.px(14)
        visible: root.project.how !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: root.theme.colours.accent
            height: width
            picture: "check-circle-fill"
            visible: root.project.is_full
            width: root.theme.px(48)
        }

        Figures {
            color: root.project.is_full ? root.theme.colours.accent : root.theme.colours.text
            size: 52
            text: root.project.how
            theme: root.theme
        }
    }
}
