pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// One project, for the person who presents it: what it is, what it needs, who took it on.
Scene {
    id: root

    readonly property ProjectModel project: stage.scenes.project
    readonly property bool hasPhoto: project.photo !== ""
    readonly property real photoWidth: hasPhoto ? theme.innerWidth * 0.38 : 0
    readonly property real textX: theme.safeX + (hasPhoto ? photoWidth + theme.px(56) : 0)
    readonly property real textWidth: theme.safeX + theme.innerWidth - textX

    Head {
        theme: root.theme
    }

    Rectangle {
        border.color: root.theme.colours.line
        border.width: root.theme.hairline
        color: root.theme.colours.panel
        height: root.theme.px(720)
        radius: root.theme.cardRadius
        visible: root.hasPhoto
        width: root.photoWidth
        x: root.theme.safeX
        y: root.theme.px(220)

        Image {
            anchors.fill: parent
            anchors.margins: root.theme.px(14)
            fillMode: Image.PreserveAspectFit
            source: root.project.photo
            sourceSize.width: width
        }
    }

    Row {
        id: tag

        spacing: root.theme.px(20)
        x: root.textX
        y: root.theme.px(196)

        Pill {
            anchors.verticalCenter: parent.verticalCenter
            text: root.project.number
            theme: root.theme
            visible: text !== ""
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: root.theme.colours.accent
            height: width
            picture: root.project.picture
            width: root.theme.px(58)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            isSoft: true
            size: root.theme.labelText
            text: root.project.beneficiaries
            theme: root.theme
        }
    }

    Title {
        height: root.theme.px(190)
        lines: 2
        size: 108
        text: root.project.name
        theme: root.theme
        width: root.textWidth
        x: root.textX
        y: root.theme.px(268)
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headText
        text: root.project.below
        theme: root.theme
        visible: text !== ""
        width: root.textWidth
        x: root.textX
        y: root.theme.px(458)
    }

    Repeater {
        model: root.project.needs

        delegate: Item {
            id: need

            required property int index
            required property string what
            required property string amount

            height: root.theme.px(52)
            visible: index < 3
            width: root.textWidth
            x: root.textX
            y: root.theme.px(516) + index * height

            Words {
                anchors.left: parent.left
                anchors.right: much.left
                anchors.rightMargin: root.theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                isDense: true
                size: root.theme.labelText
                text: need.what
                theme: root.theme
            }

            Words {
                id: much

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: root.theme.colours.accent
                font.bold: true
                size: root.theme.labelText
                text: need.amount
                theme: root.theme
            }
        }
    }

    Fact {
        figure: root.project.had
        label: root.project.had_label
        theme: root.theme
        x: root.textX
        y: root.theme.px(684)
    }

    Fact {
        figure: root.project.wanted
        isSoft: true
        label: root.project.wanted_label
        theme: root.theme
        x: root.textX + root.textWidth - width
        y: root.theme.px(684)
    }

    ShareBar {
        height: root.theme.px(28)
        share: root.project.share
        theme: root.theme
        width: root.textWidth
        x: root.textX
        y: root.theme.px(764)
    }

    Words {
        color: root.project.is_full ? root.theme.colours.accent : root.theme.colours.text
        font.bold: true
        size: root.theme.headText
        text: root.project.state
        theme: root.theme
        width: root.textWidth
        x: root.textX
        y: root.theme.px(806)
    }

    Row {
        id: takers

        spacing: root.theme.px(20)
        visible: root.project.by !== ""
        x: root.textX
        y: root.theme.px(874)

        Words {
            id: label

            isSoft: true
            size: root.theme.labelText
            text: root.project.by_label
            theme: root.theme
        }

        FoldedWords {
            folded: root.project.by_folded
            font.bold: true
            height: root.theme.px(96)
            oneLineSize: root.theme.labelText
            size: root.theme.labelText
            theme: root.theme
            whole: root.project.by
            width: root.textWidth - label.width - takers.spacing
        }
    }
}
