"""The stage page: what the hall sees, large, and everything that can be decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.curtains import Curtains
from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.stage_facts import StageFacts
from welfare_desk.desk.stage_picture import StagePicture
from welfare_desk.desk.swatches import Swatches
from welfare_desk.domain.cues import Cue, CueChange

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.snapshot import Snapshot

SIDE_PX = 372


class StagePage(Page):
    """Scene, curtain, colours, language and headline; `cue_given` carries a CueChange."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cue = Cue()
        self._running = False
        self._head = PageHead(look)
        self._picture = StagePicture(look)
        self._facts = StageFacts(look)
        self._curtain_name = Label(look, px=14, weight=700)
        self._curtains = Curtains(look, columns=4)
        self._scene_name = Label(look, px=14, weight=700)
        self._scenes = Segments(look, ("welcome", "total"), height_px=38, px=14)
        self._theme_name = Label(look, px=14, weight=700)
        self._swatches = Swatches(look)
        self._language_name = Label(look, px=14, weight=700)
        self._languages = Segments(look, ("zh", "en"), height_px=38, px=14)
        self._headline_name = Label(look, px=14, weight=700)
        self._headlines = Segments(look, ("raised", "received"), height_px=38, px=14)
        self._start = Button(look, icon="monitor-play", key=action_key("start_stage"))
        self._lay_out(look)
        self._connect()
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the cue that stands."""
        self._cue = snapshot.cue
        self._facts.show_snapshot(snapshot)
        self._refresh()

    def show_painted(self, painted: Painted | None) -> None:
        """Show what the stage says; None: no stage answers."""
        self._running = painted is not None
        self._facts.show_painted(painted)
        self._refresh()

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture of the stage."""
        self._picture.show_picture(picture)

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of the stage."""
        return (
            (action_key("scene_welcome"), self.tr("Welcome")),
            (action_key("scene_total"), self.tr("Total")),
            (action_key("curtain_live"), self.tr("live")),
            (action_key("curtain_freeze"), self.tr("freeze")),
            (action_key("curtain_title"), self.tr("title")),
            (action_key("curtain_black"), self.tr("black")),
            (action_key("shortcuts"), self.tr("all keys")),
        )

    def start_typing(self) -> None:
        """Begin at the curtains."""
        self._curtains.setFocus()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._head.name(self.tr("Stage"), self.tr("The hall sees only this picture"))
        self._curtain_name.setText(self.tr("Curtain"))
        self._scene_name.setText(self.tr("Scene"))
        self._scenes.name({"welcome": self.tr("Welcome"), "total": self.tr("Total")})
        self._theme_name.setText(self.tr("Colours"))
        self._language_name.setText(self.tr("Language of the stage"))
        self._languages.name({"zh": "中文", "en": "English"})
        self._headline_name.setText(self.tr("The big number"))
        self._headlines.name({"raised": self.tr("Raised"), "received": self.tr("Received only")})
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        cue = self._cue
        self._curtains.show_curtain(cue.curtain)
        if cue.scene != "hold":
            self._scenes.choose(cue.scene)
        self._swatches.choose(cue.theme)
        self._languages.choose(cue.language)
        self._headlines.choose(cue.headline)
        self._picture.show_state(cue.curtain, lost=not self._running)
        self._start.setText(
            self.tr("Close it and start again") if self._running else self.tr("Start the stage")
        )
        self._start.updateGeometry()

    def _connect(self) -> None:
        give = self.cue_given.emit
        self._curtains.chosen.connect(lambda value: give(CueChange(curtain=value)))
        self._scenes.chosen.connect(lambda value: give(CueChange(scene=value)))
        self._swatches.chosen.connect(lambda value: give(CueChange(theme=value)))
        self._languages.chosen.connect(lambda value: give(CueChange(language=value)))
        self._headlines.chosen.connect(lambda value: give(CueChange(headline=value)))
        self._start.clicked.connect(self.stage_requested)

    def _lay_out(self, look: Look) -> None:
        picture = Card(look)
        inside = QVBoxLayout(picture)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(10)
        inside.addWidget(self._picture)
        inside.addWidget(self._curtains)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(picture, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._side(look))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(10)
        page.addWidget(self._head)
        page.addLayout(columns, 1)

    def _side(self, look: Look) -> QWidget:
        choices = Card(look)
        column = QVBoxLayout(choices)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(7)
        caps = QHBoxLayout()
        caps.setSpacing(6)
        caps.addWidget(self._scene_name)
        caps.addStretch(1)
        caps.addWidget(KeyCap(look, action_key("scene_welcome")))
        caps.addWidget(KeyCap(look, action_key("scene_total")))
        column.addLayout(caps)
        column.addWidget(self._scenes)
        for name, control in (
            (self._headline_name, self._headlines),
            (self._language_name, self._languages),
            (self._theme_name, self._swatches),
        ):
            column.addSpacing(6)
            column.addWidget(name)
            column.addWidget(control)
        side = QWidget()
        stack = QVBoxLayout(side)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(12)
        stack.addWidget(choices)
        stack.addWidget(self._facts)
        stack.addWidget(self._start)
        stack.addStretch(1)
        return scrolled(side, width_px=SIDE_PX)
