"""The sheet before an entry is taken back: why, in a word and a sentence, and what it will change.

Enter never acts here: only Ctrl+Enter or the button does. Nothing is deleted; the entry keeps its
number and its place, struck through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.act_sheet import ActSheet
from welfare_desk.desk.entry_about import EntryAbout
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.reversal_refund import RefundRow
from welfare_desk.domain.drawer_change import NO_TILL
from welfare_desk.domain.entries import Cause
from welfare_desk.domain.money import Money
from welfare_desk.domain.reversal_draft import ReversalDraft, causes_for
from welfare_desk.domain.words import CAUSES
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.drawer_change import Till
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow

WIDTH_PX: Final = 640
REASONS: Final[tuple[Cause, ...]] = get_args(Cause)


class ReversalSheet(ActSheet):
    """Asks why one entry is taken back; `reversal_submitted` carries what came of it."""

    reversal_submitted = Signal(object)

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="receipt-x", act_icon="x-square", kind="danger")
        self._row: JournalRow | None = None
        self._id: EntryId = new_entry_id()
        self._raised_fen = 0
        self._till = NO_TILL
        self._can_correct = True
        self.about = EntryAbout(look)
        self.cause = Segments(look, REASONS, height_px=38)
        self.reason = TextField(look, height_px=38)
        self.refund = RefundRow(look)
        self._boxes = {
            "because": FieldBox(look, self.cause, needed=True),
            "reason": FieldBox(look, self.reason, needed=True),
            **self.refund.boxes,
        }
        self._effects = tuple(Label(look, px=13, wraps=True) for _ in EFFECT_ICONS)
        self._drawer_icon = Glyph(look, "money-wavy", "pledge", size_px=17)
        self._fill()
        self.cause.chosen.connect(self._change)
        self.refund.changed.connect(self._change)
        self.confirmed.connect(self._submit)

    def ask(
        self,
        row: JournalRow,
        *,
        raised_fen: int,
        today: date,
        can_correct: bool = True,
        because: Cause = "void",
        till: Till = NO_TILL,
    ) -> None:
        """Open the sheet for an entry.

        Args:
            row: the entry.
            raised_fen: the headline as it stands.
            today: the day on which money is handed back.
            can_correct: whether the entry line is free to take the entry for a correction.
            because: the cause that is chosen at first.
            till: the drawers, and at which of them money would be handed back.
        """
        self._can_correct = can_correct
        self._row, self._raised_fen, self._till = row, raised_fen, till
        self._id = new_entry_id()
        self.refund.on.setText(today.isoformat())
        if row.method:
            self.refund.method.choose(row.method)
        self.cause.offer(causes_for(row.kind, row.form))
        self.cause.choose(because)
        self.reason.clear()
        for box in self._boxes.values():
            box.say_wrong("")
        self.retranslate()
        self.open()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        """Hand the reversal over, or say what is missing."""
        if self._row is None:
            return
        draft = ReversalDraft(
            id=self._id,
            of=self._row.id,
            because=self._because(),
            reason=self.reason.text(),
            refund_method=self.refund.method.value(),
            refund_on=self.refund.on.text(),
            replaced_by=new_entry_id() if self._because() == "correction" else None,
        )
        parsed = draft.parse()
        if self._because() == "correction" and not self._can_correct:
            self._boxes["because"].say_wrong(
                self.tr("Not now: finish the open entry, or void this one and record it anew")
            )
            return
        for name, box in self._boxes.items():
            sentence = parsed.errors.get(name)
            box.say_wrong(say(sentence, self._look.language) if sentence else "")
        if parsed.value is not None:
            self.close_sheet()
            self.reversal_submitted.emit(parsed.value)

    def _because(self) -> Cause:
        return next(cause for cause in REASONS if cause == self.cause.value())

    def _change(self) -> None:
        """Another cause, or another way back: say what it means, and take the room for it."""
        self._tell_effects()
        if self.isVisible():
            self._fit()

    def _tell_effects(self) -> None:
        """Say what will change, before anything does."""
        row = self._row
        if row is None:
            return
        self.refund.setVisible(self._because() == "refund")
        falls_fen = row.raises_fen
        money = self.tr("Raised falls by ¥{by}: ¥{before} → ¥{after}").format(
            by=Money(falls_fen).figures,
            before=Money(self._raised_fen).figures,
            after=Money(self._raised_fen - falls_fen).figures,
        )
        same = self.tr("Raised stays at ¥{figures}").format(figures=Money(self._raised_fen).figures)
        later = self.tr("Nothing changes before what is right is recorded in its place")
        corrects = self._because() == "correction"
        sentences = (
            later if corrects else money if falls_fen else same,
            self._tell_stage(),
            self._tell_place(row),
            self._tell_drawer(row),
        )
        self._name_cause(row)
        for label, sentence in zip(self._effects, sentences, strict=True):
            label.setText(sentence)
        for part in (self._effects[-1], self._drawer_icon):
            part.setVisible(bool(sentences[-1]))

    def _tell_drawer(self, row: JournalRow) -> str:
        """What the ledger expects in the drawer afterwards; "" where no cash is meant."""
        method = self.refund.method.value()
        change = self._till.change(row, self._because(), refund_method=method)
        if change is None:
            refund = self._because() == "refund"
            return self.tr("The drawer stays as it is: no cash goes out") if refund else ""
        return self.tr("Drawer {desk}: ¥{before} → ¥{after}").format(
            desk=change.desk,
            before=Money(change.before_fen).figures,
            after=Money(change.after_fen).figures,
        )

    def _name_cause(self, row: JournalRow) -> None:
        """Title and buttons say what the cause says: only what was recorded wrongly is void."""
        title = self.tr("Void this entry?")
        mark = self.tr("Nothing is deleted; it is marked and kept")
        act, keep = self.tr("Void {number}"), self.tr("Keep it")
        if self._because() == "withdrawn":
            title = self.tr("Withdraw this entry?")
            mark = self.tr("Nothing is deleted; it is marked as withdrawn and kept")
            act, keep = self.tr("Withdraw {number}"), self.tr("Let it stand")
        elif self._because() == "refund":
            title = self.tr("Hand this money back?")
            mark = self.tr("Nothing is deleted; it is marked as handed back and kept")
            act, keep = self.tr("Hand back {number}"), self.tr("Let it stand")
        elif self._because() == "correction":
            act = self.tr("Correct {number}")
        self.title.setText(title)
        self.subtitle.setText(mark)
        self.act.setText(act.format(number=row.number))
        self.leave.setText(keep)
        for button in (self.act, self.leave):
            button.updateGeometry()

    def _tell_stage(self) -> str:
        """What the hall sees of it."""
        if self._because() == "withdrawn":
            return self.tr("The stage follows quietly; nothing there says “withdrawn”")
        if self._because() == "refund":
            return self.tr("The stage follows quietly; nothing there says “handed back”")
        return self.tr("The stage follows quietly; nothing there says “void”")

    def _tell_place(self, row: JournalRow) -> str:
        """What becomes of the entry itself."""
        if self._because() == "correction":
            words = self.tr("{number} comes back into the entry line; Enter there puts it right")
        else:
            words = self.tr("{number} keeps its number and its place in the list, struck through")
        return words.format(number=row.number)

    def _fill(self) -> None:
        effects = Card(self._look, "warn")
        rows = QVBoxLayout(effects)
        rows.setContentsMargins(14, 9, 14, 9)
        rows.setSpacing(6)
        glyphs = [Glyph(self._look, *one, size_px=17, style="fill") for one in EFFECT_ICONS[:-1]]
        for glyph, label in zip((*glyphs, self._drawer_icon), self._effects, strict=True):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(glyph)
            row.addWidget(label, 1)
            rows.addLayout(row)
        self.body.addWidget(self.about)
        self.body.addWidget(self._boxes["because"])
        self.body.addWidget(self.refund)
        self.body.addWidget(self._boxes["reason"])
        self.body.addWidget(effects)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        row = self._row
        self._boxes["because"].name(self.tr("Why"))
        self._boxes["reason"].name(self.tr("In a few words"))
        words = QCoreApplication.translate
        self.cause.name({word.code: words("words", word.name) for word in CAUSES})
        for box in (self._boxes["because"], self._boxes["reason"]):
            box.field.setToolTip(box.field.accessibleName())
        self.leave.setToolTip(self.tr("Leave the entry as it stands (Esc)"))
        if row is None:
            return
        self.about.show_row(row)
        self.act.setToolTip(self.tr("Ctrl+Enter; Enter alone does nothing"))
        self._tell_effects()


EFFECT_ICONS: Final = (
    ("minus-circle", "danger"),
    ("projector-screen", "pledge"),
    ("receipt-x", "text2"),
    ("money-wavy", "pledge"),
)
"""Icon and colour of each effect: the sum, the stage, the list, the drawer."""
