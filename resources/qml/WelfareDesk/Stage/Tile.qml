import QtQuick

// One project of the market: a full one has a gold frame and a tick. It flips when it is taken.
Rectangle {
    id: root

    required property Theme theme
    required property string number
    required property string name
    required property string name_folded
    required property string picture
    required property string had
    required property string wanted
    required property string how
    required property var by
    required property real share
    required property bool has_bar
    required property bool is_full
    required property bool is_long
    readonly property real padding: theme.px(isTall ? 26 : 20)
    readonly property real room: width - 2 * padding
    readonly property bool isLow: height < theme.px(230)
    readonly property bool isTall: height > theme.px(340)
    readonly property real barTop: theme.px(isTall ? 178 : isLow ? 80 : 106)

    border.color: is_full ? theme.colours.accent : theme.colours.line
    border.width: is_full ? theme.frame : theme.hairline
    color: is_full ? theme.colours.panel_strong : theme.colours.panel
    radius: theme.cardRadius

    onHowChanged: flip.begin()

    transform: Scale {
        id: turned

        origin.x: root.width / 2
    }

    Flip {
        id: flip

        theme: root.theme
        turned: turned
    }

    Column {
        id: sign

        anchors.verticalCenter: title.verticalCenter
        spacing: root.theme.px(root.isTall ? 0 : -4)
        width: root.theme.px(root.isTall ? 76 : root.isLow ? 44 : 52)
        x: root.padding

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            colour: root.theme.colours.accent
            height: width
            picture: root.picture
            width: root.theme.px(root.isTall ? 72 : root.isLow ? 36 : 46)
        }

        Figures {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.theme.colours.accent
            size: root.isTall ? root.theme.amountText : root.theme.labelText
            text: root.number
            theme: root.theme
            visible: text !== ""
        }
    }

    FoldedWords {
        id: title

        anchors.left: sign.right
        anchors.leftMargin: root.theme.px(root.isTall ? 22 : 14)
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        folded: root.name_folded
        foldedSize: root.isTall ? size * 0.75 : 0
        font.bold: true
        height: root.theme.px(root.isTall ? 150 : root.isLow ? 68 : 86)
        isDense: root.is_long
        oneLineSize: root.isTall ? root.theme.headlineText : 0
        size: root.isTall ? root.theme.headlineText : root.theme.nameText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        whole: root.name
        y: root.theme.px(root.isTall ? 14 : root.isLow ? 6 : 10)
    }

    ShareBar {
        height: root.theme.px(root.isTall ? 20 : 16)
        share: root.share
        theme: root.theme
        visible: root.has_bar
        width: root.room
        x: root.padding
        y: root.barTop
    }

    TileFigures {
        id: numbers

        had: root.had
        how: root.how
        isFull: root.is_full
        isTall: root.isTall
        theme: root.theme
        wanted: root.wanted
        width: root.room
        x: root.padding
        y: root.barTop + root.theme.px(root.isTall ? 24 : root.isLow ? 17 : 22)
    }

    Choice {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(root.isTall ? 16 : 8)
        anchors.top: numbers.bottom
        anchors.topMargin: root.theme.px(2)
        choices: root.by
        isDense: true
        isSoft: true
        lines: Math.max(1, Math.floor((root.height - numbers.y - numbers.height) / root.theme.textPx(size) / 1.24))
        size: root.isTall ? root.theme.text : root.theme.smallText
        theme: root.theme
        verticalAlignment: Text.AlignVCenter
        width: root.room
        x: root.padding
    }
}
