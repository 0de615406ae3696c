"""Those who type and check, on the settings page: add one, rename one, let one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.kinds_card import narrow
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField, TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.operator_draft import OperatorDraft, next_operator
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.errors import Sentence
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.snapshot import Snapshot


class OperatorCard(Card):
    """A name, and whether it is still offered; `operator_submitted` carries an Operator."""

    operator_submitted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._operators: tuple[Operator, ...] = ()
        self._code = next_operator(None, ())
        self._title = Label(look, px=15, weight=700)
        self._hint = Label(look, px=12, role="text2", wraps=True)
        self.which = narrow(Choice(look))
        self._name = TextField(look)
        self._retired = TickBox(look)
        self._which_box = FieldBox(look, self.which)
        self._name_box = FieldBox(look, self._name, needed=True)
        self._save = Button(look, icon="plus-circle", icon_style="fill", key="Enter")
        self._lay_out()
        self.which.currentIndexChanged.connect(self._fill)
        self._name.textEdited.connect(lambda _text: self._complain(None))
        self._save.clicked.connect(self.submit)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know who is on the list."""
        self._code = next_operator(snapshot.desk, snapshot.operators or self._operators)
        if snapshot.operators is not None and snapshot.operators != self._operators:
            self._operators = snapshot.operators
            self._offer()

    def submit(self) -> None:
        """Hand the operator over, or say what is wrong with the name."""
        chosen = self._chosen()
        others = (each.name for each in self._operators if each != chosen)
        draft = OperatorDraft(
            id=chosen.id if chosen else self._code,
            name=self._name.text(),
            active=not (chosen and self._retired.isChecked()),
            taken=frozenset(others),
        )
        parsed = draft.parse()
        self._complain(parsed.errors.get("name"))
        if parsed.value is not None:
            self.operator_submitted.emit(parsed.value)
        else:
            self._name.setFocus()

    def begin_anew(self) -> None:
        """Make room for the next name."""
        self.which.setCurrentIndex(0)
        self._fill()
        if self._save.hasFocus() or self.which.hasFocus() or self._retired.hasFocus():
            self._name.setFocus()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Who types and checks"))
        hint = self.tr("The name stands with what is recorded. Whoever types is chosen with {key}.")
        self._hint.setText(hint.format(key=action_key("choose_operator")))
        self._which_box.name(self.tr("Whom to add or rename"))
        self._name_box.name(self.tr("Their name"))
        self._retired.setText(self.tr("Types here no longer"))
        self._retired.setToolTip(
            self.tr("The name is offered no longer; it stays with what was recorded")
        )
        self._save.setToolTip(self.tr("Enter in a field of this card does it, too"))
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the operator over."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        """Offer who can be renamed, behind the new one."""
        gone = self.tr("{name} (no longer)")
        names = {
            str(each.id): each.name if each.active else gone.format(name=each.name)
            for each in self._operators
        }
        self.which.offer({"": self.tr("Somebody new"), **names})
        self._name_save()

    def _fill(self) -> None:
        """Show what the chosen one is called."""
        chosen = self._chosen()
        self._name.setText(chosen.name if chosen else "")
        self._retired.setChecked(chosen is not None and not chosen.active)
        self._complain(None)
        self._name_save()

    def _name_save(self) -> None:
        chosen = self._chosen()
        self._retired.setVisible(chosen is not None)
        self._save.setText(self.tr("Save the name") if chosen else self.tr("Add the name"))
        self._save.updateGeometry()

    def _chosen(self) -> Operator | None:
        code = self.which.currentData()
        return next((each for each in self._operators if each.id == code), None)

    def _complain(self, sentence: Sentence | None) -> None:
        self._name_box.say_wrong(say(sentence, self._look.language) if sentence else "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(7)
        for part in (self._title, self._hint, self._which_box, self._name_box, self._retired):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._save)
        column.addLayout(foot)
