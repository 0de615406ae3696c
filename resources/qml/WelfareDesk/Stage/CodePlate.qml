import QtQuick

// A collection code in its own shape, never smoothed, on white ground: scanners need a quiet border.
Item {
    id: root

    required property Theme theme
    property alias source: code.source
    readonly property real quiet: theme.px(34)

    Rectangle {
        anchors.centerIn: parent
        color: "white"
        height: code.paintedHeight + 2 * root.quiet
        radius: root.theme.cardRadius
        width: code.paintedWidth + 2 * root.quiet
    }

    Image {
        id: code

        anchors.fill: parent
        anchors.margins: root.quiet
        fillMode: Image.PreserveAspectFit
        smooth: false
    }
}
