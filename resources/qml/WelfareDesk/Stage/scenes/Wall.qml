pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The wall of thanks: names in the order of time, without amounts, for a wall is no ranking.
Scene {
    id: root

    readonly property WallModel wall: stage.scenes.wall
    readonly property real columnGap: theme.px(28)
    readonly property real rowHeight: theme.px(732) / wall.rows
    readonly property real columnWidth: (theme.innerWidth - (wall.columns - 1) * columnGap) / wall.columns

    Head {
        theme: root.theme
    }

    SceneTitle {
        text: root.wall.title
        theme: root.theme
    }

    Words {
        font.family: root.theme.titleFamily
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headlineText
        text: root.wall.empty
        theme: root.theme
        visible: text !== ""
        width: root.theme.innerWidth
        x: root.theme.safeX
        y: root.theme.px(520)
    }

    Repeater {
        model: root.wall.names

        delegate: Item {
            id: place

            required property string name
            required property string picture
            required property int column
            required property int row
            required property int span

            height: root.rowHeight
            width: span * root.columnWidth + (span - 1) * root.columnGap
            x: root.theme.safeX + column * (root.columnWidth + root.columnGap)
            y: root.theme.px(240) + row * root.rowHeight

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                colour: root.theme.colours.accent
                height: width
                picture: place.picture
                width: root.theme.px(30)
            }

            Words {
                anchors.left: sign.right
                anchors.leftMargin: root.theme.px(12)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.family: root.theme.mediumFamily
                isDense: root.theme.stage.type.dense_family !== root.theme.stage.type.family
                size: root.theme.labelText
                text: place.name
                theme: root.theme
            }
        }
    }

    Row {
        spacing: root.theme.px(16)
        x: root.theme.safeX
        y: root.theme.px(988)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            isSoft: true
            text: root.wall.label
            theme: root.theme
        }

        Figures {
            anchors.verticalCenter: parent.verticalCenter
            color: root.theme.colours.accent
            size: root.theme.amountText
            text: root.wall.count
            theme: root.theme
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            isSoft: true
            text: root.wall.order
            theme: root.theme
        }
    }

    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        pages: root.wall.pages
        theme: root.theme
        y: root.theme.px(1010)
    }

    Row {
        spacing: root.theme.px(16)
        x: root.theme.safeX + root.theme.innerWidth - width
        y: root.theme.px(988)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            isSoft: true
            text: root.wall.sum_label
            theme: root.theme
        }

        Figures {
            anchors.verticalCenter: parent.verticalCenter
            color: root.theme.colours.accent
            size: root.theme.amountText
            text: root.wall.sum
            theme: root.theme
        }
    }
}
