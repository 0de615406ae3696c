import QtQuick

// One fact at the foot of the welcome scene; its English below it where both fit.
Item {
    id: root

    required property Theme theme
    required property string label
    required property string below
    required property string value
    required property string value_below
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

    Row {
        id: labels

        anchors.horizontalCenter: parent.horizontalCenter
        height: root.theme.px(46)
        spacing: root.theme.px(12)

        Words {
            id: first

            anchors.baseline: parent.verticalCenter
            anchors.baselineOffset: root.theme.px(12)
            font.family: root.theme.mediumFamily
            isSoft: true
            size: root.below === "" ? root.theme.text : root.theme.smallText
            text: root.label
            theme: root.theme
        }

        Words {
            anchors.baseline: first.baseline
            font.family: root.theme.belowFamily
            isSoft: true
            text: root.below
            theme: root.theme
            visible: text !== "" && first.implicitWidth + implicitWidth < root.width - root.theme.px(36)
        }
    }

    FoldedWords {
        anchors.left: parent.left
        anchors.leftMargin: root.theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.px(16)
        anchors.top: labels.bottom
        folded: root.folded
        font.bold: true
        height: root.theme.px(english.visible ? 58 : 108)
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 0.86
        mayFold: !english.visible
        size: english.visible ? root.theme.headText : root.theme.factText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        visible: whole !== ""
        whole: root.value
    }

    Words {
        id: english

        anchors.left: parent.left
        anchors.leftMargin: root.theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.px(16)
        font.family: root.theme.belowFamily
        horizontalAlignment: Text.AlignHCenter
        size: root.theme.labelText
        text: root.value_below
        theme: root.theme
        visible: text !== "" && Math.max(narrowest.advanceWidth, narrowestBelow.advanceWidth) <= width
        y: root.theme.px(102)
    }

    TextMetrics {
        id: narrowest

        font.bold: true
        font.family: root.theme.family
        font.pixelSize: root.theme.textPx(0)
        text: root.value
    }

    TextMetrics {
        id: narrowestBelow

        font: Qt.font({ "family": root.theme.belowFamily, "pixelSize": root.theme.textPx(0) })
        text: root.value_below
    }

    Figures {
        anchors.top: labels.bottom
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
