"""What the list of goods says: columns, cells, and the face of each state.

How to add a state: its name in GoodsState (domain/goods_list.py), a line in STATE_FACES with an
icon that no other state has, and its words in STATE_WORDS.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.line_cells import Cell, LineColumn, figures
from welfare_desk.desk.paint.pill import PillFace
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.goods_list import GoodsItem, GoodsState

NOTHING: Final = "–"
STATE_FACES: Final[Mapping[GoodsState, PillFace]] = {
    "promised": PillFace("clock-countdown", "fill", "kind", "kindSoft"),
    "arrived": PillFace("basket", "fill", "pledge", "pledgeSoft"),
    "accepted": PillFace("check-circle", "fill", "ok", "okSoft"),
    "refused": PillFace("arrow-u-up-left", "bold", "void", "voidSoft"),
    "offered": PillFace("calendar-dots", "fill", "svc", "svcSoft"),
    "delivered": PillFace("seal-check", "fill", "svc", "svcSoft"),
}
STATE_WORDS: Final[Mapping[GoodsState, str]] = {
    "promised": QT_TRANSLATE_NOOP("GoodsPage", "Promised"),
    "arrived": QT_TRANSLATE_NOOP("GoodsPage", "To inspect"),
    "accepted": QT_TRANSLATE_NOOP("GoodsPage", "Accepted"),
    "refused": QT_TRANSLATE_NOOP("GoodsPage", "Refused"),
    "offered": QT_TRANSLATE_NOOP("GoodsPage", "Service offered"),
    "delivered": QT_TRANSLATE_NOOP("GoodsPage", "Service done"),
}
COLUMNS: Final = (
    LineColumn(name="state", title=QT_TRANSLATE_NOOP("GoodsPage", "State"), px=106, px_en=152),
    LineColumn(name="what", title=QT_TRANSLATE_NOOP("GoodsPage", "What")),
    LineColumn(
        name="quantity", title=QT_TRANSLATE_NOOP("GoodsPage", "Quantity"), px=104, right=True
    ),
    LineColumn(
        name="who",
        title=QT_TRANSLATE_NOOP("GoodsPage", "Who"),
        px=206,
        goes_below_px=620,
        goes_below_px_en=640,
    ),
    LineColumn(
        name="value",
        title=QT_TRANSLATE_NOOP("GoodsPage", "Value ¥, apart"),
        px=108,
        px_en=116,
        goes_below_px=820,
        goes_below_px_en=870,
        right=True,
    ),
    LineColumn(
        name="when",
        title=QT_TRANSLATE_NOOP("GoodsPage", "Day"),
        px=124,
        goes_below_px=520,
        goes_below_px_en=520,
    ),
)
FACES: Final[Mapping[str, tuple[str, str]]] = {
    "waiting": ("clock-countdown", "kind"),
    "arrived": ("basket", "pledge"),
    "accepted": ("check-circle", "ok"),
    "refused": ("minus-circle", "void"),
    "services": ("hand-heart", "svc"),
    "all": ("", ""),
}
SUMS: Final[Mapping[str, tuple[str, str]]] = {
    "promised": ("clock-countdown", "kind"),
    "arrived": ("basket", "pledge"),
    "accepted": ("check-circle", "ok"),
    "services": ("hand-heart", "svc"),
}


def goods_state_words(state: GoodsState) -> str:
    """A state in the language of the desk."""
    return QCoreApplication.translate("GoodsPage", STATE_WORDS[state])


def what_words(item: GoodsItem, look: Look) -> str:
    """What it is; where nobody wrote it, that it is goods or a service."""
    words = look.reads(item.what)
    if words:
        return words
    service = item.state in {"offered", "delivered"}
    return QCoreApplication.translate("words", "Service" if service else "Goods")


def who_words(item: GoodsItem, look: Look, book: PledgesBook) -> str:
    """Who promised or brought it."""
    unit = book.unit(item.unit) if item.unit is not None else None
    if unit is not None:
        return look.reads(unit.name)
    row = item.row
    if row is not None and row.giver == "unknown":
        return QCoreApplication.translate("JournalView", "Giver not yet known")
    return QCoreApplication.translate("JournalView", "A kind-hearted person")


def project_of(item: GoodsItem, look: Look, book: PledgesBook) -> str:
    """What it is for."""
    project = book.projects.get(item.project) if item.project is not None else None
    if project is not None:
        return look.reads(project.name)
    return QCoreApplication.translate("JournalView", "Undesignated")


def value_words(item: GoodsItem) -> str:
    """What goods are worth, where somebody set a value; apart from money."""
    if item.state != "accepted":
        return NOTHING
    fen = item.value_fen
    if fen is None:
        return QCoreApplication.translate("GoodsPage", "not valued")
    return Money(fen).figures


def goods_cell(item: GoodsItem, name: str, look: Look, book: PledgesBook) -> Cell:
    """A cell of the list of goods."""
    off = item.state == "refused"
    quiet = "text3" if off else "text2"
    match name:
        case "state":
            face = STATE_FACES[item.state]
            words = goods_state_words(item.state)
            cell = Cell(
                words=words, icon=face.icon, style=face.style, role=face.role, ground=face.ground
            )
        case "what":
            ink = "text3" if off else "text"
            cell = Cell(words=what_words(item, look), px=14, weight=500, face="names", ink=ink)
        case "quantity":
            cell = figures(look.reads(item.quantity) or NOTHING, "text3" if off else "text")
        case "who":
            cell = _who_cell(item, look, book)
        case "value":
            fen = item.value_fen
            words = value_words(item)
            cell = figures(words) if fen is not None else Cell(words=words, ink=quiet, right=True)
        case _:
            cell = _day_cell(item, book)
    return cell


def _who_cell(item: GoodsItem, look: Look, book: PledgesBook) -> Cell:
    unit = book.unit(item.unit) if item.unit is not None else None
    kind = unit.kind if unit is not None else "individual"
    return Cell(
        words=who_words(item, look, book),
        icon=look.kinds.icon(kind) if unit is not None else "heart",
        role=unit_role(kind, look.kinds),
        ink="text2",
        face="names",
    )


def _day_cell(item: GoodsItem, book: PledgesBook) -> Cell:
    """The day it is due while it has not come, else the day it came."""
    if item.is_promise:
        if item.due is None:
            return Cell(words=NOTHING, ink="text3")
        late = item.due < book.today
        return Cell(
            words=item.due.isoformat(),
            icon="warning" if late else "",
            role="danger",
            ink="danger" if late else "text2",
        )
    return Cell(words=f"{local_time(item.at, book.timezone):%Y-%m-%d}", ink="text2")
