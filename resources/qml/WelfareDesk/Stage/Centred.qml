import QtQuick

// A line in the middle of the picture.
Words {
    horizontalAlignment: Text.AlignHCenter
    visible: text !== ""
    width: theme.innerWidth
    x: theme.safeX
}
