pragma ComponentBehavior: Bound

import QtQuick

// The newest gifts: a row of cards, on a very wide wall a column.
Item {
    id: root

    required property Theme theme
    readonly property real cardWidth: theme.isWide ? width : (width - (theme.cardColumns - 1) * theme.gap) / theme.cardColumns
    readonly property real cardHeight: theme.isWide ? (height - (theme.cardRows - 1) * theme.gap) / theme.cardRows : height
    readonly property int count: theme.isWide ? theme.cardRows : theme.cardColumns

    Rectangle {
        border.color: root.theme.colours.line
        border.width: root.theme.hairline
        color: root.theme.colours.panel
        height: root.cardHeight
        radius: root.theme.cardRadius
        visible: root.theme.stage.total.empty !== ""
        width: root.width

        Words {
            anchors.fill: parent
            anchors.margins: root.theme.gap
            font.family: root.theme.titleFamily
            horizontalAlignment: Text.AlignHCenter
            size: root.theme.headText
            text: root.theme.stage.total.empty
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
        }
    }

    ListView {
        id: cards

        height: root.height + (root.theme.isWide ? root.cardHeight + spacing : 0)
        interactive: false
        model: root.theme.stage.total.gifts
        orientation: root.theme.isWide ? ListView.Vertical : ListView.Horizontal
        spacing: root.theme.gap
        width: root.width + (root.theme.isWide ? 0 : root.cardWidth + spacing)

        delegate: GiftCard {
            height: root.cardHeight
            opacity: index < root.count ? 1 : 0
            theme: root.theme
            width: root.cardWidth

            Behavior on opacity {
                Motion {
                    lastsMs: root.theme.cardOutMs
                    theme: root.theme
                }
            }
        }

        add: Transition {
            Motion {
                from: root.theme.isWide ? -root.cardHeight : -root.cardWidth
                lastsMs: root.theme.cardInMs
                property: root.theme.isWide ? "y" : "x"
                theme: root.theme
            }
        }

        displaced: Transition {
            Motion {
                lastsMs: root.theme.cardInMs
                properties: "x,y"
                theme: root.theme
            }
        }

        move: Transition {
            Motion {
                lastsMs: root.theme.cardInMs
                properties: "x,y"
                theme: root.theme
            }
        }

        remove: Transition {
            Motion {
                lastsMs: root.theme.cardOutMs
                property: "opacity"
                theme: root.theme
                to: 0
            }
        }
    }
}
