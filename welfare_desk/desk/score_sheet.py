"""The score sheet at the end of a rehearsal: what was practised, and whether the hall kept up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.sheet import Sheet

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.rehearsal_score import RehearsalScore

WIDTH_PX: Final = 640
Line = tuple[bool | None, str, str]
"""Whether it is as it should be (None: only a count), what it is, and its figure."""


class ScoreSheet(Sheet):
    """One line for each thing that was practised or measured."""

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="flask", width_px=WIDTH_PX)
        self._score: RehearsalScore | None = None
        self._lines = QWidget()
        self.body.addWidget(self._lines)
        self._done = Button(look, kind="primary", key="Esc", height_px=36)
        self._done.clicked.connect(self.close_sheet)
        self.foot.addStretch(1)
        self.foot.addWidget(self._done)
        self.retranslate()

    def show_score(self, score: RehearsalScore) -> None:
        """Tell how a rehearsal went."""
        self._score = score
        self.retranslate()
        self.open()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._done.setText(self.tr("Close"))
        self.title.setText(self.tr("How the rehearsal went"))
        score = self._score
        if score is None:
            return
        passed = self.tr("The hall kept up and the books are sound. The evening may come.")
        failed = self.tr("Something is not yet as it should be: see the lines marked below.")
        self.subtitle.setText(passed if score.passed else failed)
        self._fill(self._told(score))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
        super().changeEvent(event)

    def _told(self, score: RehearsalScore) -> tuple[Line, ...]:
        seconds = self.tr("{seconds} s")
        worst = seconds.format(seconds=f"{score.worst_ms / 1000:.1f}")
        usual = seconds.format(seconds=f"{score.median_ms / 1000:.1f}")
        gone = seconds.format(seconds=f"{score.gone_ms / 1000:.0f}")
        return (
            (None, self.tr("Entries recorded"), str(score.entries)),
            (None, self.tr("Most of them in one minute"), str(score.busiest)),
            (None, self.tr("Entries put right"), str(score.put_right)),
            (None, self.tr("Entries voided, withdrawn or handed back"), str(score.taken_back)),
            (None, self.tr("From an entry to the hall, usually"), usual),
            (not score.late, self.tr("From an entry to the hall, at the worst"), worst),
            (None, self.tr("Times that the stage was gone"), str(score.outages)),
            (None, self.tr("Longest time that it was gone"), gone),
            (score.agrees, self.tr("The stage shows what the books hold"), self._yes(score.agrees)),
            (score.sound, self.tr("The audit of the books found nothing"), self._yes(score.sound)),
        )

    def _yes(self, yes: bool) -> str:  # noqa: FBT001 - the answer to a question
        return self.tr("yes") if yes else self.tr("no")

    def _fill(self, lines: tuple[Line, ...]) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (fine, words, figure) in enumerate(lines):
            if fine is not None:
                icon, role = ("check-circle", "ok") if fine else ("warning-diamond", "pledge")
                grid.addWidget(Glyph(self._look, icon, role, size_px=18, style="fill"), row, 0)
            grid.addWidget(Label(self._look, words, px=14), row, 1)
            right = Qt.AlignmentFlag.AlignRight
            figures = Label(self._look, figure, px=16, weight=600, face="figures")
            grid.addWidget(figures, row, 2, right)
        self.body.replaceWidget(self._lines, content)
        self._lines.deleteLater()
        self._lines = content
