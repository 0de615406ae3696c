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
    readonly property bool isNewest: index === 0

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

    Words {
        id: giver

        anchors.left: parent.left
        anchors.leftMargin: root.theme.px(26)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.px(26)
        font.bold: true
        fontSizeMode: Text.Fit
        height: root.theme.px(76)
        lineHeight: 0.84
        maximumLineCount: 2
        size: root.theme.nameText
        text: root.name
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        y: root.theme.px(14)
    }

    Swatch {
        id: swatch

        anchors.left: giver.left
        anchors.verticalCenter: purpose.verticalCenter
        colours: root.theme.colours
        height: width
        sign: root.sign
        width: root.theme.px(22)
    }

    Words {
        id: purpose

        anchors.baseline: parent.bottom
        anchors.baselineOffset: root.theme.px(-18)
        anchors.left: swatch.right
        anchors.leftMargin: root.theme.px(10)
        anchors.right: given.left
        anchors.rightMargin: root.theme.px(14)
        isDense: true
        isSoft: true
        size: root.theme.text
        text: root.detail
        theme: root.theme
    }

    Figures {
        id: given

        anchors.baseline: purpose.baseline
        anchors.right: giver.right
        color: root.theme.colours.accent
        size: root.theme.amountText
        text: root.amount
        theme: root.theme
    }
}
