import QtQuick

// One need of a project: what, and how much of it there is.
Item {
    id: root

    required property Theme theme
    required property string what
    required property string amount
    required property string brief

    height: theme.px(18 + 36 * words.lineCount)

    Words {
        id: words

        anchors.left: parent.left
        anchors.right: much.left
        anchors.rightMargin: root.theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        fontSizeMode: Text.FixedSize
        isDense: true
        lineHeight: 0.84
        maximumLineCount: 2
        size: root.theme.labelText
        text: root.what
        theme: root.theme
        wrapMode: Text.Wrap
    }

    Figures {
        id: much

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.theme.colours.accent
        size: root.theme.labelText
        text: root.theme.isNarrow ? root.brief : root.amount
        theme: root.theme
    }

    Hairline {
        anchors.bottom: parent.bottom
        theme: root.theme
        width: parent.width
    }
}
