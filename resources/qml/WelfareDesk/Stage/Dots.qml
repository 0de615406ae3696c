pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model

// One dot a page; the one that is on is long. With one page there is none.
Row {
    id: root

    required property Theme theme
    required property Pages pages

    spacing: theme.px(12)
    visible: pages.count > 1

    Repeater {
        model: Math.min(root.pages.count, 16)

        delegate: Rectangle {
            required property int index
            readonly property bool isOn: index === root.pages.page % 16

            color: isOn ? root.theme.colours.accent : root.theme.colours.line
            height: root.theme.px(14)
            radius: height / 2
            width: root.theme.px(isOn ? 44 : 14)
        }
    }
}
