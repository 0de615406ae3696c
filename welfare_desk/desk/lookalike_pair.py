"""Two units side by side, fact by fact, so that a clerk can say whether they are one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.unit_words import (
    arrival_words,
    badge_words,
    code_words,
    phone_words,
    sum_words,
)
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.domain.register import Unit

Because = Literal["code", "same_name", "near_name", "short_name"]
NAME_PX: Final = 78
TOP: Final = Qt.AlignmentFlag.AlignTop
PAIR_FACTS: Final = {
    "name": QT_TRANSLATE_NOOP("PairFacts", "Name"),
    "english": QT_TRANSLATE_NOOP("PairFacts", "English"),
    "short": QT_TRANSLATE_NOOP("PairFacts", "Short name"),
    "merged": QT_TRANSLATE_NOOP("PairFacts", "Counted with it"),
    "kind": QT_TRANSLATE_NOOP("PairFacts", "Kind"),
    "badge": QT_TRANSLATE_NOOP("PairFacts", "Badge"),
    "code": QT_TRANSLATE_NOOP("PairFacts", "Credit code"),
    "contact": QT_TRANSLATE_NOOP("PairFacts", "Contact"),
    "phone": QT_TRANSLATE_NOOP("PairFacts", "Phone"),
    "arrival": QT_TRANSLATE_NOOP("PairFacts", "Check-in"),
    "claims": QT_TRANSLATE_NOOP("PairFacts", "Claims"),
    "received": QT_TRANSLATE_NOOP("PairFacts", "Received ¥"),
    "outstanding": QT_TRANSLATE_NOOP("PairFacts", "Outstanding ¥"),
    "last": QT_TRANSLATE_NOOP("PairFacts", "Last entry"),
}
FIGURES: Final = frozenset({"badge", "code", "phone", "claims", "received", "outstanding", "last"})
BECAUSE: Final[dict[Because, str]] = {
    "code": QT_TRANSLATE_NOOP("PairFacts", "Both have the same credit code."),
    "same_name": QT_TRANSLATE_NOOP("PairFacts", "Both have the same name."),
    "near_name": QT_TRANSLATE_NOOP("PairFacts", "Their names are alike to {percent}%."),
    "short_name": QT_TRANSLATE_NOOP("PairFacts", "One is called as the other is for short."),
}


class PairFacts(QWidget):
    """What both say alike is quiet, what differs stands out; what neither says is left out."""

    def __init__(self, look: Look, *, px: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._px = px
        self._heads = (self._head(look), self._head(look))
        self._names = {fact: Label(look, px=px - 2, role="text2") for fact in PAIR_FACTS}
        self._values = {fact: (self._value(fact), self._value(fact)) for fact in PAIR_FACTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(px // 3)
        grid.setColumnMinimumWidth(0, NAME_PX)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
            grid.addWidget(self._heads[column - 1], 0, column)
        for number, fact in enumerate(PAIR_FACTS, start=1):
            name, value = self._names[fact], self._values[fact][0]
            name.setAlignment(TOP | Qt.AlignmentFlag.AlignLeft)
            name.setContentsMargins(0, max(0, _lower(value) - _lower(name)), 0, 0)
            grid.addWidget(self._names[fact], number, 0)
            for column in (1, 2):
                grid.addWidget(self._values[fact][column - 1], number, column)

    def show_heads(self, left: str, right: str, *, stays: int | None = None) -> None:
        """Say what stands on either side; `stays` is the side that stays, 0 or 1."""
        for side, (head, words) in enumerate(zip(self._heads, (left, right), strict=True)):
            head.setText(words)
            head.set_role("ok" if stays == side else "text2")

    def show_pair(self, left: dict[str, str], right: dict[str, str]) -> None:
        """Show the facts of both, as `pair_facts` gives them."""
        for fact, labels in self._values.items():
            values = (left.get(fact, ""), right.get(fact, ""))
            differs = values[0] != values[1]
            self._names[fact].setText(QCoreApplication.translate("PairFacts", PAIR_FACTS[fact]))
            self._names[fact].setVisible(any(values))
            for label, value in zip(labels, values, strict=True):
                label.setText(value or "–")
                label.set_role("text" if differs and value else "text3")
                label.setVisible(any(values))

    def values(self, fact: str) -> tuple[str, str]:
        """What stands beside a fact, left and right."""
        left, right = self._values[fact]
        return (left.text(), right.text())

    def _value(self, fact: str) -> Label:
        face: Literal["figures", "names"] = "figures" if fact in FIGURES else "names"
        label = Label(self._look, px=self._px, weight=500, face=face, wraps=True)
        label.setAlignment(TOP | Qt.AlignmentFlag.AlignLeft)
        return label

    def _head(self, look: Look) -> Label:
        return Label(look, px=self._px, weight=700, wraps=True)


def _lower(label: Label) -> int:
    """How far its first line stands below its upper edge."""
    return round(QFontMetricsF(label.font()).ascent())


def pair_facts(unit: Unit, book: RegisterBook, look: Look, timezone: str) -> dict[str, str]:
    """The facts of a unit for a look beside another one; of one that is typed only what it says."""
    facts = {
        "name": unit.name.zh,
        "english": unit.name.en,
        "short": unit.short,
        "kind": look.kind_name(unit.kind),
        "badge": badge_words(unit) if unit.badge is not None else "",
        "code": code_words(unit.credit_code),
        "contact": unit.contact_role,
        "phone": phone_words(unit.phone),
    }
    if unit.id not in book.units:
        return facts
    arrival, booked = book.arrival(unit.id), book.booked(unit.id)
    return facts | {
        "merged": "\n".join(look.reads(one.name) for one in book.merged_into(unit.id)),
        "arrival": arrival_words(arrival, timezone) if arrival is not None else "",
        "claims": str(booked.claims or ""),
        "received": sum_words(booked.received_fen) if booked.received_fen else "",
        "outstanding": sum_words(booked.outstanding_fen) if booked.outstanding_fen else "",
        "last": booked.last_number,
    }


def because_words(because: Because, percent: int) -> str:
    """Why two units are held against each other."""
    words = QCoreApplication.translate("PairFacts", BECAUSE[because])
    return words.format(percent=percent)
