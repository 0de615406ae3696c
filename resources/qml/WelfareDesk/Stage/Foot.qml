import QtQuick

// A dark plate for a last line: it keeps words readable where the silk is bright.
Rectangle {
    id: root

    required property Theme theme
    default property alias content: line.data

    color: theme.colours.panel_strong
    height: theme.px(72)
    radius: height / 2
    width: line.width + theme.px(theme.isNarrow ? 40 : 64)

    Row {
        id: line

        anchors.centerIn: parent
        height: parent.height
        spacing: root.theme.px(16)
    }
}
