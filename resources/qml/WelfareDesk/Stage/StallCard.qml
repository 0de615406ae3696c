import QtQuick

// One service at the event: what it is and where; below, whether somebody is there, and its count.
Rectangle {
    id: root

    required property Theme theme
    required property string place
    required property string name
    required property string name_folded
    required property string below
    required property string how
    required property bool is_open
    required property string note
    required property string served
    required property string counted
    readonly property real padding: theme.px(isLow ? 20 : 28)
    readonly property bool isLow: height < theme.px(300)
    readonly property real footHeight: theme.px(100)

    border.color: theme.colours.line
    border.width: theme.hairline
    color: theme.colours.panel
    radius: theme.cardRadius

    Rectangle {
        id: booth

        color: root.theme.colours.accent
        height: root.theme.px(root.isLow ? 92 : 116)
        radius: root.theme.px(16)
        width: Math.min(root.width * 0.3, Math.max(height, number.implicitWidth + root.theme.px(40)))
        x: root.width - width - root.padding
        y: root.padding

        Figures {
            id: number

            color: root.theme.colours.on_accent
            height: parent.height
            horizontalAlignment: Text.AlignHCenter
            size: root.isLow ? 76 : 96
            text: root.place
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
            width: parent.width - root.theme.px(20)
            x: root.theme.px(10)
        }
    }

    FoldedWords {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: booth.left
        anchors.rightMargin: root.theme.px(20)
        folded: root.name_folded
        font.bold: true
        height: root.height - root.footHeight - 2 * root.padding - (english.visible ? english.height : 0)
        foldedSize: size * 0.75
        oneLineSize: size
        size: root.isLow ? root.theme.headText : 56
        theme: root.theme
        verticalAlignment: Text.AlignTop
        whole: root.name
        y: root.padding
    }

    Words {
        id: english

        anchors.bottom: foot.top
        anchors.bottomMargin: root.theme.px(14)
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        isSoft: true
        lineHeight: 0.8
        maximumLineCount: 2
        text: root.below
        theme: root.theme
        visible: text !== "" && !root.isLow
        wrapMode: Text.Wrap
    }

    StallFoot {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.padding - root.theme.px(8)
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        counted: root.counted
        height: root.footHeight
        how: root.how
        isOpen: root.is_open
        note: root.note
        served: root.served
        theme: root.theme
    }
}
