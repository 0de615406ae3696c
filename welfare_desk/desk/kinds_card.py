"""The organiser's own kinds of unit: add one, or give one another name."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.kind_draft import KindDraft
from welfare_desk.domain.words import UNIT_KINDS
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.register import OwnKind

LIKE_AT_FIRST = "group"


class KindsCard(Card):
    """Names in both languages, and the listed kind that it resembles: its icon and its rules.

    `kind_submitted` carries an OwnKind.
    """

    kind_submitted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._title = Label(look, px=15, weight=700)
        self._hint = Label(look, px=12, role="text2", wraps=True)
        self._which = narrow(Choice(look))
        self._name = TextField(look)
        self._name_en = TextField(look)
        self._like = narrow(Choice(look))
        self._boxes = {
            "which": FieldBox(look, self._which),
            "name": FieldBox(look, self._name, needed=True),
            "name_en": FieldBox(look, self._name_en),
            "like": FieldBox(look, self._like),
        }
        self._save = Button(look, icon="plus-circle", icon_style="fill", key="Enter")
        self._lay_out()
        self._which.currentIndexChanged.connect(self._fill)
        self._name.textEdited.connect(lambda _text: self._complain({}))
        self._save.clicked.connect(self.submit)
        look.kinds_changed.connect(self._offer)
        self.retranslate()
        self._like.choose(LIKE_AT_FIRST)

    def submit(self) -> None:
        """Hand the kind over, or say what is wrong with it."""
        chosen = self._chosen()
        others = (kind for kind in self._look.kinds.own if kind != chosen)
        draft = KindDraft(
            id=chosen.id if chosen else f"own-{uuid4().hex[:12]}",
            name=self._name.text(),
            name_en=self._name_en.text(),
            like=self._like.value(),
            taken=frozenset(kind.name.zh for kind in others) | self._listed_names(),
        )
        parsed = draft.parse()
        self._complain(parsed.errors)
        if parsed.value is not None:
            self.kind_submitted.emit(parsed.value)
        elif "name" in parsed.errors:
            self._name.setFocus()

    def begin_anew(self) -> None:
        """Make room for a new kind."""
        self._which.setCurrentIndex(0)
        self._fill()
        if self._save.hasFocus() or any(box.field.hasFocus() for box in self._boxes.values()):
            self._name.setFocus()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Own kinds of unit"))
        self._hint.setText(
            self.tr("A kind of your own has the icon and the rules of the kind it resembles.")
        )
        self._boxes["which"].name(self.tr("Kind to add or rename"))
        self._boxes["name"].name(self.tr("Name"))
        self._boxes["name_en"].name(self.tr("Name in English"))
        self._boxes["like"].name(self.tr("Resembles"))
        self._save.setToolTip(self.tr("Enter in a field of this card does it, too"))
        translate = QCoreApplication.translate
        self._like.offer({kind.code: translate("words", kind.name) for kind in UNIT_KINDS})
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the kind over."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        """Offer what can be renamed, behind the new one."""
        reads = self._look.reads
        own = {kind.id: reads(kind.name) for kind in self._look.kinds.own}
        self._which.offer({"": self.tr("A new kind"), **own})
        self._name_save()

    def _fill(self) -> None:
        """Show what the chosen kind is called."""
        kind = self._chosen()
        self._name.setText(kind.name.zh if kind else "")
        self._name_en.setText(kind.name.en if kind else "")
        self._like.choose(kind.like if kind else LIKE_AT_FIRST)
        self._complain({})
        self._name_save()

    def _name_save(self) -> None:
        words = self.tr("Save the kind") if self._chosen() else self.tr("Add the kind")
        self._save.setText(words)

    def _chosen(self) -> OwnKind | None:
        code = self._which.currentData()
        return next((kind for kind in self._look.kinds.own if kind.id == code), None)

    def _listed_names(self) -> frozenset[str]:
        names = (QCoreApplication.translate("words", kind.name) for kind in UNIT_KINDS)
        return frozenset(names)

    def _complain(self, complaints: FieldErrors) -> None:
        for name, box in self._boxes.items():
            sentence = complaints.get(name)
            box.say_wrong(say(sentence, self._look.language) if sentence else "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(7)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        for box in self._boxes.values():
            column.addWidget(box)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._save)
        column.addLayout(foot)


def narrow(choice: Choice) -> Choice:
    """A choice that is as wide as its column, not as its longest words."""
    choice.setMinimumContentsLength(8)
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return choice
