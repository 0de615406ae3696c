import QtQuick

// One fact at the foot of the welcome scene.
Item {
    id: root

    required property Theme theme
    required property string label
    required property string value
    required property string figure
    property bool hasLine: true

    Hairline {
        height: root.height - root.theme.px(24)
        theme: root.theme
        visible: root.hasLine
        width: root.theme.hairline
        y: root.theme.px(12)
    }

    Column {
        anchors.fill: parent
        anchors.leftMargin: root.theme.gap
        anchors.rightMargin: root.theme.gap

        Words {
            font.family: root.theme.mediumFamily
            horizontalAlignment: Text.AlignHCenter
            isSoft: true
            text: root.label
            theme: root.theme
            width: parent.width
        }

        Words {
            font.bold: true
            fontSizeMode: Text.Fit
            height: root.theme.px(108)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.86
            maximumLineCount: 3
            size: root.theme.factText
            text: root.value
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Figures {
            color: root.theme.colours.accent
            height: root.theme.px(108)
            horizontalAlignment: Text.AlignHCenter
            size: root.theme.countdownText
            text: root.figure
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: parent.width
        }
    }
}
