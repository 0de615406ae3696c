import QtQuick

// The small square that explains the goal bar: "solid" is received, "hatch" outstanding.
Image {
    id: root

    required property Theme theme
    required property string sign

    source: sign === "" ? "" : "image://swatch/" + sign + "/" + theme.colours.theme
    sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
}
