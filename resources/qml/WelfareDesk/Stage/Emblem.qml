import QtQuick

// The sign of the event: the organiser's own picture in its own shape, else our mark.
Item {
    id: root

    required property Theme theme
    required property string supplied
    property real markSize: height
    property real mostWide: theme.innerWidth

    implicitWidth: own.visible ? own.paintedWidth : markSize

    Image {
        id: own

        anchors.horizontalCenter: parent.horizontalCenter
        fillMode: Image.PreserveAspectFit
        height: parent.height
        mipmap: true
        source: root.supplied
        sourceSize.height: root.height * Screen.devicePixelRatio
        visible: root.supplied !== "" && status === Image.Ready
        width: Math.min(root.mostWide, implicitWidth)
    }

    Icon {
        anchors.centerIn: parent
        colour: root.theme.colours.accent
        height: width
        picture: "mark"
        visible: !own.visible
        width: root.markSize
    }
}
