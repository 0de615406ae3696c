"""The docked form of the service stalls: where each of them stands, as people look for it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.domain.stage_changes import PutStallPlaces
from welfare_desk.domain.stall_places_draft import StallPlacesDraft, places_draft
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import StallId
    from welfare_desk.domain.register import Stall
    from welfare_desk.domain.snapshot import Snapshot


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
        self.boxes: dict[StallId, FieldBox] = {}
        self.fields: dict[StallId, TextField] = {}
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
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.fields = {
            stall: TextField(self._look, face="figures")
            for stall in places_draft(self._shown).places
        }
        self.boxes = {stall: FieldBox(self._look, field) for stall, field in self.fields.items()}
        for stall in self._shown:
            field = self.fields[stall.id]
            field.setText(stall.place)
            field.setPlaceholderText("A1")
            field.textEdited.connect(lambda _text: self.complain_no_more())
            self._column.addWidget(self.boxes[stall.id])
        for one, other in pairwise((*self.fields.values(), self.back, self.send)):
            QWidget.setTabOrder(one, other)
        self.send.setEnabled(bool(self.fields))
        self._name_stalls()

    def typed(self) -> StallPlacesDraft:
        """The places as they are typed."""
        return StallPlacesDraft(places={stall: each.text() for stall, each in self.fields.items()})

    def first(self) -> QWidget:
        """Typing begins with the first stall that has no place yet."""
        empty = (field for field in self.fields.values() if not field.text().strip())
        return next(empty, next(iter(self.fields.values()), self.back))

    def submit(self) -> None:
        """Hand over the places that were changed, or say what is wrong with them."""
        parsed = self.typed().parse()
        self.show_complaints(parsed.errors, self._named_boxes())
        if parsed.value is None:
            return
        shown = {stall.id: stall.place for stall in self._shown}
        changed = tuple(each for each in parsed.value.places if each[1] != shown[each[0]])
        if changed:
            self.hand_over(PutStallPlaces(places=changed))
        else:
            self.left.emit()

    def complain_no_more(self) -> None:
        """Take back what was said about the fields."""
        self.show_complaints({}, self._named_boxes())

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
        for stall in self._shown:
            self.boxes[stall.id].name(stall.name.reads(self._look.language))
        some = self.tr("The scene “Services” shows them large: people look for their number.")
        none = self.tr("This event has no service stalls. They come with an evening file.")
        self._help.setText(some if self._shown else none)

    def _named_boxes(self) -> dict[str, FieldBox]:
        return {str(stall): box for stall, box in self.boxes.items()}
