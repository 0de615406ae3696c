import QtQuick

// The last line of a scene on a dark plate, its English below it where the stage speaks both: the
// silk is bright there.
Rectangle {
    id: root

    required property Theme theme
    property alias text: first.text
    property string below: ""
    property alias family: first.font.family
    readonly property bool isDouble: below !== ""
    readonly property real mostWide: theme.innerWidth - theme.px(theme.isNarrow ? 40 : 64)
    readonly property real textWidth: Math.min(mostWide, Math.max(oneLine.advanceWidth, english.advanceWidth) + theme.px(4))

    color: theme.colours.panel_strong
    height: theme.px(isDouble ? 100 : 68)
    radius: height / 2
    width: textWidth + theme.px(theme.isNarrow ? 40 : 64)
    x: (theme.canvasWidth - width) / 2
    y: theme.px(1018) - height

    TextMetrics {
        id: oneLine

        font: first.font
        text: first.text
    }

    TextMetrics {
        id: english

        font: second.font
        text: root.below
    }

    Words {
        id: first

        anchors.horizontalCenter: parent.horizontalCenter
        height: root.theme.px(52)
        horizontalAlignment: Text.AlignHCenter
        size: root.theme.labelText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        width: root.textWidth
        y: root.isDouble ? root.theme.px(4) : (root.height - height) / 2
    }

    Words {
        id: second

        anchors.horizontalCenter: parent.horizontalCenter
        font.family: root.theme.belowFamily
        height: root.theme.px(40)
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.labelText
        text: root.below
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        visible: root.isDouble
        width: root.textWidth
        y: root.theme.px(52)
    }
}
