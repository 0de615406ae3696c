import QtQuick

// One fact at the foot of the welcome scene.
Item {
    id: root

    required property Theme theme
    required property string label
    required property string value
    required property string folded
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

        FoldedWords {
            folded: root.folded
            font.bold: true
            height: root.theme.px(108)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.86
            size: root.theme.factText
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
            visible: whole !== ""
            whole: root.value
            width: parent.width
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
