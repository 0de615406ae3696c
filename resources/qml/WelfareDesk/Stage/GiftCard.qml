import QtQuick

// One gift: who, for what, how much. A long name shrinks, then takes a second line; what it is for
// takes one where the name needs none.
Rectangle {
    id: root

    required property Theme theme
    required property int index
    required property string name
    required property string name_folded
    required property string detail
    required property string detail_folded
    required property string amount
    required property string sign
    required property string tag
    required property bool is_leaving
    readonly property real padding: theme.px(26)
    readonly property real pillY: theme.px(-30)
    readonly property bool isNewest: index === 0
    readonly property bool isLong: giver.isLong

    border.color: isNewest ? theme.colours.accent : theme.colours.line
    border.width: isNewest ? theme.frame : theme.hairline
    color: isNewest ? theme.colours.panel_strong : theme.colours.panel
    radius: theme.cardRadius

    Pill {
        text: root.theme.stage.scenes.total.newest
        theme: root.theme
        visible: root.isNewest
        x: root.theme.px(24)
        y: root.pillY
    }

    Pill {
        color: root.theme.colours.outstanding
        text: root.tag
        theme: root.theme
        visible: text !== ""
        x: root.width - width - root.theme.px(24)
        y: root.pillY
    }

    FoldedWords {
        id: giver

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        folded: root.name_folded
        font.bold: true
        height: root.theme.px(isLong ? 78 : 52)
        least: root.theme.smallestTyped
        oneLineSize: 0
        room: root.width - 2 * root.padding
        size: root.theme.nameText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        whole: root.name
        y: root.theme.px(isLong ? 10 : 20)
    }

    FoldedWords {
        id: purpose

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(8)
        anchors.left: giver.left
        anchors.right: swatch.left
        anchors.rightMargin: root.theme.px(18)
        folded: root.detail_folded
        height: root.theme.px(root.isLong ? 48 : 76)
        isDense: true
        isSoft: true
        least: root.theme.smallestTyped
        mayFold: !root.isLong
        oneLineSize: 0
        theme: root.theme
        verticalAlignment: Text.AlignBottom
        whole: root.detail
    }

    Swatch {
        id: swatch

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(22)
        anchors.right: given.left
        anchors.rightMargin: root.theme.px(12)
        height: root.theme.px(26)
        sign: root.sign
        theme: root.theme
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
