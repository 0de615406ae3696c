"""What a row of the journal says in each column, in the language that is installed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.paint.pill import state_words
from welfare_desk.domain.methods import method_name
from welfare_desk.domain.money import Money
from welfare_desk.domain.words import FORMS, word_name
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from welfare_desk.domain.entries import EntryKind
    from welfare_desk.domain.journal import JournalRow, RowState
    from welfare_desk.domain.texts import Language

Group = Literal[
    "all", "received", "pledged", "goods", "claimed", "void", "to_find", "after_closing"
]
GROUPS: tuple[Group, ...] = get_args(Group)
"""The filters of the journal, in the order of their chips."""

KIND_GROUPS: dict[EntryKind, Group] = {
    "donation": "received",
    "pledge": "pledged",
    "claim": "claimed",
}

REVERSED: frozenset[RowState] = frozenset({"void", "withdrawn", "refunded", "corrected"})
"""The states of entries that were taken back: struck through, never hidden."""


def is_to_find(row: JournalRow) -> bool:
    """Whether a gift stands of which nobody knows yet who gave it."""
    gift = row.kind in {"donation", "pledge"}
    return gift and row.giver == "unknown" and row.reversed_by is None


def moment_words(at: datetime, timezone: str) -> str:
    """When it was, where the event is: the time, and the day before it where that is not today."""
    moment, today = local_time(at, timezone), local_time(datetime.now(UTC), timezone).date()
    return f"{moment:%H:%M}" if moment.date() == today else f"{moment:%m-%d %H:%M}"


def unit_words(row: JournalRow, language: Language) -> str:
    """Who gave or claimed, as the desk may read it."""
    if row.giver == "anonymous":
        return QCoreApplication.translate("JournalView", "A kind-hearted person")
    if row.giver == "unknown":
        return QCoreApplication.translate("JournalView", "Giver to be found")
    return row.unit_name.reads(language)


def project_words(row: JournalRow, language: Language) -> str:
    """The first project, and how many more share the gift."""
    if not row.project_name:
        return QCoreApplication.translate("JournalView", "Undesignated")
    name = row.project_name.reads(language)
    return f"{name} +{row.more_projects}" if row.more_projects else name


def method_words(row: JournalRow) -> str:
    """How money came; for goods and service what kind of gift it is."""
    if row.method:
        return QCoreApplication.translate("words", method_name(row.method))
    if row.form in {"goods", "service"}:
        return QCoreApplication.translate("words", word_name(FORMS, row.form))
    return "–"


def amount_words(row: JournalRow, language: Language) -> str:
    """The amount in yuan with separators, or the quantity with its word."""
    if row.quantity:
        return row.quantity.reads(language)
    if row.fen is None:
        return "–"
    figures = Money(row.fen).figures
    return f"−{figures}" if row.kind == "reversal" else figures


def row_pill(row: JournalRow) -> str:
    """The pill a row wears: its state, or for goods and services received what they are."""
    return row.form if row.state == "received" and row.form in {"goods", "service"} else row.state


def row_state_words(row: JournalRow) -> str:
    """How the entry stands."""
    return state_words(row_pill(row))


def taken_back_words(row: JournalRow, number: str) -> str:
    """What a reversal does to the entry of this number."""
    translate = QCoreApplication.translate
    words = {
        "void": translate("JournalView", "voids {number}"),
        "withdrawn": translate("JournalView", "withdraws {number}"),
        "correction": translate("JournalView", "corrects {number}"),
        "refund": translate("JournalView", "hands back {number}"),
    }
    return words[row.because or "void"].format(number=number)


def row_facts(row: JournalRow) -> str:
    """What else is known of an entry: the sheet it came from, its reference, its second person."""
    translate = QCoreApplication.translate
    facts = (
        (translate("JournalView", "After closing"), row.after_closing),
        (translate("JournalView", "Paper sheet {fact}"), row.sheet),
        (translate("JournalView", "Reference {fact}"), row.bank_ref),
        (translate("JournalView", "Due {fact}"), row.due),
        (translate("JournalView", "Checked by {fact}"), row.checked_by),
    )
    return " · ".join(words.format(fact=fact) for words, fact in facts if fact)


def row_groups(row: JournalRow) -> frozenset[Group]:
    """The filters under which a row is found; what was reversed is found only as that."""
    groups: set[Group] = {"all"}
    if row.after_closing:
        groups.add("after_closing")
    if row.state in REVERSED:
        groups.add("void")
        return frozenset(groups)
    if row.kind in KIND_GROUPS:
        groups.add(KIND_GROUPS[row.kind])
    if row.form == "goods" and row.kind in {"donation", "pledge"}:
        groups.add("goods")
    if is_to_find(row):
        groups.add("to_find")
    return frozenset(groups)
