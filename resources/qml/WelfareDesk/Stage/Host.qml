import QtQuick

// Who invites: on one line, or on two where it is long.
Words {
    font.family: theme.isNarrow ? theme.denseFamily : theme.mediumFamily
    font.letterSpacing: theme.tracking(4)
    fontSizeMode: Text.Fit
    horizontalAlignment: Text.AlignHCenter
    isSoft: true
    leftPadding: font.letterSpacing
    maximumLineCount: 2
    size: theme.headText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
}
