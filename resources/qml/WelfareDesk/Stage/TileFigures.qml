import QtQuick

// What a project has, what it needs, how it stands: on one line, or on up to three in a tall tile.
Item {
    id: root

    required property Theme theme
    required property bool isTall
    required property bool isFull
    required property string had
    required property string wanted
    required property string how
    readonly property real line: theme.px(44)
    readonly property bool isStacked: isTall && had !== "" && full.advanceWidth + much.implicitWidth + theme.px(12) > width
    readonly property real below: theme.px(isTall ? 74 : 0)

    height: isTall ? below + line * (isStacked ? 2 : 1) : line

    TextMetrics {
        id: full

        font.family: root.theme.figureFamily
        font.features: ({ "tnum": 1 })
        font.pixelSize: root.theme.textPx(root.isTall ? root.theme.figureText : root.theme.nameText)
        font.weight: Font.Bold
        text: root.had
    }

    Figures {
        id: amount

        color: root.theme.colours.accent
        height: root.isTall ? root.below : root.line
        size: root.isTall ? root.theme.figureText : root.theme.nameText
        text: root.had
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        width: Math.min(Math.ceil(full.advanceWidth) + 1, root.isTall ? root.width : root.width - much.implicitWidth - stand.width - root.theme.px(24))
    }

    Figures {
        id: much

        font.weight: Font.DemiBold
        height: root.line
        isSoft: true
        size: root.isTall ? root.theme.headText : root.theme.smallText
        text: root.wanted
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        x: root.had === "" || root.isStacked ? 0 : amount.width + root.theme.px(8)
        y: root.isStacked ? root.below : root.isTall ? root.theme.px(14) : 0
    }

    Row {
        id: stand

        height: root.line
        spacing: root.theme.px(8)
        x: root.isTall ? 0 : root.width - width
        y: root.isTall ? root.height - height : 0

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: root.theme.colours.accent
            height: width
            picture: "check-circle-fill"
            visible: root.isFull
            width: root.theme.px(root.isTall ? 38 : 28)
        }

        Figures {
            color: root.isFull ? root.theme.colours.accent : root.theme.colours.text
            height: root.line
            size: root.isTall ? root.theme.headText : root.theme.smallText
            text: root.how
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
        }
    }
}
