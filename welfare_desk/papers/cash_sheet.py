"""The sheet of a cash count: pieces by face, what the ledger expects, and three signatures.

It speaks both languages, for whoever signs it. It is a record for the house and for no giver.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.drawer import FACES
from welfare_desk.domain.money import FEN_PER_YUAN, Money
from welfare_desk.domain.texts import Text
from welfare_desk.domain.upper_amount import upper_amount
from welfare_desk.papers.local import there
from welfare_desk.papers.sheet_flow import COLUMN, GREY, RED, Cell, Flow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.drawer import CashCount, CountKind
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.texts import Language
    from welfare_desk.papers.page import Paper

LINE_BREAK: Final = "\u2028"
TITLE: Final = Text("现金清点表", "Cash count")
KINDS: Final[Mapping[CountKind, Text]] = {
    "interim": Text("中途清点", "Count in between"),
    "hand_over": Text("现金交接", "Hand-over"),
    "closing": Text("收市清点", "Count at the end"),
}
_DESK = Text("服务台", "Desk")
_TIME = Text("清点时间", "Counted at")
_HEADS = (
    Text("面额", "Face"),
    Text("张（枚）数", "Pieces"),
    Text("小计（元）", "Subtotal ¥"),
    Text("疑似假币（张）", "Suspected false"),
)
_COUNTED = Text("实际清点", "Counted")
_EXPECTED = Text("台账现金", "Cash in the ledger")
_DIFFERENCE = Text("差异", "Difference")
_REASON = Text("差异说明", "Why it differs")
_FALSE = Text("疑似假币面额合计", "Suspected false notes, face value")
_FALSE_MORE = Text(
    "单独存放，不计入实际清点；交银行鉴定。",
    "They lie apart and are not counted as money; a bank has to look at them.",
)
_SIGN = (
    Text("点钞", "Counted by"),
    Text("复点", "Checked by"),
    Text("保管（接收）", "Kept by"),
)
_FOOT = Text(
    "现金清点与交接记录，仅供内部核对", "Record of counting and handing over, for the house only"
)
_COLUMNS: Final = (0, 420, 800, 1330)
_WIDTHS: Final = (400, 330, 400, 410)
_NAME_PX: Final = 700


def cash_sheet(event: Event, count: CashCount, language: Language) -> Paper:
    """The sheet of a count, to be signed; its title is in the language of the desk."""
    flow = cash_flow(event, count)
    title = f"{TITLE.reads(language)} {count.desk} {there(count.at, event.timezone):%Y-%m-%d %H%M}"
    return flow.paper(title)


def cash_flow(event: Event, count: CashCount) -> Flow:
    """The rows of the sheet."""
    flow = Flow("zh", both(_FOOT))
    flow.row(Cell(said=both(event.name, apart=LINE_BREAK), size=30, colour=GREY), gap=16)
    flow.row(Cell(said=both(TITLE), size=64, weight=700, colour=RED), gap=6)
    flow.row(Cell(said=both(KINDS[count.kind]), size=36, weight=500), gap=18)
    at = f"{there(count.at, event.timezone):%Y-%m-%d %H:%M}"
    _pair(flow, _DESK, count.desk)
    _pair(flow, _TIME, at)
    flow.space(14)
    _table(flow, count)
    _sums(flow, count)
    flow.space(70)
    names = (count.counter, count.checker, count.custodian)
    flow.sign([(both(sign), name) for sign, name in zip(_SIGN, names, strict=True)])
    return flow


def both(text: Text, apart: str = "  ") -> str:
    """A text in both languages, once where they are the same."""
    return text.zh if not text.en or text.en == text.zh else f"{text.zh}{apart}{text.en}"


def _table(flow: Flow, count: CashCount) -> None:
    """A line for each face."""
    pieces, false = dict(count.pieces), dict(count.false_pieces)
    flow.row(*_cells([both(head) for head in _HEADS], size=26, grey=True), gap=8, ruled=True)
    for face in FACES:
        yuan, fen = divmod(face, FEN_PER_YUAN)
        number = pieces.get(face, 0)
        said = [
            f"¥{yuan}" if not fen else f"¥{yuan}.{fen // 10}",
            f"{number:,}",
            Money(face * number).figures,
            f"{false[face]:,}" if face in false else "–",
        ]
        flow.row(*_cells(said, size=36), gap=6, ruled=True)
    flow.space(10)


def _cells(said: list[str], *, size: float, grey: bool = False) -> list[Cell]:
    columns = zip(said, _COLUMNS, _WIDTHS, strict=True)
    return [
        Cell(
            said=words,
            left=left,
            width=width,
            size=size,
            weight=500,
            side="right" if left else "left",
            **({"colour": GREY} if grey else {}),
        )
        for words, left, width in columns
    ]


def _sums(flow: Flow, count: CashCount) -> None:
    """Expected, counted, the difference with its reason, and what lies apart."""
    figures = f"¥{Money(count.counted_fen).figures}"
    _pair(flow, _EXPECTED, f"¥{Money(count.expected_fen).figures}", size=36)
    _pair(flow, _COUNTED, figures, size=44, weight=700)
    if count.counted_fen > 0:
        _pair(flow, Text("大写"), upper_amount(Money(count.counted_fen)))
    fen = count.difference_fen
    _pair(flow, _DIFFERENCE, Money(fen).signed, size=36, weight=700)
    if fen or count.reason:
        _pair(flow, _REASON, count.reason or " ")
    if count.false_fen:
        _pair(flow, _FALSE, f"¥{Money(count.false_fen).figures}", size=36)
        flow.row(Cell(said=both(_FALSE_MORE, apart=LINE_BREAK), size=26, colour=GREY))


def _pair(flow: Flow, name: Text, said: str, *, size: float = 32, weight: int = 500) -> None:
    """A name at the left, what it is at the right."""
    flow.row(
        Cell(said=both(name), width=_NAME_PX, size=30, colour=GREY),
        Cell(said=said, left=_NAME_PX, width=COLUMN - _NAME_PX, size=size, weight=weight),
        gap=8,
    )
