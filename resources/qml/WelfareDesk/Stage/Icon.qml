import QtQuick

// An icon of resources/icons in one colour; `picture` is its path there without ".svg".
Image {
    id: root

    required property string picture
    required property color colour

    source: picture === "" || width <= 0 ? "" : "image://icon/" + colour.toString().slice(1) + "/" + picture
    sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
}
