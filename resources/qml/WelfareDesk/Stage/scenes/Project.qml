pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// One project, for the person who presents it: what it is, what it needs, who took it on.
Scene {
    id: root

    readonly property ProjectModel project: stage.scenes.project
    readonly property real gap: theme.px(theme.isNarrow ? 34 : 52)

    Head {
        theme: root.theme
    }

    Empty {
        text: root.project.empty
        theme: root.theme
    }

    Rectangle {
        id: card

        color: root.theme.colours.panel
        height: root.theme.px(866)
        radius: root.theme.cardRadius
        visible: root.project.empty === ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(146)
    }

    ProjectPicture {
        id: emblem

        height: card.height
        project: root.project
        theme: root.theme
        visible: card.visible
        width: card.width * (root.theme.isNarrow ? 0.33 : 0.37)
        x: card.x
        y: card.y
    }

    Rectangle {
        anchors.fill: card
        border.color: root.project.is_full ? root.theme.colours.accent : root.theme.colours.line
        border.width: root.project.is_full ? root.theme.frame : root.theme.hairline
        color: "transparent"
        radius: root.theme.cardRadius
        visible: card.visible
    }

    Column {
        id: text

        anchors.left: emblem.right
        anchors.leftMargin: root.gap
        anchors.right: card.right
        anchors.rightMargin: root.gap
        anchors.verticalCenter: card.verticalCenter
        spacing: root.theme.px(root.project.below === "" && !root.theme.isNarrow ? 16 : 8)
        visible: card.visible

        Title {
            centred: false
            height: root.theme.px(root.project.is_long && root.project.below === "" && !root.theme.isNarrow ? 196 : 150)
            lines: 2
            size: root.project.is_long ? 84 : 110
            text: root.project.name
            theme: root.theme
            width: parent.width
        }

        Words {
            isSoft: true
            lineHeight: 0.86
            maximumLineCount: 2
            size: root.theme.headText
            text: root.project.below
            theme: root.theme
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Column {
            width: parent.width

            Repeater {
                model: root.project.needs

                delegate: NeedLine {
                    theme: root.theme
                    width: text.width
                }
            }
        }

        ProjectFigures {
            project: root.project
            theme: root.theme
            width: parent.width
        }

        Choice {
            choices: root.project.by
            height: root.theme.px(92)
            isSoft: true
            size: root.theme.labelText
            theme: root.theme
            visible: text !== ""
            width: parent.width
        }
    }
}
