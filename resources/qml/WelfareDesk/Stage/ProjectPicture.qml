import QtQuick
import WelfareDesk.Model

// The left part of the scene of one project: its picture or the sign of its sort, its number, and how
// many benefit.
Rectangle {
    id: root

    required property Theme theme
    required property ProjectModel project
    readonly property real margin: theme.px(18)

    color: theme.colours.panel_strong
    radius: theme.cardRadius

    Image {
        id: photo

        anchors.bottom: words.top
        anchors.bottomMargin: root.margin
        anchors.left: parent.left
        anchors.margins: root.margin
        anchors.right: parent.right
        anchors.top: parent.top
        fillMode: Image.PreserveAspectFit
        source: root.project.photo
        sourceSize.width: width
    }

    Rectangle {
        anchors.centerIn: drawing
        border.color: root.theme.colours.line
        border.width: root.theme.frame
        color: root.theme.colours.panel
        height: width
        radius: width / 2
        visible: drawing.visible
        width: drawing.width * 1.5
    }

    Icon {
        id: drawing

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: words.text === "" ? 0 : -words.height / 2
        colour: root.theme.colours.accent
        height: width
        picture: root.project.picture
        visible: photo.status !== Image.Ready && root.project.picture !== ""
        width: Math.min(root.width * 0.5, root.theme.px(300))
    }

    Rectangle {
        color: root.theme.colours.accent
        height: root.theme.px(96)
        radius: root.theme.px(16)
        visible: root.project.number !== ""
        width: Math.max(height, number.implicitWidth + root.theme.px(40))
        x: root.margin
        y: root.margin

        Figures {
            id: number

            anchors.centerIn: parent
            color: root.theme.colours.on_accent
            size: 80
            text: root.project.number
            theme: root.theme
        }
    }

    Words {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: text === "" ? 0 : root.theme.px(30)
        anchors.left: parent.left
        anchors.margins: root.margin
        anchors.right: parent.right
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 0.86
        maximumLineCount: 3
        size: root.theme.headText
        text: root.project.beneficiaries
        theme: root.theme
        wrapMode: Text.Wrap
    }
}
