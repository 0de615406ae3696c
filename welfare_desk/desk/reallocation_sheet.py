"""The sheet that gives a gift another use: from what to what, who agreed and how, what changes.

Enter goes on from field to field; only Ctrl+Enter or the button saves. The gift keeps its number.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desk.act_sheet import ActSheet
from welfare_desk.desk.entry_about import EntryAbout
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField, TickBox
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.reallocation_rows import ReallocationRows
from welfare_desk.desk.reallocation_words import change_words, use_words
from welfare_desk.domain.money import Money
from welfare_desk.domain.reallocation_draft import ReallocationDraft
from welfare_desk.domain.split_draft import SplitPart
from welfare_desk.domain.use_change import uses
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow, ProjectRow

WIDTH_PX: Final = 780
HOW_PX: Final = 190
LINES: Final = 3
LINE_PX: Final = 21
"""So many lines of changes are told, for which there is always room; more are counted."""


class ReallocationSheet(ActSheet):
    """Asks about one gift; `reallocation_submitted` carries what came of it."""

    reallocation_submitted = Signal(object)

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="arrow-right", act_icon="check-fat", width_px=WIDTH_PX)
        self._row: JournalRow | None = None
        self._id: EntryId = new_entry_id()
        self._projects: tuple[ProjectRow, ...] = ()
        self._about = EntryAbout(look)
        self._now = Label(look, px=13, wraps=True)
        self.rows = ReallocationRows(look)
        self.undesignated = TickBox(look)
        self.who, self.how = TextField(look), Choice(look)
        self._boxes = {
            "consent": FieldBox(look, self.who, needed=True),
            "how": FieldBox(look, self.how, needed=True),
        }
        self._use = Label(look, px=12, weight=500, role="text2")
        self._wrong_use = Label(look, px=12, role="danger", wraps=True)
        self._effects = Label(look, px=13, wraps=True)
        self._fill()
        self._connect()
        self.retranslate()

    def ask(self, row: JournalRow, projects: Sequence[ProjectRow]) -> None:
        """Open the sheet for a gift; `projects` are all of them, as they stand."""
        self._row, self._projects, self._id = row, tuple(projects), new_entry_id()
        known = {each.project.id: each.project for each in projects}
        money = row.form == "money" and row.fen is not None
        parts = [
            SplitPart(project=known.get(project), amount=Money(fen).figures)
            for project, fen in uses(row.fen or 1, row.to).items()
            if project is not None
        ]
        self.rows.know_state(projects)
        self.rows.begin(parts, row.fen if money else None)
        self.undesignated.setChecked(False)
        self.who.clear()
        for box in self._boxes.values():
            box.say_wrong("")
        self._say_wrong_use("")
        self.retranslate()
        self.open()
        self.rows.start()

    def submit(self) -> None:
        """Hand the new use over, or say what is missing."""
        draft = self._draft()
        if draft is None:
            return
        parsed = draft.parse()
        said = {name: say(each, self._look.language) for name, each in parsed.errors.items()}
        self._say_wrong_use(said.get("project") or said.get("split", ""))
        self._boxes["consent"].say_wrong(said.get("consent", ""))
        if parsed.value is not None:
            self.close_sheet()
            self.reallocation_submitted.emit(parsed.value)
        elif "consent" in parsed.errors and len(parsed.errors) == 1:
            self.who.setFocus()
        QTimer.singleShot(0, self, self._fit)  # what is wrong has told its height by then

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the line of who agreed leads on."""
        if event.key() in ENTERS and self.who.hasFocus():
            self.how.setFocus()
            event.accept()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Give this gift another use?"))
        self.subtitle.setText(
            self.tr(
                "The use changes only with the giver's consent; before and after stay on record"
            )
        )
        self._use.setText(self.tr("From now on for"))
        self._boxes["consent"].name(self.tr("Who of the giver agreed"))
        self._boxes["how"].name(self.tr("How"))
        self.rows.name()
        self.undesignated.setText(self.tr("For no project in particular (undesignated)"))
        self.undesignated.setToolTip(self.tr("The organiser decides what it is used for"))
        self.who.setToolTip(self.tr("Name and role of whoever agreed"))
        self.how.setToolTip(self.tr("How the consent was given"))
        ways = (
            self.tr("In person"),
            self.tr("By telephone"),
            self.tr("In writing"),
            self.tr("By message"),
        )
        self.how.offer({way: way for way in ways})
        self.leave.setText(self.tr("Leave it as it is"))
        self.leave.setToolTip(self.tr("Leave the gift as it is (Esc)"))
        self.act.setText(self.tr("Save the new use"))
        self.act.setToolTip(self.tr("Ctrl+Enter; Enter alone does nothing"))
        if self._row is not None:
            self._about.show_row(self._row)
            words = self.tr("So far for: {uses}")
            self._now.setText(words.format(uses=use_words(self._row, self._names())))
            self._tell()

    def _draft(self) -> ReallocationDraft | None:
        row = self._row
        if row is None:
            return None
        parts, who = self.rows.parts(), self.who.text().strip()
        money = row.form == "money"
        return ReallocationDraft(
            id=self._id,
            gift=row,
            project=None if money else parts[0].project,
            project_text="" if money else parts[0].project_text,
            parts=parts if money else (),
            undesignated=self.undesignated.isChecked(),
            consent=f"{who} · {self.how.currentText()}" if who else "",
        )

    def _tell(self) -> None:
        """Say what will change for each project, before anything does."""
        draft = self._draft()
        if draft is None or self._row is None:
            return
        self.rows.setEnabled(not self.undesignated.isChecked())
        agreed = replace(draft, consent=draft.consent or "?").parse().value
        words = ""
        if agreed is not None:
            lines = change_words(self._row, agreed.entry.to, self._projects, self._look)
            if lines[LINES:]:
                more = self.tr("More projects: {count}").format(count=len(lines) - LINES + 1)
                lines = [*lines[: LINES - 1], more]
            words = "\n".join(lines)
        self._effects.setText(words or self.tr("Choose what it is for: here stands what changes"))

    def _say_wrong_use(self, words: str) -> None:
        self._wrong_use.setText(words)
        self._wrong_use.setVisible(bool(words))

    def _names(self) -> dict[str, str]:
        language = self._look.language
        return {str(each.project.id): each.project.name.reads(language) for each in self._projects}

    def _connect(self) -> None:
        self.rows.edited.connect(self._tell)
        self.rows.done.connect(self.who.setFocus)
        self.undesignated.clicked.connect(self._tell)
        self.confirmed.connect(self.submit)

    def _fill(self) -> None:
        consent = QHBoxLayout()
        consent.setSpacing(12)
        consent.addWidget(self._boxes["consent"], 1)
        consent.addWidget(self._boxes["how"])
        self._boxes["how"].setFixedWidth(HOW_PX)
        self._effects.setMinimumHeight(LINES * LINE_PX)
        effects = Card(self._look, "warn")
        row, rows = QHBoxLayout(effects), QVBoxLayout()
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(8)
        rows.addStretch(1)
        rows.addWidget(Glyph(self._look, "scales", "pledge", size_px=17))
        rows.addStretch(1)
        row.addLayout(rows)
        row.addWidget(self._effects, 1)
        self.body.addWidget(self._about)
        self.body.addWidget(self._now)
        for part in (self._use, self.rows, self._wrong_use):
            self.body.addWidget(part)
        self.body.addWidget(self.undesignated)
        self.body.addLayout(consent)
        self.body.addWidget(effects)
