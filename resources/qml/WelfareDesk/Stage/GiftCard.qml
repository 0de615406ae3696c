import QtQuick
import WelfareDesk.Model

// One gift: who, for what, how much. A long name shrinks, then takes a second line.
Rectangle {
    id: root

    required property Theme theme
    required property int index
    required property string name
    required property string detail
    required property string amount
    required property string sign
    required property string tag
    required property bool is_leaving
    readonly property real padding: theme.px(26)
    readonly property bool isNewest: index === 0
    readonly property bool isLong: shortest.advanceWidth > width - 2 * padding

    border.color: isNewest ? theme.colours.accent : theme.colours.line
    border.width: isNewest ? theme.frame : theme.hairline
    color: isNewest ? theme.colours.panel_strong : theme.colours.panel
    radius: theme.cardRadius

    Pill {
        text: root.theme.stage.total.newest
        theme: root.theme
        visible: root.isNewest
        x: root.theme.px(24)
        y: -height / 2
    }

    Pill {
        color: root.theme.colours.outstanding
        text: root.tag
        theme: root.theme
        visible: text !== ""
        x: root.width - width - root.theme.px(24)
        y: -height / 2
    }

    TextMetrics {
        id: shortest

        font.bold: true
        font.family: root.theme.family
        font.pixelSize: root.theme.textPx(0)
        text: root.name
    }

    Words {
        id: giver

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        font.bold: true
        fontSizeMode: Text.Fit
        height: root.theme.px(root.isLong ? 76 : 52)
        lineHeight: 0.84
        maximumLineCount: 2
        size: root.theme.nameText
        text: root.name
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        wrapMode: root.isLong ? Text.Wrap : Text.NoWrap
        y: root.theme.px(root.isLong ? 14 : 20)
    }

    Words {
        id: purpose

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(8)
        anchors.left: giver.left
        anchors.right: swatch.left
        anchors.rightMargin: root.theme.px(18)
        fontSizeMode: Text.Fit
        height: root.theme.px(root.isLong ? 48 : 76)
        isDense: true
        isSoft: true
        lineHeight: 0.84
        maximumLineCount: root.isLong ? 1 : 2
        size: root.theme.text
        text: root.detail
        theme: root.theme
        verticalAlignment: Text.AlignBottom
        wrapMode: root.isLong ? Text.NoWrap : Text.Wrap
    }

    Swatch {
        id: swatch

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(22)
        anchors.right: given.left
        anchors.rightMargin: root.theme.px(12)
        colours: root.theme.colours
        height: root.theme.px(26)
        sign: root.sign
        visible: root.amount !== ""
        width: visible ? height : 0
    }

    Figures {
        id: given

        anchors.baseline: parent.bottom
        anchors.baselineOffset: root.theme.px(-18)
        anchors.right: giver.right
        color: root.theme.colours.accent
        size: root.theme.amountText
        text: root.amount
        theme: root.theme
    }
}
