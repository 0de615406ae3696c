pragma ComponentBehavior: Bound

import QtQuick

// The newest gifts: a row of cards, on a very wide wall a column. A card moves when its place
// changes; it is no ListView, whose removed cards can outlive a hidden window.
Item {
    id: root

    required property Theme theme
    readonly property int columns: theme.isWide ? 1 : theme.cardColumns
    readonly property int count: theme.isWide ? theme.cardRows : theme.cardColumns
    readonly property real cardWidth: (width - (columns - 1) * theme.gap) / columns
    readonly property real cardHeight: theme.isWide ? (height - (count - 1) * theme.gap) / count : height

    Rectangle {
        border.color: root.theme.colours.line
        border.width: root.theme.hairline
        color: root.theme.colours.panel
        height: root.cardHeight
        radius: root.theme.cardRadius
        visible: root.theme.stage.scenes.total.empty !== ""
        width: root.width

        Words {
            anchors.fill: parent
            anchors.margins: root.theme.gap
            font.family: root.theme.titleFamily
            horizontalAlignment: Text.AlignHCenter
            size: root.theme.headText
            text: root.theme.stage.scenes.total.empty
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
        }
    }

    Repeater {
        model: root.theme.stage.scenes.total.gifts

        delegate: GiftCard {
            id: card

            property bool arrives: false
            property bool stands: isNewest // another one fades in, when those before it have moved

            height: root.cardHeight
            opacity: stands && index < root.count && !is_leaving ? 1 : 0
            theme: root.theme
            width: root.cardWidth
            x: root.theme.isWide ? 0 : index * (width + root.theme.gap)
            y: root.theme.isWide ? index * (height + root.theme.gap) : 0

            Component.onCompleted: {
                arrives = isNewest && !root.theme.stage.is_still;
                stands = true;
            }

            Behavior on opacity {
                Motion {
                    easing.type: Easing.Linear // see SceneStack
                    fades: true
                    lastsMs: root.theme.cardOutMs
                    theme: root.theme
                }
            }

            Behavior on x {
                Motion {
                    lastsMs: root.theme.cardInMs
                    theme: root.theme
                }
            }

            Behavior on y {
                Motion {
                    lastsMs: root.theme.cardInMs
                    theme: root.theme
                }
            }

            transform: Translate {
                Motion on x {
                    from: -card.width
                    lastsMs: root.theme.cardInMs
                    running: card.arrives
                    theme: root.theme
                    to: 0
                }
            }
        }
    }
}
