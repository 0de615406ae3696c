"""What the list of acts says of each: when, under which number, and what was done, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.journal_words import amount_words, project_words, unit_words
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.domain.acts import Act
    from welfare_desk.domain.entries import Cause, EntryKind
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.texts import Language

RECORDED: dict[EntryKind, str] = {
    "donation": QT_TRANSLATE_NOOP("UndoSheet", "Received: {what}"),
    "pledge": QT_TRANSLATE_NOOP("UndoSheet", "Pledge: {what}"),
    "claim": QT_TRANSLATE_NOOP("UndoSheet", "Claim: {what}"),
}
TAKEN_BACK: dict[Cause, str] = {
    "void": QT_TRANSLATE_NOOP("UndoSheet", "Void: {number} · {what}"),
    "withdrawn": QT_TRANSLATE_NOOP("UndoSheet", "Withdrawn: {number} · {what}"),
    "correction": QT_TRANSLATE_NOOP("UndoSheet", "Corrected: {number} · {what}"),
    "refund": QT_TRANSLATE_NOOP("UndoSheet", "Handed back: {number} · {what}"),
}
CORRECTED = QT_TRANSLATE_NOOP("UndoSheet", "In the place of {number}: {what}")
MOVED = QT_TRANSLATE_NOOP("UndoSheet", "Another use: {number} · {what}")
UNDONE = QT_TRANSLATE_NOOP("UndoSheet", "taken back")
STANDS_IN_WAY = QT_TRANSLATE_NOOP("UndoSheet", "the later one first")


def act_words(act: Act, language: Language) -> str:
    """What was done."""
    about = act.about or act.row
    words = RECORDED.get(act.row.kind, MOVED)
    what = _what(act.row, language)
    if act.kind == "taken_back":
        words, what = TAKEN_BACK[act.row.because or "void"], _what(about, language)
    elif act.kind == "moved":
        words, what = MOVED, _what(about, language)
    elif act.kind == "corrected":
        words = CORRECTED
    said = QCoreApplication.translate("UndoSheet", words)
    return said.format(number=about.number, what=what)


def state_of(act: Act) -> str:
    """Why it cannot be taken back; "" where it can."""
    if act.undone is not None:
        return QCoreApplication.translate("UndoSheet", UNDONE)
    return QCoreApplication.translate("UndoSheet", STANDS_IN_WAY) if act.later else ""


def _what(row: JournalRow, language: Language) -> str:
    """How much and whose it is, in one breath; without an amount for which project it is."""
    if row.fen is None and not row.quantity:
        return f"{project_words(row, language)} · {unit_words(row, language)}"
    how_much = amount_words(row, language)
    money = row.fen is not None and not row.quantity
    sign = "¥" if money else ""
    return f"{sign}{how_much} · {unit_words(row, language)}"
