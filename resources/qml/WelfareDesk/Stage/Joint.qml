import QtQuick

// The word between two titles, and a line on either side.
Row {
    id: root

    required property Theme theme
    property alias text: word.text

    spacing: theme.px(30)

    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        width: root.theme.px(210)
    }

    Words {
        id: word

        anchors.verticalCenter: parent.verticalCenter
        color: root.theme.colours.accent
        font.bold: true
        font.family: root.theme.titleFamily
        size: root.theme.headlineText
        theme: root.theme
    }

    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        width: root.theme.px(210)
    }
}
