import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// How to give: the organisation's own account and collection code, and what never to do.
Scene {
    id: root

    readonly property NoticeModel notice: stage.scenes.notice
    readonly property bool hasCode: notice.code !== ""
    readonly property real codeSize: hasCode ? theme.px(520) : 0
    readonly property real boardWidth: Math.min(theme.innerWidth, theme.px(1900))
    readonly property real boardX: (width - boardWidth) / 2
    readonly property real textX: boardX + (hasCode ? codeSize + theme.px(70) : 0)

    Head {
        theme: root.theme
    }

    SceneTitle {
        text: root.notice.giving
        theme: root.theme
    }

    Rectangle {
        color: "white"
        height: root.codeSize
        radius: root.theme.cardRadius
        visible: root.hasCode
        width: root.codeSize
        x: root.boardX
        y: root.theme.px(256)

        Image {
            anchors.fill: parent
            anchors.margins: root.theme.px(26)
            fillMode: Image.PreserveAspectFit
            smooth: false
            source: root.notice.code
        }
    }

    Words {
        horizontalAlignment: Text.AlignHCenter
        isDense: true
        isSoft: true
        size: root.theme.labelText
        text: root.notice.scan
        theme: root.theme
        visible: root.hasCode
        width: root.codeSize
        x: root.boardX
        y: root.theme.px(790)
    }

    FactLines {
        height: root.theme.px(root.notice.note === "" ? 520 : 400)
        labelWidth: width * 0.32
        model: root.notice.account
        theme: root.theme
        valueText: root.theme.headlineText
        width: root.boardX + root.boardWidth - root.textX
        x: root.textX
        y: root.theme.px(256)
    }

    Words {
        isSoft: true
        maximumLineCount: 3
        size: root.theme.labelText
        text: root.notice.note
        theme: root.theme
        visible: text !== ""
        width: root.boardX + root.boardWidth - root.textX
        wrapMode: Text.Wrap
        x: root.textX
        y: root.theme.px(680)
    }

    Rectangle {
        border.color: root.theme.colours.accent
        border.width: root.theme.frame
        color: root.theme.colours.panel_strong
        height: root.theme.px(96)
        radius: height / 2
        width: root.boardWidth
        x: root.boardX
        y: root.theme.px(878)

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: root.theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
            colour: root.theme.colours.accent
            height: width
            picture: "warning-fill"
            width: root.theme.px(48)
        }

        Words {
            anchors.left: sign.right
            anchors.leftMargin: root.theme.px(20)
            anchors.right: parent.right
            anchors.rightMargin: root.theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            size: root.theme.headText
            text: root.notice.warning
            theme: root.theme
        }
    }
}
