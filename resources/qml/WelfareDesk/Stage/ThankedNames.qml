pragma ComponentBehavior: Bound

import QtQuick

// Several names, two side by side; one below the other where one of them is too long for that.
Grid {
    id: root

    required property Theme theme
    required property var names
    readonly property real gap: theme.px(56)
    readonly property bool isTight: longest.advanceWidth > (width - gap) / 2
    readonly property real cellWidth: (width - (columns - 1) * gap) / columns
    readonly property real pitch: theme.px(430) / Math.max(3, Math.ceil(names.length / columns))

    columnSpacing: gap
    columns: isTight || names.length < 3 ? 1 : 2

    TextMetrics {
        id: longest

        font.bold: true
        font.family: root.theme.titleFamily
        font.pixelSize: root.theme.textPx(0)
        text: root.names.reduce((one, other) => other.length > one.length ? other : one, "")
    }

    Repeater {
        model: root.names

        delegate: Words {
            required property string modelData

            font.bold: true
            font.family: root.isTight ? root.theme.denseFamily : root.theme.titleFamily
            height: root.pitch
            horizontalAlignment: Text.AlignHCenter
            size: Math.min(72, root.pitch / root.theme.unit * 0.68)
            text: modelData
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
            width: root.cellWidth
        }
    }
}
