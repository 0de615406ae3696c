pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// Before it starts: who invites to what, and at the foot what late comers need.
Scene {
    id: root

    readonly property WelcomeModel welcome: stage.scenes.welcome
    readonly property bool hasHeader: stage.head.header !== ""

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.theme.innerWidth
        y: root.hasHeader ? root.theme.px(850) - height : root.theme.px(458) - height / 2

        Emblem {
            anchors.horizontalCenter: parent.horizontalCenter
            height: root.theme.px(root.hasHeader ? 124 : 88)
            supplied: root.stage.head.header
            theme: root.theme
        }

        Words {
            font.family: root.theme.mediumFamily
            font.letterSpacing: root.theme.tracking(4)
            fontSizeMode: Text.Fit
            height: root.theme.px(96)
            horizontalAlignment: Text.AlignHCenter
            isSoft: true
            leftPadding: font.letterSpacing
            maximumLineCount: 2
            size: root.theme.headText
            text: root.stage.head.host
            theme: root.theme
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Words {
            height: root.theme.px(52)
            horizontalAlignment: Text.AlignHCenter
            size: root.theme.headText
            text: root.welcome.lead
            theme: root.theme
            visible: text !== ""
            width: parent.width
        }

        Title {
            height: root.theme.px(158)
            size: 112
            text: root.welcome.first
            theme: root.theme
            visible: text !== ""
            width: parent.width
        }

        Joint {
            anchors.horizontalCenter: parent.horizontalCenter
            height: root.theme.px(64)
            text: root.welcome.joint
            theme: root.theme
            visible: text !== ""
        }

        Title {
            height: root.theme.px(root.welcome.first === "" ? 490 : 222)
            lines: root.welcome.first === "" ? 3 : 1
            size: root.welcome.first === "" ? 188 : 172
            text: root.welcome.second
            theme: root.theme
            width: parent.width
        }

        Words {
            font.bold: true
            font.family: root.theme.titleFamily
            font.letterSpacing: root.theme.tracking(26)
            height: root.theme.px(104)
            horizontalAlignment: Text.AlignHCenter
            leftPadding: font.letterSpacing
            size: 64
            text: root.welcome.tail
            theme: root.theme
            visible: text !== ""
            width: parent.width
        }

        Words {
            font.family: root.theme.mediumFamily
            font.letterSpacing: root.theme.tracking(6)
            horizontalAlignment: Text.AlignHCenter
            isSoft: true
            leftPadding: font.letterSpacing
            size: root.theme.headText
            text: root.stage.head.slogan
            theme: root.theme
            width: parent.width
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.px(870)

        Repeater {
            model: root.welcome.facts

            delegate: FactCell {
                required property int index
                required property real share

                hasLine: index > 0
                height: root.theme.px(156)
                theme: root.theme
                width: Math.min(root.theme.innerWidth * share, root.theme.px(600))
            }
        }
    }

    RehearsalMark {
        theme: root.theme
    }
}
