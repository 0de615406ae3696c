"""The sheet before an entry is taken back: why, in a word and a sentence, and what it will change.

Enter never acts here: only Ctrl+Enter or the button does. Nothing is deleted; the entry keeps its
number and its place, struck through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.journal_words import amount_words, method_words, project_words, unit_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.paint.sheet import Sheet
from welfare_desk.domain.entries import Cause
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.money import Money
from welfare_desk.domain.reversal_draft import ReversalDraft, causes_for
from welfare_desk.domain.words import CAUSES
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow

WIDTH_PX: Final = 640
METHOD_PX: Final = 170
ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
REASONS: Final[tuple[Cause, ...]] = get_args(Cause)


class ReversalSheet(Sheet):
    """Asks why one entry is taken back; `reversal_submitted` carries what came of it."""

    reversal_submitted = Signal(object)

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="receipt-x", width_px=WIDTH_PX, role="danger")
        self._look = look
        self._row: JournalRow | None = None
        self._id: EntryId = new_entry_id()
        self._raised_fen = 0
        self._can_correct = True
        self._number = Label(look, px=17, weight=600, role="text2", face="figures")
        self._who = Label(look, px=15, weight=700, face="names", elides=True)
        self._what = Label(look, px=12, role="text2", elides=True)
        self._amount = Label(look, px=22, weight=600, face="figures")
        self.cause = Segments(look, REASONS, height_px=38)
        self.reason = TextField(look, height_px=38)
        self.method = Choice(look)
        self._boxes = {
            "because": FieldBox(look, self.cause, needed=True),
            "reason": FieldBox(look, self.reason, needed=True),
            "refund_method": FieldBox(look, self.method, needed=True),
        }
        self._effects = tuple(Label(look, px=13, wraps=True) for _ in EFFECT_ICONS)
        self._keep = Button(look, key="Esc", height_px=38)
        self.act = Button(
            look,
            kind="danger",
            icon="x-square",
            icon_style="fill",
            key="Ctrl+Enter",
            height_px=38,
        )
        self._fill()
        self.cause.chosen.connect(self._tell_effects)
        self._keep.clicked.connect(self.close_sheet)
        self.act.clicked.connect(self._submit)

    def ask(
        self,
        row: JournalRow,
        *,
        raised_fen: int,
        today: date,
        can_correct: bool = True,
        because: Cause = "void",
    ) -> None:
        """Open the sheet for an entry.

        Args:
            row: the entry.
            raised_fen: the headline as it stands.
            today: the day on which money is handed back.
            can_correct: whether the entry line is free to take the entry for a correction.
            because: the cause that is chosen at first.
        """
        self._can_correct = can_correct
        self._row, self._raised_fen = row, raised_fen
        self._id = new_entry_id()
        self._today = today
        self.cause.offer(causes_for(row.kind, row.form))
        self.cause.choose(because)
        self.reason.clear()
        for box in self._boxes.values():
            box.say_wrong("")
        self._name_all()
        self.open()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only Ctrl+Enter acts."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTERS and control:
            self._submit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()

    def _submit(self) -> None:
        """Hand the reversal over, or say what is missing."""
        if self._row is None:
            return
        draft = ReversalDraft(
            id=self._id,
            of=self._row.id,
            because=self._because(),
            reason=self.reason.text(),
            refund_method=self.method.value(),
            refund_on=self._today.isoformat(),
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

    def _tell_effects(self) -> None:
        """Say what will change, before anything does."""
        row = self._row
        if row is None:
            return
        self._boxes["refund_method"].setVisible(self._because() == "refund")
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
        )
        self._name_cause(row)
        for label, sentence in zip(self._effects, sentences, strict=True):
            label.setText(sentence)

    def _name_cause(self, row: JournalRow) -> None:
        """Title and buttons say what the cause says: only what was recorded wrongly is void."""
        title = self.tr("Void this entry?")
        mark = self.tr("Nothing is deleted; it is marked and kept")
        act, keep = self.tr("Void {number}"), self.tr("Keep it")
        if self._because() == "withdrawn":
            title = self.tr("Withdraw this entry?")
            mark = self.tr("Nothing is deleted; it is marked as withdrawn and kept")
            act, keep = self.tr("Withdraw {number}"), self.tr("Let it stand")
        elif self._because() == "correction":
            act = self.tr("Correct {number}")
        self.title.setText(title)
        self.subtitle.setText(mark)
        self.act.setText(act.format(number=row.number))
        self._keep.setText(keep)
        for button in (self.act, self._keep):
            button.updateGeometry()

    def _tell_stage(self) -> str:
        """What the hall sees of it."""
        if self._because() == "withdrawn":
            return self.tr("The stage follows quietly; nothing there says “withdrawn”")
        return self.tr("The stage follows quietly; nothing there says “void”")

    def _tell_place(self, row: JournalRow) -> str:
        """What becomes of the entry itself."""
        if self._because() == "correction":
            words = self.tr("{number} comes back into the entry line; Enter there puts it right")
        else:
            words = self.tr("{number} keeps its number and its place in the list, struck through")
        return words.format(number=row.number)

    def _fill(self) -> None:
        about = Card(self._look, "inset")
        line, names = QHBoxLayout(about), QVBoxLayout()
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(14)
        names.setSpacing(1)
        names.addWidget(self._who)
        names.addWidget(self._what)
        line.addWidget(self._number)
        line.addLayout(names, 1)
        line.addWidget(self._amount)
        why = QHBoxLayout()
        why.setSpacing(12)
        why.addWidget(self._boxes["because"], 1)
        why.addWidget(self._boxes["refund_method"])
        self._boxes["refund_method"].setFixedWidth(METHOD_PX)
        effects = Card(self._look, "warn")
        rows = QVBoxLayout(effects)
        rows.setContentsMargins(14, 9, 14, 9)
        rows.setSpacing(6)
        for (icon, role), label in zip(EFFECT_ICONS, self._effects, strict=True):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Glyph(self._look, icon, role, size_px=17, style="fill"))
            row.addWidget(label, 1)
            rows.addLayout(row)
        self.body.addWidget(about)
        self.body.addLayout(why)
        self.body.addWidget(self._boxes["reason"])
        self.body.addWidget(effects)
        self.foot.addStretch(1)
        self.foot.addWidget(self._keep)
        self.foot.addWidget(self.act)

    def _name_all(self) -> None:
        row, language = self._row, self._look.language
        self._boxes["because"].name(self.tr("Why"))
        self._boxes["reason"].name(self.tr("In a few words"))
        self._boxes["refund_method"].name(self.tr("Handed back as"))
        words = QCoreApplication.translate
        self.cause.name({word.code: words("words", word.name) for word in CAUSES})
        self.method.offer({method.code: words("words", method.name) for method in METHODS})
        for box in self._boxes.values():
            box.field.setToolTip(box.field.accessibleName())
        self._keep.setToolTip(self.tr("Leave the entry as it stands (Esc)"))
        if row is None:
            return
        self._number.setText(row.number)
        self._who.setText(unit_words(row, language))
        self._what.setText(f"{project_words(row, language)} · {method_words(row)}")
        money = row.fen is not None and not row.quantity
        self._amount.setText(f"{'¥' if money else ''}{amount_words(row, language)}")
        self.act.setToolTip(self.tr("Ctrl+Enter; Enter alone does nothing"))
        self._tell_effects()


EFFECT_ICONS: Final = (
    ("minus-circle", "danger"),
    ("projector-screen", "pledge"),
    ("receipt-x", "text2"),
)
"""Icon and colour of each effect: the sum, the stage, the list."""
