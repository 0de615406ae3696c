import QtQuick

// A figure below the words for it; nothing where there is no figure.
Column {
    id: root

    required property Theme theme
    required property string label
    required property string figure
    property alias color: number.color

    visible: figure !== ""

    Words {
        isDense: true
        isSoft: true
        lineHeight: 0.84
        maximumLineCount: 2
        text: root.label
        theme: root.theme
        width: parent.width - root.theme.px(20)
        wrapMode: Text.Wrap
    }

    Figures {
        id: number

        height: root.theme.px(84)
        size: 76
        text: root.figure
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        width: parent.width - root.theme.px(20)
    }
}
