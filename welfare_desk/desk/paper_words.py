"""How the page of paper sheets tells their states apart: icon, colours and word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

SheetState = Literal["waiting", "typed_in", "spoiled"]


class SheetFace(NamedTuple):
    """The look of a state, and its word in the context "PaperPage"."""

    icon: str
    role: str
    ground: str
    word: str


SHEET_FACES: Final[Mapping[SheetState, SheetFace]] = {
    "waiting": SheetFace(
        "question", "pledge", "pledgeSoft", QT_TRANSLATE_NOOP("PaperPage", "Missing")
    ),
    "typed_in": SheetFace(
        "check-circle", "ok", "okSoft", QT_TRANSLATE_NOOP("PaperPage", "Typed in")
    ),
    "spoiled": SheetFace("x-square", "void", "voidSoft", QT_TRANSLATE_NOOP("PaperPage", "Spoiled")),
}


def sheet_words(state: SheetState) -> str:
    """The word of a state."""
    return QCoreApplication.translate("PaperPage", SHEET_FACES[state].word)
