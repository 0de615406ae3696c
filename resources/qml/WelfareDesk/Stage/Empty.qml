import QtQuick

// What stands in the middle of a scene that has nothing to show yet.
Words {
    font.family: theme.titleFamily
    horizontalAlignment: Text.AlignHCenter
    isSoft: true
    size: theme.headlineText
    visible: text !== ""
    width: theme.innerWidth
    x: theme.safeX
    y: theme.px(520)
}
