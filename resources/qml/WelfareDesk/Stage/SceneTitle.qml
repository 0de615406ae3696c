import QtQuick

// What a working scene is about, between two hairlines.
Row {
    id: root

    required property Theme theme
    property alias text: words.text

    anchors.horizontalCenter: parent.horizontalCenter
    spacing: theme.px(36)
    y: theme.px(144)

    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        width: root.theme.px(120)
    }

    Words {
        id: words

        font.bold: true
        font.family: root.theme.titleFamily
        font.features: ({})
        font.letterSpacing: root.theme.tracking(8)
        size: root.theme.countdownText
        theme: root.theme
    }

    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        width: root.theme.px(120)
    }
}
