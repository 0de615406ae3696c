import QtQuick

// One figure below the bar: its sign and label, its value, its note.
Item {
    id: root

    required property Theme theme
    required property string label
    required property string value
    required property string note
    required property string brief
    required property string sign
    required property string picture
    property bool hasLine: true

    readonly property real indent: hasLine ? theme.px(26) : 0

    height: words.height

    Hairline {
        height: root.height - root.theme.px(16)
        theme: root.theme
        visible: root.hasLine
        width: root.theme.hairline
        y: root.theme.px(8)
    }

    Column {
        id: words

        width: root.width - x - root.theme.px(14)
        x: root.indent

        Row {
            spacing: root.theme.px(12)
            width: parent.width

            Item {
                id: signs

                anchors.verticalCenter: parent.verticalCenter
                height: width
                width: root.theme.px(34)

                Swatch {
                    anchors.centerIn: parent
                    height: width
                    sign: root.sign
                    theme: root.theme
                    visible: root.sign !== ""
                    width: root.theme.px(30)
                }

                Icon {
                    anchors.fill: parent
                    colour: root.theme.colours.accent
                    picture: root.picture
                    visible: root.picture !== ""
                }
            }

            Words {
                font.family: root.theme.mediumFamily
                isSoft: true
                size: root.theme.labelText
                text: root.label
                theme: root.theme
                width: parent.width - signs.width - parent.spacing
            }
        }

        Item {
            height: root.theme.px(70)
            width: parent.width

            Figures {
                anchors.baseline: parent.bottom
                anchors.baselineOffset: root.theme.px(-10)
                minimumPixelSize: root.theme.textPx(40)
                size: root.theme.figureText
                text: root.value
                theme: root.theme
                width: parent.width
            }
        }

        Words {
            isDense: true
            isSoft: true
            least: root.theme.smallestTyped
            size: root.theme.smallText
            text: root.theme.isRoomy ? root.note : root.brief
            theme: root.theme
            width: parent.width
        }
    }
}
