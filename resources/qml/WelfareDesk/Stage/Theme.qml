import QtQuick
import WelfareDesk.Model

// Colours, sizes and times of the stage. Sizes are px on a canvas 1080 high; px() makes them real.
QtObject {
    id: root

    required property StageModel stage
    required property real canvasWidth
    required property real canvasHeight

    readonly property StagePalette colours: stage.colours

    readonly property real unit: canvasHeight / 1080
    readonly property real across: canvasWidth / unit
    readonly property bool isNarrow: across < 1640
    readonly property bool isWide: across > 2600
    readonly property bool isRoomy: !isNarrow && !isWide

    readonly property real safeX: px(Math.max(72, across * 0.05))
    readonly property real innerWidth: canvasWidth - 2 * safeX
    readonly property real safeY: px(54)
    readonly property real gap: px(24)
    readonly property real bleed: px(56)
    readonly property real hairline: Math.max(1, Math.round(px(1.5)))
    readonly property real frame: Math.max(1, Math.round(px(2.5)))
    readonly property real cardRadius: px(18)
    readonly property int cardColumns: isNarrow ? 2 : 3
    readonly property int cardRows: 4
    readonly property int figureColumns: isRoomy ? 5 : 4

    readonly property string family: stage.type.family
    readonly property string mediumFamily: stage.type.family + " Medium"
    readonly property string denseFamily: stage.type.dense_family
    readonly property string titleFamily: stage.type.title_family
    readonly property string figureFamily: "Barlow Condensed"
    readonly property string belowFamily: "Barlow Condensed SemiBold"
    readonly property real smallest: stage.type.smallest
    readonly property real smallestTyped: stage.type.smallest_typed

    readonly property real smallText: 28
    readonly property real text: 32
    readonly property real labelText: 34
    readonly property real nameText: 36
    readonly property real headText: 40
    readonly property real headlineText: 48
    readonly property real clockText: 46
    readonly property real figureText: 66
    readonly property real amountText: 48
    readonly property real factText: 44
    readonly property real countdownText: 68

    readonly property int cardInMs: 420
    readonly property int cardOutMs: 300
    readonly property int crossfadeMs: 480
    readonly property int calmMs: 200
    readonly property int ringMs: 600
    readonly property int curtainMs: 240

    function px(size: real): real {
        return size * unit;
    }

    function tracking(size: real): real {
        return size * unit * stage.type.tracking;
    }

    function textPx(size: real): int {
        return sizePx(Math.max(size, smallest));
    }

    function sizePx(size: real): int {
        return Math.max(1, Math.round(size * unit));
    }
}
