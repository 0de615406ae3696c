import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// The public notice: what the basis of the fundraising obliges to show on site.
Scene {
    id: root

    readonly property NoticeModel notice: stage.scenes.notice

    Head {
        theme: root.theme
        title: root.notice.title
    }

    Rectangle {
        border.color: root.theme.colours.line
        border.width: root.theme.hairline
        color: root.theme.colours.panel
        height: foot.y - y - root.theme.px(16)
        radius: root.theme.cardRadius
        width: Math.min(root.theme.innerWidth, root.theme.px(1900))
        x: (root.width - width) / 2
        y: root.theme.px(164)

        Pill {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.notice.mode
            theme: root.theme
            y: -height / 2
        }

        FactLines {
            anchors.fill: parent
            anchors.bottomMargin: root.theme.px(2)
            anchors.leftMargin: root.theme.px(root.theme.isNarrow ? 20 : 44)
            anchors.rightMargin: root.theme.px(root.theme.isNarrow ? 20 : 44)
            anchors.topMargin: root.theme.px(26)
            model: root.notice.lines
            theme: root.theme
        }
    }

    LastLine {
        id: foot

        below: root.notice.foot_below
        text: root.notice.foot
        theme: root.theme
    }
}
