pragma ComponentBehavior: Bound

import QtQuick
import WelfareDesk.Model
import WelfareDesk.Stage

// Before it starts: who invites to what, and at the foot what late comers need.
Scene {
    id: root

    readonly property WelcomeModel welcome: stage.scenes.welcome
    readonly property bool hasHeader: stage.head.header !== ""
    readonly property bool isPair: welcome.first !== ""
    readonly property real beside: sign.height + host.height + lead.taken + tail.taken + slogan.height + joint.taken + firstBelow.taken + secondBelow.taken
    readonly property real titles: Math.min(theme.px(isPair ? 380 : 490), theme.px(798) - beside)

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.theme.innerWidth
        y: root.theme.px(455) - height / 2

        Emblem {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            height: root.theme.px(root.hasHeader ? 124 : 88)
            supplied: root.stage.head.header
            theme: root.theme
        }

        Host {
            id: host

            height: text === "" ? 0 : root.theme.px(root.hasHeader || firstBelow.visible ? 76 : 96)
            text: root.stage.head.host
            theme: root.theme
            width: parent.width
        }

        Words {
            id: lead

            readonly property real taken: visible ? height : 0

            height: root.theme.px(52)
            horizontalAlignment: Text.AlignHCenter
            size: root.theme.headText
            text: root.welcome.lead
            theme: root.theme
            visible: text !== ""
            width: parent.width
        }

        Title {
            height: root.titles * 0.416
            size: 112
            text: root.welcome.first
            theme: root.theme
            visible: root.isPair
            width: parent.width
        }

        Words {
            id: firstBelow

            readonly property real taken: visible ? height : 0

            height: root.theme.px(56)
            horizontalAlignment: Text.AlignHCenter
            size: root.theme.headText
            text: root.welcome.first_below
            theme: root.theme
            visible: text !== ""
            width: parent.width
        }

        Joint {
            id: joint

            readonly property real taken: visible ? height : 0

            anchors.horizontalCenter: parent.horizontalCenter
            height: root.theme.px(64)
            text: root.welcome.joint
            theme: root.theme
            visible: text !== ""
        }

        Title {
            height: root.isPair ? root.titles * 0.584 : root.titles
            lines: root.isPair ? 1 : 3
            size: root.isPair ? 172 : 188
            text: root.welcome.second
            theme: root.theme
            width: parent.width
        }

        Words {
            id: secondBelow

            readonly property real taken: visible ? height : 0

            height: root.isPair ? root.theme.px(62) : Math.min(root.theme.px(150), contentHeight)
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: root.isPair ? 1 : 3
            size: root.isPair ? root.theme.clockText : root.theme.headText
            text: root.welcome.second_below
            theme: root.theme
            visible: text !== ""
            width: parent.width
            wrapMode: root.isPair ? Text.NoWrap : Text.Wrap
        }

        Ceremony {
            id: tail

            readonly property real taken: visible ? height : 0

            anchors.horizontalCenter: parent.horizontalCenter
            below: root.welcome.tail_below
            height: root.theme.px(firstBelow.visible ? 90 : 104)
            text: root.welcome.tail
            theme: root.theme
        }

        Words {
            id: slogan

            font.family: root.theme.mediumFamily
            font.letterSpacing: root.theme.tracking(6)
            height: text === "" ? 0 : root.theme.px(58)
            horizontalAlignment: Text.AlignHCenter
            isSoft: true
            leftPadding: font.letterSpacing
            size: root.theme.headText
            text: root.stage.head.slogan
            theme: root.theme
            width: parent.width
        }
    }

    Facts {
        facts: root.welcome.facts
        theme: root.theme
    }

    RehearsalMark {
        theme: root.theme
    }
}
