"""The docked form that claims a project for a unit; it takes the place of the project's panel."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField, TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.project_words import need_words
from welfare_desk.desk.said import say
from welfare_desk.desk.unit_picker import UnitPicker
from welfare_desk.domain.claim_draft import ClaimDraft
from welfare_desk.domain.ids import EntryId, LineId, UnitId
from welfare_desk.domain.kind_guess import guess_kind
from welfare_desk.domain.unit_draft import NewUnitDraft
from welfare_desk.domain.words import UNIT_KINDS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.register import NeedForm, Project
    from welfare_desk.services.lookup import Lookup

FORM_OF: dict[NeedForm, Form] = {
    "money": "money",
    "goods": "goods",
    "goods_or_money": "goods",
    "service": "service",
}


class ClaimPanel(Card):
    """Who claims, how much, and in what form; `claim_submitted` carries a ClaimSubmitted."""

    claim_submitted = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "hot", parent)
        self._look = look
        self._project: Project | None = None
        self._id = EntryId(uuid4())
        self._new_unit: NewUnitDraft | None = None
        self._asked = False
        self._title = Label(look, px=16, weight=700)
        self._name = NameLines(look, px=15, small_px=13)
        self._unit = UnitPicker(look)
        self._unit_box = FieldBox(look, self._unit, key="Alt+U", needed=True)
        self._unit_kind = Choice(look)
        self._unit_kind_box = FieldBox(look, self._unit_kind)
        self._line = Choice(look)
        self._line_box = FieldBox(look, self._line)
        self._forms_name = Label(look, px=12, weight=500, role="text2")
        self._forms = Segments(look, ("money", "goods", "service"))
        self._share_name = Label(look, px=12, weight=500, role="text2")
        self._share = Segments(look, ("open", "whole", "part"))
        self._amount = TextField(look, px=17, face="figures", height_px=40)
        self._amount_box = FieldBox(look, self._amount, key="Alt+A")
        self._on_stage = TickBox(look)
        self._second_look = Label(look, px=13, role="pledge", wraps=True)
        self._cancel = Button(look, key="Esc", height_px=38)
        self._send = Button(
            look, kind="primary", icon="hand-heart", icon_style="fill", key="Enter", height_px=38
        )
        self.setFocusProxy(self._unit)
        self._lay_out()
        self._connect()
        self.retranslate()

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search units in this index."""
        self._unit.use_lookup(lookup)

    def open_for(self, project: Project) -> None:
        """Begin a claim of this project, with an empty form."""
        self._project = project
        self._id = EntryId(uuid4())
        self._forget_unit()
        self._unit.clear()
        self._amount.clear()
        self._on_stage.setChecked(False)
        self._share.choose("open")
        self._forms.choose(FORM_OF[project.needs[0].form] if project.needs else "money")
        self._show_complaints({})
        self._refresh()
        self._unit.setFocus()

    def is_own(self, entry: EntryId) -> bool:
        """Whether this form made the entry of that id."""
        return entry == self._id

    def show_refused(self, error: KnownError) -> None:
        """Say why it was not taken; what was typed stays, and Enter may be pressed again."""
        self._second_look.setText(say(error.said, self._look.language))
        self._second_look.show()

    def submit(self) -> None:
        """Hand the claim over, or say what is wrong beside its field."""
        parsed = self._draft().parse()
        self._asked = bool(parsed.second_look)
        self._show_complaints(parsed.errors or parsed.second_look)
        if parsed.value is not None:
            self.claim_submitted.emit(parsed.value)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Claim a project"))
        self._unit_box.name(self.tr("Who claims it"))
        self._unit_kind_box.name(self.tr("New here: what kind of unit is it"))
        self._line_box.name(self.tr("Which need"))
        self._forms_name.setText(self.tr("In what form"))
        self._share_name.setText(self.tr("How much"))
        self._amount_box.name(self.tr("Amount or number"))
        self._on_stage.setText(self.tr("Called onto the stage with a board"))
        self._cancel.setText(self.tr("Back"))
        self._send.setText(self.tr("Claim"))
        translate = QCoreApplication.translate
        self._unit_kind.offer({kind.code: translate("words", kind.name) for kind in UNIT_KINDS})
        self._forms.name(
            {"money": self.tr("Money"), "goods": self.tr("Goods"), "service": self.tr("Service")}
        )
        self._share.name(
            {"open": self.tr("Open"), "whole": self.tr("All of it"), "part": self.tr("A part")}
        )
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter claims, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _draft(self) -> ClaimDraft:
        typed = self._amount.text() if self._share.value() == "part" else ""
        money = self._forms.value() == "money"
        new = self._new_unit
        if new is not None:
            new = NewUnitDraft(id=new.id, name=self._unit.text(), kind=self._unit_kind.value())
        line = self._line.value() if self._needs_line() else ""
        return ClaimDraft(
            id=self._id,
            unit=self._unit.unit.id if self._unit.unit else None,
            unit_text=self._unit.text(),
            new_unit=new,
            project=self._project,
            line=LineId(line) if line else None,
            forms=(self._form(),),
            whole=self._share.value() == "whole",
            amount=typed if money else "",
            quantity="" if money else typed,
            on_stage=self._on_stage.isChecked(),
            confirmed=self._asked,
        )

    def _form(self) -> Form:
        forms: dict[str, Form] = {"money": "money", "goods": "goods", "service": "service"}
        return forms[self._forms.value()]

    def _needs_line(self) -> bool:
        return self._project is not None and len(self._project.needs) > 1

    def _refresh(self) -> None:
        if self._project is None:
            return
        self._name.show_name(self._look.reads(self._project.name))
        self._line_box.setVisible(self._needs_line())
        self._line.offer({line.id: need_words(line, self._look) for line in self._project.needs})
        self._unit_kind_box.setVisible(self._new_unit is not None)
        self._amount_box.setVisible(self._share.value() == "part")

    def _show_complaints(self, complaints: FieldErrors) -> None:
        boxes = {
            "unit": self._unit_box,
            "name": self._unit_box,
            "kind": self._unit_kind_box,
            "line": self._line_box,
            "amount": self._amount_box,
            "quantity": self._amount_box,
        }
        said = {name: say(sentence, self._look.language) for name, sentence in complaints.items()}
        for box in dict.fromkeys(boxes.values()):
            box.say_wrong(next((said[name] for name in said if boxes.get(name) is box), ""))
        others = [words for name, words in said.items() if name not in boxes]
        if self._asked:
            others.append(self.tr("Press Enter again if it is meant so."))
        self._second_look.setText("\n".join(others))
        self._second_look.setVisible(bool(others))

    def _begin_new(self, typed: str) -> None:
        self._new_unit = NewUnitDraft(id=UnitId(f"U-{uuid4()}"), name=typed)
        self._unit_kind.choose(guess_kind(typed))
        self._refresh()
        self._unit_kind.setFocus()

    def _forget_unit(self, _unit: object = None) -> None:
        self._new_unit = None
        self._asked = False
        self._refresh()

    def _connect(self) -> None:
        self._unit.picked.connect(self._forget_unit)
        self._unit.cleared.connect(self._forget_unit)
        self._unit.new_wanted.connect(self._begin_new)
        self._unit.entered.connect(self.submit)
        self._amount.textEdited.connect(lambda _text: setattr(self, "_asked", False))
        self._share.chosen.connect(lambda _value: self._refresh())
        self._cancel.clicked.connect(self.left)
        self._send.clicked.connect(self.submit)
        for key, field in (("Alt+U", self._unit), ("Alt+A", self._amount)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(field.setFocus)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(9)
        for widget in (
            self._title,
            self._name,
            self._unit_box,
            self._unit_kind_box,
            self._line_box,
            self._forms_name,
            self._forms,
            self._share_name,
            self._share,
            self._amount_box,
            self._on_stage,
            self._second_look,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._cancel, 1)
        foot.addWidget(self._send, 2)
        column.addLayout(foot)
        self._second_look.hide()
