import QtQuick

// What sort of ceremony it is, and behind it the same in English where both are spoken.
Row {
    id: root

    required property Theme theme
    required property string below
    property alias text: ceremony.text

    spacing: theme.px(8)
    visible: text !== ""

    Words {
        id: ceremony

        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.family: root.theme.titleFamily
        font.letterSpacing: root.theme.tracking(26)
        leftPadding: font.letterSpacing
        size: 64
        theme: root.theme
        width: Math.min(implicitWidth, root.theme.innerWidth)
    }

    Words {
        anchors.baseline: ceremony.baseline
        size: root.theme.amountText
        text: root.below
        theme: root.theme
        visible: text !== ""
    }
}
