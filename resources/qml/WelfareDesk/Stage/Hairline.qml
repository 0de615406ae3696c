import QtQuick

// A thin gold line.
Rectangle {
    id: root

    required property Theme theme

    color: theme.colours.line
    height: theme.hairline
}
