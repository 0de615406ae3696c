import QtQuick

// Plain text. Given a width it first shrinks to the smallest readable size, then breaks its line.
// It keeps to its side whatever the direction of its writing.
Text {
    id: root

    required property Theme theme
    property real size: theme.text
    property real least: theme.smallest
    property bool isSoft: false
    property bool isDense: false

    color: isSoft ? theme.colours.text_soft : theme.colours.text
    elide: Text.ElideRight
    font.family: isDense ? theme.denseFamily : theme.family
    font.features: ({ "palt": 1 })
    font.pixelSize: theme.textPx(size)
    fontSizeMode: Text.HorizontalFit
    horizontalAlignment: Text.AlignLeft
    maximumLineCount: 1
    minimumPixelSize: theme.sizePx(least)
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
}
