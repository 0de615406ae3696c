import QtQuick

// A word on a gold pill.
Rectangle {
    id: root

    required property Theme theme
    property alias text: word.text

    color: theme.colours.accent
    height: theme.px(46)
    radius: height / 2
    width: word.implicitWidth + theme.px(36)

    Words {
        id: word

        anchors.centerIn: parent
        color: root.theme.colours.on_accent
        font.bold: true
        size: root.theme.smallText
        theme: root.theme
    }
}
