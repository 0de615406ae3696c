"""The form beside the market's table that puts a project on the list, or changes one."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.project_words import NEED_FORMS, plain
from welfare_desk.desk.said import say
from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.money import Money
from welfare_desk.domain.project_draft import ProjectDraft
from welfare_desk.domain.register import NeedForm, Project
from welfare_desk.domain.texts import NO_TEXT
from welfare_desk.domain.words import CATEGORIES

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.errors import FieldErrors

FORMS: tuple[NeedForm, ...] = get_args(NeedForm)


class NewProjectPanel(Card):
    """What it is called, what it needs, until when; `project_submitted` carries a Project."""

    project_submitted = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "hot", parent)
        self._look = look
        self._id = ProjectId("")
        self._number = 1
        self._standing: Project | None = None
        self._submitted: Project | None = None
        self._asked = False
        self._title = Label(look, px=16, weight=700)
        self._texts = {
            "name": TextField(look),
            "name_en": TextField(look),
            "amount": TextField(look, px=17, face="figures", height_px=40),
            "quantity": TextField(look, face="figures"),
            "unit_word": TextField(look),
            "due": TextField(look),
        }
        self._category = Choice(look)
        self._need = Choice(look)
        fields: dict[str, QWidget] = {
            **self._texts,
            "category": self._category,
            "need": self._need,
        }
        self._boxes = {
            name: FieldBox(look, field, needed=name == "name") for name, field in fields.items()
        }
        self._question = Label(look, px=13, role="pledge", wraps=True)
        self._cancel = Button(look, key="Esc", height_px=38)
        self._send = Button(
            look, kind="primary", icon="plus-circle", icon_style="fill", key="Enter", height_px=38
        )
        self.setFocusProxy(self._texts["name"])
        self._lay_out()
        self._connect()
        self.retranslate()

    def open_for(self, number: int) -> None:
        """Begin a project with this number, with an empty form."""
        self._begin(Project(id=ProjectId(f"P-{uuid4()}"), number=number, name=NO_TEXT))

    def open_with(self, project: Project) -> None:
        """Begin to change a project of the list."""
        self._begin(project)
        self._standing = project
        self.retranslate()

    def is_own(self, project: Project) -> bool:
        """Whether this is what the form handed over."""
        return project == self._submitted

    def submit(self) -> None:
        """Hand the project over, or say what is wrong beside its field."""
        parsed = self._draft().parse()
        self._asked = bool(parsed.second_look)
        self._show_complaints(parsed.errors or parsed.second_look)
        if parsed.value is not None and parsed.value == self._standing:
            self.left.emit()
        elif parsed.value is not None:
            self._submitted = parsed.value
            self.project_submitted.emit(parsed.value)
        for name in self._texts:
            if name in parsed.errors:
                self._texts[name].setFocus()
                return

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        title = (
            self.tr("Project no. {number}")
            if self._standing
            else self.tr("New project, no. {number}")
        )
        self._title.setText(title.format(number=self._number))
        words = {
            "name": self.tr("Name of the project"),
            "name_en": self.tr("Name in English"),
            "category": self.tr("Category"),
            "need": self.tr("What it needs"),
            "amount": self.tr("How much money ¥"),
            "quantity": self.tr("How many"),
            "unit_word": self.tr("Of what"),
            "due": self.tr("Until"),
        }
        for name, box in self._boxes.items():
            box.name(words[name])
        self._texts["unit_word"].setPlaceholderText(self.tr("boxes, hours"))
        self._texts["due"].setPlaceholderText("2022-09-30")
        self._cancel.setText(self.tr("Back"))
        self._send.setText(
            self.tr("Save the project") if self._standing else self.tr("Put it on the list")
        )
        translate = QCoreApplication.translate
        self._category.offer({word.code: translate("words", word.name) for word in CATEGORIES})
        self._need.offer({form: translate("words", NEED_FORMS[form]) for form in FORMS})
        self._show_fitting()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts it on the list, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, project: Project) -> None:
        """Fill the form with what a project says of itself."""
        self._id, self._number = project.id, project.number
        self._standing = self._submitted = None
        line = next(iter(project.needs), None)
        texts = {
            "name": project.name.zh,
            "name_en": project.name.en,
            "amount": Money(line.amount_fen).figures if line and line.amount_fen else "",
            "quantity": plain(line.quantity) if line and line.quantity else "",
            "unit_word": line.unit.zh if line else "",
            "due": project.due.isoformat() if project.due else "",
        }
        for name, text in texts.items():
            self._texts[name].setText(text)
        self._category.choose(project.category)
        self._need.choose(line.form if line else "money")
        self._asked = False
        self._show_complaints({})
        self.retranslate()
        self._texts["name"].setFocus()

    def _draft(self) -> ProjectDraft:
        return ProjectDraft(
            id=self._id,
            number=self._number,
            category=self._category.value(),
            need=self._form(),
            standing=self._standing,
            confirmed=self._asked,
            **{name: field.text() for name, field in self._texts.items()},
        )

    def _form(self) -> NeedForm:
        return next(form for form in FORMS if form == self._need.value())

    def _show_fitting(self) -> None:
        """Only the fields that such a need has."""
        form = self._form()
        one = self._standing is None or len(self._standing.needs) <= 1
        self._boxes["need"].setVisible(one)
        self._boxes["amount"].setVisible(one and form in {"money", "goods_or_money"})
        for name in ("quantity", "unit_word"):
            self._boxes[name].setVisible(one and form != "money")

    def _show_complaints(self, complaints: FieldErrors) -> None:
        for name, box in self._boxes.items():
            sentence = complaints.get(name)
            box.say_wrong(say(sentence, self._look.language) if sentence else "")
        self._question.setText(self.tr("Press Enter again if it is meant so."))
        self._question.setVisible(self._asked)

    def _edited(self) -> None:
        self._asked = False
        self._show_complaints({})

    def _connect(self) -> None:
        for field in self._texts.values():
            field.textEdited.connect(lambda _text: self._edited())
        self._need.activated.connect(lambda _index: self._show_fitting())
        self._cancel.clicked.connect(self.left)
        self._send.clicked.connect(self.submit)

    def _lay_out(self) -> None:
        counted, foot = QHBoxLayout(), QHBoxLayout()
        for row in (counted, foot):
            row.setSpacing(8)
        counted.addWidget(self._boxes["quantity"], 1)
        counted.addWidget(self._boxes["unit_word"], 1)
        foot.addWidget(self._cancel, 1)
        foot.addWidget(self._send, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(9)
        column.addWidget(self._title)
        for name in ("name", "name_en", "category", "need", "amount"):
            column.addWidget(self._boxes[name])
        column.addLayout(counted)
        column.addWidget(self._boxes["due"])
        column.addWidget(self._question)
        column.addStretch(1)
        column.addLayout(foot)
