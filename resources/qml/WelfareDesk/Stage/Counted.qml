import QtQuick

// A label and its figure, side by side.
Row {
    id: root

    required property Theme theme
    required property string label
    required property string figure

    spacing: theme.px(16)

    Words {
        anchors.verticalCenter: parent.verticalCenter
        isSoft: true
        text: root.label
        theme: root.theme
    }

    Figures {
        anchors.verticalCenter: parent.verticalCenter
        color: root.theme.colours.accent
        size: root.theme.amountText
        text: root.figure
        theme: root.theme
    }
}
