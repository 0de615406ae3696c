"""Registers somebody new in the middle of an entry: docked below it, the amount stays typed.

Nothing is written when the panel closes: the new unit travels with the entry and is registered
first. Only Ctrl+Enter registers it at once, without an entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.newcomer_check import NewcomerCheck
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kind_guess import guess_kind
from welfare_desk.domain.register import NameConsent
from welfare_desk.domain.submitted import UnitSubmitted
from welfare_desk.domain.unit_draft import NewUnitDraft
from welfare_desk.domain.words import NAME_CONSENTS
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Unit

KIND_PX: Final = 190
SHORT_PX: Final = 150
CONSENTS: Final[tuple[NameConsent, ...]] = get_args(NameConsent)


class NewUnitPanel(Card):
    """Name, kind and consent of somebody new."""

    drafted = Signal(object)
    """The `NewUnitDraft` that goes with the entry."""
    unit_submitted = Signal(object)
    known_wanted = Signal(object)
    """The `Unit` of the register that is meant: nobody is new."""
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "hot", parent)
        self._look = look
        self._id = _new_unit_id()
        self._kind_chosen = self._consent_chosen = False
        self._title = Label(look, px=15, weight=700)
        self._hint = Label(look, px=12, role="text2", elides=True)
        self.name = TextField(look, px=15)
        self.short = TextField(look)
        self.kind = Choice(look)
        self.consent = Segments(look, CONSENTS, height_px=36)
        self.alias = TextField(look)
        self._boxes = {
            "name": FieldBox(look, self.name, needed=True),
            "short": FieldBox(look, self.short),
            "kind": FieldBox(look, self.kind, needed=True),
            "name_consent": FieldBox(look, self.consent),
            "alias": FieldBox(look, self.alias, needed=True),
        }
        self.check = NewcomerCheck(look)
        self._cancel = Button(look, key="Esc")
        self._only = Button(look, key="Ctrl+Enter")
        self._go_on = Button(look, icon="check-fat", icon_style="fill", key="Enter")
        self._lay_out()
        self._connect()
        self._name_all()
        self.hide()

    def open(self, draft: NewUnitDraft | str) -> None:
        """Show the panel for a typed name, or with a draft that is to be changed."""
        known = draft if isinstance(draft, NewUnitDraft) else None
        name = known.name if known else _as_name(str(draft))
        again = known is not None and known.id == self._id
        self._id = known.id if known else _new_unit_id()
        self._kind_chosen = self._consent_chosen = known is not None
        self.name.setText(name)
        self.short.setText(known.short if known else "")
        self.alias.setText(known.alias if known else "")
        self.kind.choose(known.kind if known else guess_kind(name))
        self._propose_consent()
        if known is not None and known.name_consent is not None:
            self.consent.choose(known.name_consent)
        for box in self._boxes.values():
            box.say_wrong("")
        self._boxes["alias"].setVisible(self.consent.value() == "alias")
        self.check.begin(self.draft(), again=again)
        self._calm_down()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.end(False)  # noqa: FBT003 - Qt's own signature

    def draft(self) -> NewUnitDraft:
        """What is typed here."""
        consent = next(one for one in CONSENTS if one == self.consent.value())
        return NewUnitDraft(
            id=self._id,
            name=self.name.text(),
            kind=self.kind.value(),
            short=self.short.text(),
            name_consent=consent,
            alias=self.alias.text(),
            kinds=self._look.kinds,
        )

    def tighten(self, *, on: bool) -> None:
        """Leave out air where the page is low, so that a question never squeezes a line."""
        edge = 6 if on else 10
        self._column.setContentsMargins(14, edge, 14, edge)
        self._column.setSpacing(4 if on else 7)
        self.check.question.tighten(on=on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with the entry, Ctrl+Enter registers only, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._register_only()
        elif event.key() in ENTERS:
            self._hand_over()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()

    def _connect(self) -> None:
        self.name.textEdited.connect(self._propose_kind)
        self.name.textEdited.connect(self._look_again)
        self.short.textEdited.connect(self._look_again)
        self.alias.textEdited.connect(self._look_again)
        self.check.question.same.connect(self._take_known)
        self.check.answered.connect(self._go_on_typing)
        self._look.kinds_changed.connect(self._offer_kinds)
        self.kind.activated.connect(self._choose_kind)
        self.consent.chosen.connect(self._choose_consent)
        self._cancel.clicked.connect(self.cancel)
        self._only.clicked.connect(self._register_only)
        self._go_on.clicked.connect(self._hand_over)

    def _propose_kind(self, name: str) -> None:
        """Until the clerk chooses, the kind follows the name."""
        if not self._kind_chosen:
            self.kind.choose(guess_kind(name))
            self._propose_consent()

    def _choose_kind(self) -> None:
        self._kind_chosen = True
        self._propose_consent()
        self._look_again()

    def _propose_consent(self) -> None:
        """Until the clerk chooses, the consent follows the kind."""
        if not self._consent_chosen:
            self.consent.choose(self._look.kinds.default_consent(self.kind.value()).name)
            self._boxes["alias"].hide()

    def _choose_consent(self) -> None:
        self._consent_chosen = True
        self._boxes["alias"].setVisible(self.consent.value() == "alias")

    def _look_again(self) -> None:
        """Ask about names that are there already."""
        self.check.look_up(self.draft())
        self._calm_down()

    def _take_known(self, unit: Unit) -> None:
        self.hide()
        self.known_wanted.emit(unit)

    def _go_on_typing(self) -> None:
        self._calm_down()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _calm_down(self) -> None:
        self._hint.setText(self.tr("A name is enough; the rest can wait until after the event"))
        self._hint.set_role("text2")

    def _is_answered(self) -> bool:
        """Whether nothing is asked; Enter once more answers that they are different."""
        asking = self.tr("The same (Alt+Y) or different (Alt+N)? Enter once more: different")
        if self.check.question.asks and self._hint.text() != asking:
            self._hint.setText(asking)
            self._hint.set_role("pledge")
            return False
        self.check.leave_different()
        return True

    def _is_in_order(self) -> bool:
        """Whether the draft can be taken; else its fields say what is wrong."""
        errors = self.draft().parse().errors
        for name, box in self._boxes.items():
            sentence = errors.get(name)
            box.say_wrong(say(sentence, self._look.language) if sentence else "")
        return not errors

    def _hand_over(self) -> None:
        if self._is_in_order() and self._is_answered():
            self.hide()
            self.drafted.emit(self.draft())

    def _register_only(self) -> None:
        unit = self.draft().parse().value
        if self._is_in_order() and unit is not None and self._is_answered():
            self.hide()
            self.unit_submitted.emit(UnitSubmitted(unit=unit))

    def cancel(self) -> None:
        """Close without registering anybody."""
        self.hide()
        self.closed.emit()

    def _lay_out(self) -> None:
        head, upper, lower, foot = (QHBoxLayout() for _ in range(4))
        head.setSpacing(10)
        head.addWidget(Glyph(self._look, "buildings", "brandText", size_px=20, style="duotone"))
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        head.addWidget(KeyCap(self._look, "Esc"))
        upper.setSpacing(10)
        upper.addWidget(self._boxes["name"], 1)
        upper.addWidget(self._boxes["short"])
        upper.addWidget(self._boxes["kind"])
        lower.setSpacing(10)
        lower.addWidget(self._boxes["name_consent"])
        lower.addWidget(self._boxes["alias"], 1)
        lower.addStretch(0)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._only)
        foot.addWidget(self._go_on)
        self._boxes["short"].setFixedWidth(SHORT_PX)
        self._boxes["kind"].setFixedWidth(KIND_PX)
        self._column = column = QVBoxLayout(self)
        self.tighten(on=False)
        for row in (head, upper, lower):
            column.addLayout(row)
        column.addWidget(self.check)
        column.addLayout(foot)

    def _name_all(self) -> None:
        self._title.setText(self.tr("Register somebody new"))
        self._calm_down()
        self._boxes["name"].name(self.tr("Full name"))
        self._boxes["short"].name(self.tr("Short name"))
        self._boxes["kind"].name(self.tr("Kind"))
        self._boxes["name_consent"].name(self.tr("How the name may be shown"))
        self._boxes["alias"].name(self.tr("Name to be shown"))
        for box in self._boxes.values():
            box.field.setToolTip(box.field.accessibleName())
        self._cancel.setText(self.tr("Back"))
        self._cancel.setToolTip(self.tr("Back to the entry; nothing is registered (Esc)"))
        self._only.setText(self.tr("Register only"))
        self._only.setToolTip(self.tr("Register now, without an entry"))
        self._go_on.setText(self.tr("On with the entry"))
        self._go_on.setToolTip(self.tr("Registered together with the entry"))
        words = QCoreApplication.translate
        self._offer_kinds()
        self.consent.name({word.code: words("words", word.name) for word in NAME_CONSENTS})

    def _offer_kinds(self) -> None:
        """The kinds of the event, the organiser's own too."""
        chosen = self.kind.value()
        self.kind.offer({code: self._look.kind_name(code) for code in self._look.kinds.all()})
        if self._look.kinds.knows(chosen):
            self.kind.choose(chosen)


def _new_unit_id() -> UnitId:
    """An id that no unit has."""
    return UnitId(f"U-{uuid4()}")


def _as_name(typed: str) -> str:
    """The typed text as the beginning of a name; bare initials are none."""
    return "" if typed.isascii() and typed.islower() else typed
