import QtQuick

// Figures in equally wide cells.
Words {
    id: root

    font.family: theme.figureFamily
    font.features: ({ "tnum": 1 })
    font.weight: Font.Bold
}
