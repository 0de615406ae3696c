pragma ComponentBehavior: Bound

import QtQuick

// Labels and what stands behind them, line by line; a long value takes more lines. The English of
// the value stands below it where there is room.
Item {
    id: root

    required property Theme theme
    required property var model
    property real labelWidth: width * (theme.isNarrow ? 0.3 : 0.28)
    property real valueText: theme.headText
    property real mostHigh: theme.px(150)
    readonly property real rowHeight: Math.min(mostHigh, height / Math.max(1, list.count))
    readonly property bool isRoomy: rowHeight >= theme.px(128)
    readonly property real firstY: (height - rowHeight * list.count) / 2

    Repeater {
        id: list

        model: root.model

        delegate: Item {
            id: line

            required property int index
            required property string label
            required property string label_below
            required property string value
            required property string value_folded
            required property string value_below

            height: root.rowHeight
            width: root.width
            y: root.firstY + index * root.rowHeight

            Label {
                anchors.verticalCenter: parent.verticalCenter
                below: line.label_below
                belowSize: root.theme.smallText
                isSoft: true
                mostLines: line.label_below === "" ? 2 : 1
                size: root.rowHeight < root.theme.px(90) && below !== "" ? 30 : root.theme.labelText
                text: line.label
                theme: root.theme
                width: root.labelWidth - root.theme.px(12)
            }

            FactValue {
                id: words

                box: height
                folded: line.value_folded
                height: root.rowHeight - root.theme.px(4) - (english.visible ? english.height + root.theme.px(8) : 0)
                least: line.label_below === "" ? root.theme.smallest : root.theme.smallText
                oneLineSize: root.theme.text
                size: root.valueText
                theme: root.theme
                verticalAlignment: Text.AlignVCenter
                whole: line.value
                width: root.width - root.labelWidth
                x: root.labelWidth
                y: root.theme.px(english.visible ? 6 : 2)
            }

            Words {
                id: english

                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.theme.px(8)
                anchors.left: words.left
                anchors.right: words.right
                font.family: root.theme.belowFamily
                height: root.theme.px(40)
                isSoft: true
                size: root.theme.labelText
                text: line.value_below
                theme: root.theme
                visible: text !== "" && root.isRoomy && words.isShort
            }

            Hairline {
                anchors.bottom: parent.bottom
                theme: root.theme
                visible: line.index < list.count - 1
                width: parent.width
            }
        }
    }
}
