import QtQuick

// Where the cards of a page stand: in columns and rows, in the middle of the room there is.
QtObject {
    id: root

    required property Theme theme
    required property real columns
    required property real rows
    property real above: theme.px(146)
    property real high: theme.px(862)
    property real gap: theme.px(20)
    property real mostWide: theme.px(1140)
    property real mostHigh: theme.px(460)
    readonly property real cardWidth: Math.min(mostWide, (theme.innerWidth - (columns - 1) * gap) / columns)
    readonly property real cardHeight: Math.min(mostHigh, (high - (rows - 1) * gap) / rows)
    readonly property real fromLeft: (theme.canvasWidth - columns * (cardWidth + gap) + gap) / 2
    readonly property real fromTop: above + (high - rows * (cardHeight + gap) + gap) / 2

    function cardX(index: int): real {
        return fromLeft + (index % columns) * (cardWidth + gap);
    }

    function cardY(index: int): real {
        return fromTop + Math.floor(index / columns) * (cardHeight + gap);
    }
}
