import QtQuick

// What the giant number is and what it is made of.
Row {
    id: root

    required property Theme theme

    spacing: theme.px(20)

    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        visible: !root.theme.isWide
        width: root.theme.px(90)
    }

    Words {
        anchors.baseline: note.baseline
        font.bold: true
        size: root.theme.headlineText
        text: root.theme.stage.scenes.total.label
        theme: root.theme
    }

    Words {
        id: note

        anchors.verticalCenter: parent.verticalCenter
        isSoft: true
        text: root.theme.stage.scenes.total.note
        theme: root.theme
    }

    Hairline {
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        visible: !root.theme.isWide
        width: root.theme.px(90)
    }
}
