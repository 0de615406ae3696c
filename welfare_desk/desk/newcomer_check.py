"""What is looked up while somebody new is typed: names that are there, characters not drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.same_or_not import SameOrNot
from welfare_desk.qtkit.drawable import spelled_out, undrawable

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.unit_draft import NewUnitDraft
    from welfare_desk.services.lookalikes import Lookalike, Lookalikes

MOST_ASKED: Final = 3


class NewcomerCheck(QWidget):
    """Asks about one name at a time; `answered` tells that one was told apart.

    `resized` tells that it takes more room than before, or less.

    `apart` are the units that were told apart from the one that is typed.
    """

    answered = Signal()
    resized = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lookalikes: Lookalikes | None = None
        self._draft: NewUnitDraft | None = None
        self.apart: tuple[UnitId, ...] = ()
        self.question = SameOrNot(look)
        self._rare = Label(look, px=13, role="pledge", wraps=True)
        self.question.different.connect(self._tell_apart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.question)
        column.addWidget(self._rare)

    @property
    def told(self) -> str:
        """What is told of characters that are not drawn."""
        return self._rare.text()

    def use_lookalikes(self, lookalikes: Lookalikes | None) -> None:
        """Look into this register from now on."""
        self._lookalikes = lookalikes
        if self._draft is not None:
            self.look_up(self._draft)

    def begin(self, draft: NewUnitDraft, *, again: bool) -> None:
        """Somebody is typed; `again`: the same as before, whose answers are known."""
        self.apart = self.apart if again else ()
        self.look_up(draft)

    def look_up(self, draft: NewUnitDraft) -> None:
        """Look again after something was typed."""
        self._draft = draft
        named = bool(draft.name.strip())
        typed = replace(draft, confirmed=True, name_consent=None).parse().value
        self.question.show_found(typed, self._found(draft) if named else ())
        missing = undrawable(draft.name + draft.short + draft.alias)
        words = self.tr("No font here can draw {characters}; the name is kept as it is.")
        self._rare.setText(words.format(characters=spelled_out(missing)) if missing else "")
        self._rare.setVisible(bool(missing))
        self._take_room()

    def leave_different(self) -> None:
        """Whoever is still asked about is somebody else."""
        while self.question.asks:
            self.question.say_different()

    def _found(self, draft: NewUnitDraft) -> tuple[Lookalike, ...]:
        """Units that may be meant, but for those that were told apart from this one."""
        if self._lookalikes is None:
            return ()
        most = MOST_ASKED + len(self.apart)
        found = self._lookalikes.of(
            name=draft.name, short=draft.short, kind=draft.kind, besides=draft.id, limit=most
        )
        return tuple(alike for alike in found if alike.unit.id not in self.apart)[:MOST_ASKED]

    def _tell_apart(self, other: UnitId) -> None:
        self.apart = (*self.apart, other)
        self._take_room()
        self.answered.emit()

    def _take_room(self) -> None:
        """Stand there only while there is something to tell."""
        self.setVisible(bool(self.told) or self.question.asks)
        self.resized.emit()
