import QtQuick
import WelfareDesk.Stage

// The title curtain: we go on soon.
Scene {
    id: root

    readonly property bool isDouble: stage.head.hold_title_below !== ""

    Emblem {
        anchors.horizontalCenter: parent.horizontalCenter
        height: root.theme.px(root.stage.head.header === "" ? 128 : 220)
        markSize: root.theme.px(128)
        supplied: root.stage.head.header
        theme: root.theme
        y: root.theme.px(414) - height
    }

    Title {
        anchors.horizontalCenter: parent.horizontalCenter
        height: root.theme.px(170)
        size: 140
        text: root.stage.head.hold_title
        theme: root.theme
        width: root.theme.innerWidth
        y: root.theme.px(452)
    }

    Title {
        anchors.horizontalCenter: parent.horizontalCenter
        height: root.theme.px(90)
        size: 72
        text: root.stage.head.hold_title_below
        theme: root.theme
        visible: root.isDouble
        width: root.theme.innerWidth
        y: root.theme.px(616)
    }

    Words {
        id: line

        anchors.horizontalCenter: parent.horizontalCenter
        font.family: root.theme.mediumFamily
        font.features: ({})
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headlineText
        text: root.stage.head.hold_line
        theme: root.theme
        width: root.theme.innerWidth
        y: root.theme.px(root.isDouble ? 716 : 652)
    }

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: line.bottom
        anchors.topMargin: root.theme.px(-6)
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.labelText
        text: root.stage.head.hold_line_below
        theme: root.theme
        visible: root.isDouble
        width: root.theme.innerWidth
    }

    LastLine {
        below: root.stage.head.name_below
        family: root.theme.titleFamily
        text: root.stage.head.name
        theme: root.theme
    }

    RehearsalMark {
        theme: root.theme
    }
}
