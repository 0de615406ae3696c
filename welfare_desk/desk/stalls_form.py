"""The docked form of the service stalls: where each of them stands, as people look for it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.domain.stage_changes import PutStallPlaces
from welfare_desk.domain.stall_places_draft import StallPlacesDraft, places_draft
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.ids import StallId
    from welfare_desk.domain.register import Stall
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language

PLACE_PX: Final = 104


class StallRow(QWidget):
    """A stall by its name, and the field of its place; empty, its `number` stands for it."""

    def __init__(
        self, look: Look, stall: Stall, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stall = stall
        self._name = Label(look, px=14, weight=500, wraps=True)
        self.place = TextField(look, face="figures")
        self.place.setFixedWidth(PLACE_PX)
        self.place.setText(stall.place)
        self.place.setPlaceholderText(str(number))
        self.wrong = Label(look, px=12, role="danger", wraps=True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(10)
        row.addWidget(self._name, 1)
        row.addWidget(self.place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.wrong)
        self.say_wrong("")

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong with the place; "" takes it back."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        self.place.mark_wrong(wrong=bool(sentence))
        self.place.setAccessibleDescription(sentence)

    def name_in(self, language: Language, words: str) -> None:
        """Name the stall in a language; `words` say what the field is for."""
        self._name.setText(self._stall.name.reads(language))
        self.place.setAccessibleName(words.format(stall=self._name.text()))
        self.place.setToolTip(self.place.accessibleName())


class StallsForm(StageForm):
    """`change_submitted` carries a PutStallPlaces with the places that were changed here."""

    HINTS = (
        ("Enter", QT_TRANSLATE_NOOP("StallsForm", "save the places")),
        ("Tab", QT_TRANSLATE_NOOP("StallsForm", "next stall")),
        ("Esc", QT_TRANSLATE_NOOP("StallsForm", "back")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._standing: tuple[Stall, ...] = ()
        self._shown: tuple[Stall, ...] = ()
        self.rows: dict[StallId, StallRow] = {}
        self._help = Label(look, px=12, role="text2", wraps=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(9)
        self.body.addWidget(self._help)
        self.body.addLayout(self._column)
        self.retranslate()
        self.fill()

    def learn(self, snapshot: Snapshot) -> bool:
        """Keep the stalls of the event."""
        if snapshot.stalls is not None:
            self._standing = snapshot.stalls
        return snapshot.stalls is not None

    def put_standing(self) -> None:
        """Show where the stalls stand."""
        self._shown = self._standing
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {
            stall.id: StallRow(self._look, stall, number)
            for number, stall in enumerate(self._shown, start=1)
        }
        for row in self.rows.values():
            row.place.textEdited.connect(lambda _text: self.complain_no_more())
            self._column.addWidget(row)
        for one, other in pairwise((*self._fields(), self.back, self.send)):
            QWidget.setTabOrder(one, other)
        self.send.setEnabled(bool(self.rows))
        self._name_stalls()

    def typed(self) -> StallPlacesDraft:
        """The places as they are typed."""
        return StallPlacesDraft(places={key: row.place.text() for key, row in self.rows.items()})

    def first(self) -> QWidget:
        """Typing begins with the first stall that has no place yet."""
        empty = (field for field in self._fields() if not field.text().strip())
        return next(empty, next(iter(self._fields()), self.back))

    def submit(self) -> None:
        """Hand over the places that were changed, or say what is wrong with them."""
        parsed = self.typed().parse()
        self._complain(parsed.errors)
        if parsed.value is None:
            return
        shown = places_draft(self._shown).places
        changed = tuple(each for each in parsed.value.places if each[1] != shown[each[0]])
        if changed:
            self.hand_over(PutStallPlaces(places=changed))
        else:
            self.left.emit()

    def complain_no_more(self) -> None:
        """Take back what was said about the fields."""
        self._complain({})

    def saved_words(self) -> str:
        """That the places stand."""
        return self.tr("The places of the service stalls are saved.")

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Places of the service stalls"))
        self.send.setText(self.tr("Save the places"))
        self.send.setToolTip(self.tr("Save them (Enter)"))
        self.send.updateGeometry()
        self._name_stalls()

    def _name_stalls(self) -> None:
        """Name each field after its stall."""
        for row in self.rows.values():
            row.name_in(self._look.language, self.tr("Place of “{stall}”"))
        some = self.tr("The scene “Services” shows them large: people look for their number.")
        none = self.tr("This event has no service stalls. They come with an evening file.")
        self._help.setText(some if self._shown else none)

    def _fields(self) -> tuple[TextField, ...]:
        return tuple(row.place for row in self.rows.values())

    def _complain(self, errors: FieldErrors) -> None:
        """Say beside the stalls what is wrong with their places, and go to the first of them."""
        self.tell("")
        for stall, row in self.rows.items():
            row.say_wrong(say(errors[stall], self._look.language) if stall in errors else "")
        first = next((row for stall, row in self.rows.items() if stall in errors), None)
        if first is not None:
            self.go_to(first.place)
