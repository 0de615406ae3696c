// Says in the corner of a scene without a head that this is a rehearsal.
Pill {
    id: root

    text: theme.stage.head.rehearsal
    visible: text !== ""
    x: theme.safeX
    y: theme.safeY
}
