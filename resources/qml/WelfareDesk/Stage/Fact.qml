import QtQuick

// A label and its figure on one line.
Row {
    id: root

    required property Theme theme
    required property string label
    required property string figure
    property bool isSoft: false

    spacing: theme.px(16)
    visible: figure !== ""

    Words {
        anchors.baseline: number.baseline
        isSoft: true
        size: root.theme.labelText
        text: root.label
        theme: root.theme
    }

    Figures {
        id: number

        color: root.isSoft ? root.theme.colours.text : root.theme.colours.accent
        size: root.theme.figureText
        text: root.figure
        theme: root.theme
    }
}
