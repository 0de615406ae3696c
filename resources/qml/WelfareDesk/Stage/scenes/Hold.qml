import QtQuick
import WelfareDesk.Stage

// The title curtain: we go on soon.
Scene {
    id: root

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

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        font.family: root.theme.mediumFamily
        font.features: ({})
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headlineText
        text: root.stage.head.hold_line
        theme: root.theme
        width: root.theme.innerWidth
        y: root.theme.px(652)
    }

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        font.bold: true
        font.family: root.theme.titleFamily
        horizontalAlignment: Text.AlignHCenter
        isSoft: true
        size: root.theme.headText
        text: root.stage.head.name
        theme: root.theme
        width: root.theme.innerWidth
        y: root.theme.px(940)
    }

    RehearsalMark {
        theme: root.theme
    }
}
