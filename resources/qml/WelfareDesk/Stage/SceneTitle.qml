import QtQuick

// What a scene is about, between two hairlines; `below` it a line that says more, or says it in English.
Item {
    id: root

    required property Theme theme
    property alias text: words.text
    property alias below: more.text

    height: theme.px(96)
    width: theme.innerWidth
    x: theme.safeX
    y: theme.px(below === "" ? 144 : 130)

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        spacing: root.theme.px(36)

        Hairline {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            width: root.theme.px(120)
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
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

    Words {
        id: more

        anchors.top: parent.bottom
        anchors.topMargin: root.theme.px(-10)
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        theme: root.theme
        width: parent.width
    }
}
