"""The bar at the top: which event, real or rehearsed, what is saved, what the stage does."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.care_words import place_state, strip_place, trouble_words
from welfare_desk.desk.curtains import CURTAIN_FACES, curtain_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Rule
from welfare_desk.desk.paint.chips import ModeChip
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.paint.shapes import smooth_painter
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.care import BackupHealth
    from welfare_desk.domain.cues import Curtain
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.icons import IconStyle

BAR_PX = 50
DATE_FORMATS = {"zh": "M月d日", "en": "d MMMM"}
MINUTE_MS = 60_000


class Indicator(QWidget):
    """An icon, what it is, and how it stands."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph(look, "info", "text3", size_px=16, style="fill")
        self._words = Label(look, px=12, weight=500)
        self._more = Label(look, px=12, role="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._glyph)
        row.addWidget(self._words)
        row.addWidget(self._more)

    def show_state(
        self, icon: str, role: str, words: str, more: str = "", *, style: IconStyle = "fill"
    ) -> None:
        """Show how it stands now."""
        self._glyph.show_icon(icon, role, style)
        self._words.setText(words)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(f"{words} {more}".strip())


class TopBar(QWidget):
    """Where one is and whether all is well, on every page."""

    language_pressed = Signal()
    mode_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._snapshot: Snapshot | None = None
        self._saved_at: datetime | None = None
        self._unsaved = False
        self._stage: Curtain | None = None
        self.setFixedHeight(BAR_PX)
        self._event = NameLines(look)
        self.mode = ModeChip(look)
        self._place = Label(look, px=12, role="text2", face="names")
        self._saved = Indicator(look)
        self._copy = Indicator(look)
        self._copy_rule = Rule(look, upright_px=18)
        self._health: BackupHealth | None = None
        self._stage_state = Indicator(look)
        self._language = Button(look, kind="ghost", icon="translate", height_px=32)
        self._mode = Button(look, kind="ghost", icon="moon", height_px=32)
        self._clock = Label(look, px=20, face="figures")
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._show_time)
        self._language.clicked.connect(self.language_pressed)
        self._mode.clicked.connect(self.mode_pressed)
        self._lay_out(look)
        self._show_time()
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the event, the desk and the curtain."""
        self._snapshot = snapshot
        self._show_time()
        # An entry from a paper sheet says when it was received, and not when it was saved.
        own = [row.at for row in snapshot.rows if row.desk == snapshot.desk and row.sheet is None]
        if own:
            self._saved_at, self._unsaved = max(own), False
        self._refresh()

    def begin(self) -> None:
        """Other books are open: what was said of the ones before is said no more."""
        self._saved_at, self._unsaved, self._health = None, False, None
        self._refresh()

    def show_saved(self, at: datetime) -> None:
        """Say when the last entry was saved."""
        self._saved_at, self._unsaved = at, False
        self._refresh()

    def show_unsaved(self) -> None:
        """Say that the last entry could not be saved."""
        self._unsaved = True
        self._refresh()

    def show_backups(self, health: BackupHealth | None) -> None:
        """Say how the backups stand; None: there are none to speak of."""
        self._health = health
        self._show_copy_state()

    def show_stage(self, curtain: Curtain | None) -> None:
        """Say which curtain the stage has drawn, or None where there is no stage."""
        self._stage = curtain
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._language.setText("EN" if self._look.language == "zh" else "中文")
        self._language.setAccessibleName(self.tr("Speak the other language"))
        self._mode.show_icon("moon" if self._look.mode == "light" else "sun")
        self._mode.setAccessibleName(self.tr("Light or dark"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the hairline below."""
        painter = smooth_painter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("line"))

    def _refresh(self) -> None:
        snapshot = self._snapshot
        self._event.show_name(self._look.reads(snapshot.event.name) if snapshot else "")
        self._place.setText(self._place_words())
        self._show_saved_state()
        self._show_copy_state()
        if self._stage is None:
            self._stage_state.show_state("projector-screen", "text3", self.tr("No stage"))
        else:
            face = CURTAIN_FACES[self._stage]
            words = curtain_words(self._stage)
            self._stage_state.show_state(face.icon, face.role, self.tr("Stage"), words)

    def _show_saved_state(self) -> None:
        if self._unsaved:
            self._saved.show_state("warning-octagon", "danger", self.tr("Not saved"))
        elif self._saved_at is None:
            self._saved.show_state("check-circle", "text3", self.tr("Nothing recorded yet"))
        else:
            at = f"{local_time(self._saved_at, self._timezone()):%H:%M:%S}"
            self._saved.show_state("check-circle", "ok", self.tr("Saved"), at)

    def _show_copy_state(self) -> None:
        self._copy.setVisible(self._health is not None)
        self._copy_rule.setVisible(self._health is not None)
        if self._health is not None:
            place = strip_place(self._health)
            state = place_state(place, datetime.now(UTC))
            self._copy.show_state(state.icon, state.role, state.words, state.more)
            self._copy.setToolTip(trouble_words(place, self._look.language) or str(place.folder))

    def _place_words(self) -> str:
        if self._snapshot is None:
            return ""
        day = self._snapshot.event.date
        language = self._look.language
        named = QLocale.Language.Chinese if language == "zh" else QLocale.Language.English
        when = QLocale(named).toString(QDate(day.year, day.month, day.day), DATE_FORMATS[language])
        if self._snapshot.desk is None:
            return when
        return self.tr("{day} · Desk {desk}").format(day=when, desk=self._snapshot.desk)

    def _timezone(self) -> str:
        return self._snapshot.event.timezone if self._snapshot else ""

    def _show_time(self) -> None:
        now = datetime.now(UTC)
        self._show_copy_state()
        self._clock.setText(f"{local_time(now, self._timezone()):%H:%M}")
        self._tick.start(MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))

    def _lay_out(self, look: Look) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(10)
        row.addWidget(self._event)
        row.addWidget(self.mode)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._saved)
        row.addWidget(self._copy_rule)
        row.addWidget(self._copy)
        row.addWidget(Rule(look, upright_px=18))
        row.addWidget(self._stage_state)
        row.addWidget(Rule(look, upright_px=18))
        row.addWidget(self._language)
        row.addWidget(self._mode)
        row.addWidget(self._clock)
