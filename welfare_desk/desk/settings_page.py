"""The settings page: the event in one short form, who types, own kinds, how the desk looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.event_form import EventForm
from welfare_desk.desk.kinds_card import KindsCard
from welfare_desk.desk.letter_field import LetterField
from welfare_desk.desk.operator_card import OperatorCard
from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.changes import PutEvent, PutKind, PutOperator
from welfare_desk.domain.opening import OpenRequest

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Changed
    from welfare_desk.domain.ids import DeskId
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.register import Event, OwnKind
    from welfare_desk.domain.snapshot import Snapshot

SIDE_PX = 372


class SettingsPage(Page):
    """Changes of the event are audited; those of the desk's look hold at once."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._handed_over: Event | None = None
        self._opened: OpenedFile | None = None
        self._head = PageHead(look)
        self._event_title = Label(look, px=15, weight=700)
        self._form = EventForm(look)
        self._save = Button(look, kind="primary", key="Enter", height_px=38)
        self._desk_title = Label(look, px=15, weight=700)
        self._language_name = Label(look, px=13, role="text2")
        self._languages = Segments(look, ("zh", "en"))
        self._mode_name = Label(look, px=13, role="text2")
        self._modes = Segments(look, ("light", "dark"))
        self._letter_name = Label(look, px=13, role="text2")
        self._letter = LetterField(look)
        self._file_name = Label(look, px=13, role="text2")
        self._file = Label(look, "–", px=13, wraps=True)
        self._other = Button(
            look, icon="folder-open", icon_style="duotone", key=action_key("start_page")
        )
        self._kinds = KindsCard(look)
        self._operators = OperatorCard(look)
        self.toast = Toast(look, self._form, self)
        self._lay_out(look)
        self._save.clicked.connect(self._form.submit)
        self._form.event_submitted.connect(self._hand_over)
        self._kinds.kind_submitted.connect(self._put_kind)
        self._operators.operator_submitted.connect(self._put_operator)
        self._languages.chosen.connect(self.language_chosen.emit)
        self._modes.chosen.connect(self.mode_chosen.emit)
        self._letter.letter_chosen.connect(self._ask_for_letter)
        self._other.clicked.connect(self.start_page_requested)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the event as it stands, and say when a change of it stands."""
        self._form.show_event(snapshot.event)
        self._operators.show_snapshot(snapshot)
        if snapshot.event == self._handed_over:
            self._handed_over = None
            self.toast.say(self.tr("The event is saved."))

    def show_opened(self, opened: OpenedFile) -> None:
        """Show the desk's letter and its file."""
        self._opened = opened
        self._letter.show_letter(opened.desk)
        # Long paths break only where there is room to break: after their separators.
        self._file.setText(str(opened.path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self._file.setToolTip(str(opened.path))

    def change_done(self, changed: Changed) -> bool:
        """Say that a kind or a name stands, and make room for the next."""
        if isinstance(changed.change, PutOperator):
            self._operators.begin_anew()
            name = changed.change.operator.name
            self.toast.say(self.tr("Saved: {name}").format(name=name))
            return True
        if not isinstance(changed.change, PutKind):
            return False
        self._kinds.begin_anew()
        name = self._look.reads(changed.change.kind.name)
        self.toast.say(self.tr("Kind of unit saved: {name}").format(name=name))
        return True

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of the form."""
        return (
            ("Tab", self.tr("next field")),
            ("Enter", self.tr("save the event")),
            ("F6", self.tr("next part")),
            ("F1", self.tr("all keys")),
        )

    def start_typing(self) -> None:
        """Begin with the name of the event."""
        self._form.start_typing()

    def regions(self) -> tuple[QWidget, ...]:
        """The form, the desk's own settings, who types, the kinds of unit."""
        return (self._form, self._languages, self._operators, self._kinds)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._head.name(self.tr("Settings"), self.tr("Every change of the event is kept on record"))
        self._event_title.setText(self.tr("Event"))
        self._save.setText(self.tr("Save the event"))
        self._desk_title.setText(self.tr("This desk"))
        self._language_name.setText(self.tr("Language"))
        self._languages.name({"zh": "中文", "en": "English"})
        self._languages.choose(self._look.language)
        self._mode_name.setText(self.tr("Light or dark"))
        self._modes.name({"light": self.tr("Light"), "dark": self.tr("Dark")})
        self._modes.choose(self._look.mode)
        self._letter_name.setText(self.tr("Letter of this desk"))
        self._file_name.setText(self.tr("File"))
        self._other.setText(self.tr("Another event"))
        self._other.setToolTip(self.tr("Rehearse, open, import or create another event"))

    def _hand_over(self, event: Event) -> None:
        self._handed_over = event
        self.change_submitted.emit(PutEvent(event=event))

    def _ask_for_letter(self, desk: DeskId) -> None:
        if self._opened is not None:
            asked = OpenRequest(kind="open", path=self._opened.path, desk=desk)
            self.open_requested.emit(asked)

    def _put_kind(self, kind: OwnKind) -> None:
        self.change_submitted.emit(PutKind(kind=kind))

    def _put_operator(self, operator: Operator) -> None:
        self.change_submitted.emit(PutOperator(operator=operator))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self, look: Look) -> None:
        event = Card(look)
        inside = QVBoxLayout(event)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(10)
        inside.addWidget(self._event_title)
        inside.addWidget(scrolled(self._form), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._save)
        inside.addLayout(foot)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(event, 1)
        side = QWidget()
        below = QVBoxLayout(side)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._desk_card(look))
        below.addWidget(self._operators)
        below.addWidget(self._kinds)
        below.addStretch(1)
        columns.addWidget(scrolled(side, width_px=SIDE_PX))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(10)
        page.addWidget(self._head)
        page.addLayout(columns, 1)

    def _desk_card(self, look: Look) -> Card:
        card = Card(look)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(self._desk_title)
        pairs = (
            (self._language_name, self._languages),
            (self._mode_name, self._modes),
            (self._letter_name, self._letter),
            (self._file_name, self._file),
        )
        for name, value in pairs:
            column.addSpacing(6)
            column.addWidget(name)
            column.addWidget(value)
        column.addSpacing(8)
        column.addWidget(self._other)
        return card
