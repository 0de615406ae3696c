pragma ComponentBehavior: Bound

import QtQuick

// Labels and what stands behind them, line by line; a long value takes a second line.
Item {
    id: root

    required property Theme theme
    required property var model
    property real labelWidth: width * 0.28
    property real valueText: theme.headText
    readonly property real rowHeight: Math.min(theme.px(118), height / Math.max(1, list.count))

    Repeater {
        id: list

        model: root.model

        delegate: Item {
            id: line

            required property int index
            required property string label
            required property string value
            required property string value_folded

            height: root.rowHeight
            width: root.width
            y: index * root.rowHeight

            Words {
                anchors.verticalCenter: parent.verticalCenter
                isDense: true
                isSoft: true
                size: root.theme.labelText
                text: line.label
                theme: root.theme
                width: root.labelWidth - root.theme.px(24)
            }

            FoldedWords {
                folded: line.value_folded
                font.family: root.theme.mediumFamily
                height: parent.height
                oneLineSize: root.theme.text
                size: root.valueText
                theme: root.theme
                verticalAlignment: Text.AlignVCenter
                whole: line.value
                width: root.width - root.labelWidth
                x: root.labelWidth
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
