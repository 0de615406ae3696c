"""What the page of statements says of lines and proposals, in the language that is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.methods import METHODS, method_name
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import outstanding_fen
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.statement_books import Seen
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.matching import Proposal, Reason
    from welfare_desk.qtkit.icons import IconStyle
    from welfare_desk.services.statement_plan import StatementPlan

Shelf = Literal["open", "explained", "aside", "unstated"]
"""The lists of the page: lines by their state, and gifts that no statement shows."""


class Face(NamedTuple):
    """How a state looks, and its word in the context "StatementPage"."""

    icon: str
    style: IconStyle
    role: str
    ground: str
    word: str


FACES: Final[Mapping[Shelf, Face]] = {
    "open": Face(
        "question", "fill", "pledge", "pledgeSoft", QT_TRANSLATE_NOOP("StatementPage", "Open")
    ),
    "explained": Face(
        "check-circle", "fill", "ok", "okSoft", QT_TRANSLATE_NOOP("StatementPage", "Matched")
    ),
    "aside": Face(
        "minus-circle", "fill", "void", "voidSoft", QT_TRANSLATE_NOOP("StatementPage", "Set aside")
    ),
    "unstated": Face(
        "notebook",
        "fill",
        "kind",
        "kindSoft",
        QT_TRANSLATE_NOOP("StatementPage", "Books only"),
    ),
}
REASONS: Final[Mapping[Reason, str]] = {
    "replaces": QT_TRANSLATE_NOOP("StatementPage", "corrects the entry that stood here"),
    "same_ref": QT_TRANSLATE_NOOP("StatementPage", "same reference"),
    "other_ref": QT_TRANSLATE_NOOP("StatementPage", "another reference"),
    "same_name": QT_TRANSLATE_NOOP("StatementPage", "same name"),
    "short_name": QT_TRANSLATE_NOOP("StatementPage", "short name"),
    "like_name": QT_TRANSLATE_NOOP("StatementPage", "similar name"),
    "masked_name": QT_TRANSLATE_NOOP("StatementPage", "name fits as far as it is shown"),
    "same_day": QT_TRANSLATE_NOOP("StatementPage", "same day"),
    "near_day": QT_TRANSLATE_NOOP("StatementPage", "days apart: {days}"),
    "far_day": QT_TRANSLATE_NOOP("StatementPage", "days apart: {days}"),
    "other_method": QT_TRANSLATE_NOOP("StatementPage", "recorded as {method}"),
    "whole": QT_TRANSLATE_NOOP("StatementPage", "pays the pledge in full"),
    "part": QT_TRANSLATE_NOOP("StatementPage", "pays a part of ¥{left}"),
    "over": QT_TRANSLATE_NOOP("StatementPage", "¥{over} more than is outstanding"),
}

IN_ALL: Final = QT_TRANSLATE_NOOP(
    "StatementPage",
    "Money that came in: {lines}, of these new: {fresh} · left out: money that went out or "
    "back {outgoing}, nothing moved {zero} · rows around the table: {around}",
)
SENT: Final = QT_TRANSLATE_NOOP(
    "StatementPage",
    "Went out or back, not taken (row: what it says): {rows}. A gift that was handed back is "
    "taken back as such on the page of donations.",
)


def shelf_words(shelf: Shelf) -> str:
    """The word of a state."""
    return _say(FACES[shelf].word)


def shelf_of(seen: Seen) -> Shelf:
    """The list in which a row stands."""
    return seen.state or "unstated"


def way_words(method: str) -> str:
    """How money came, in the language of the desk."""
    return QCoreApplication.translate("words", method_name(method))


def way_icon(method: str) -> str:
    """The icon of a way of giving."""
    return next((each.icon for each in METHODS if each.code == method), "hand-coins")


def reason_words(proposal: Proposal, row: JournalRow, fen: int) -> str:
    """Why a line may be an entry, in one line."""
    left = outstanding_fen(row)
    values = {
        "days": proposal.days,
        "method": way_words(row.method),
        "left": Money(left).figures,
        "over": Money(max(0, fen - left)).figures,
    }
    said = (_say(REASONS[reason]).format(**values) for reason in proposal.reasons)
    return " · ".join(said)


def plan_words(plan: StatementPlan) -> str:
    """What a statement holds, what of it is left out, and which rows that are."""
    counts = _say(IN_ALL).format(
        lines=len(plan.lines),
        fresh=plan.fresh,
        outgoing=plan.outgoing,
        zero=plan.zero,
        around=plan.around,
    )
    if not plan.sent:
        return counts
    more = " …" if plan.outgoing > len(plan.sent) else ""
    return f"{counts}\n{_say(SENT).format(rows='; '.join(plan.sent) + more)}"


def _say(source: str) -> str:
    return QCoreApplication.translate("StatementPage", source)
