import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// How to give: the organisation's own account and collection code, and what never to do.
Scene {
    id: root

    readonly property NoticeModel notice: stage.scenes.notice
    readonly property bool hasCode: notice.code !== ""
    readonly property bool isDouble: notice.giving_below !== ""
    readonly property real upper: theme.px(isDouble ? 284 : 256)
    readonly property real codeSize: theme.px(theme.isNarrow ? 380 : isDouble ? 488 : 520)
    readonly property real boardWidth: Math.min(theme.innerWidth, theme.px(1900))
    readonly property real boardX: (width - boardWidth) / 2
    readonly property real textX: boardX + (hasCode ? codeSize + theme.px(theme.isNarrow ? 44 : 70) : 0)
    readonly property real textWidth: boardX + boardWidth - textX
    readonly property real lower: warning.y - theme.px(24)

    Head {
        theme: root.theme
    }

    SceneTitle {
        below: root.notice.giving_below
        text: root.notice.giving
        theme: root.theme
    }

    CodePlate {
        height: root.codeSize
        source: root.notice.code
        theme: root.theme
        visible: root.hasCode
        width: root.codeSize
        x: root.boardX
        y: root.upper
    }

    Label {
        alignment: Text.AlignHCenter
        below: root.notice.scan_below
        belowLines: 2
        isSoft: true
        mostLines: below === "" ? 2 : 1
        text: root.notice.scan
        theme: root.theme
        visible: root.hasCode
        width: root.codeSize
        x: root.boardX
        y: root.upper + root.codeSize + root.theme.px(8)
    }

    FactLines {
        height: (note.visible ? note.y : root.lower) - y
        labelWidth: width * 0.27
        model: root.notice.account
        mostHigh: root.theme.px(170)
        theme: root.theme
        valueText: root.theme.headlineText
        width: root.textWidth
        x: root.textX
        y: root.upper
    }

    Label {
        id: note

        below: root.notice.note_below
        belowLines: 2
        isSoft: true
        mostLines: 3
        text: root.notice.note
        theme: root.theme
        visible: text !== ""
        width: root.textWidth
        x: root.textX
        y: root.lower - height
    }

    Rectangle {
        id: warning

        border.color: root.theme.colours.accent
        border.width: root.theme.frame
        color: root.theme.colours.panel_strong
        height: root.theme.px(root.isDouble ? 120 : 96)
        radius: height / 2
        width: root.boardWidth
        x: root.boardX
        y: root.theme.px(1010) - height

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: root.theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
            colour: root.theme.colours.accent
            height: width
            picture: "warning-fill"
            width: root.theme.px(56)
        }

        Label {
            anchors.left: sign.right
            anchors.leftMargin: root.theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: root.theme.px(44)
            anchors.verticalCenter: parent.verticalCenter
            below: root.notice.warning_below
            font.bold: true
            size: root.theme.headText
            text: root.notice.warning
            theme: root.theme
        }
    }
}
