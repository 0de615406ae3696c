"""The card of what comes next: its picture before the hall sees it, to show it now or skip it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.next_picture import NextPicture
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.queue_words import kind_words
from welfare_desk.desk.scene_words import scene_words
from welfare_desk.domain.cues import Cue

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.aired import Queued
    from welfare_desk.domain.cues import Painted

BUTTON_PX = 36


class NextCard(Card):
    """`now_pressed` and `skip_pressed` carry the row of the queue that is next."""

    now_pressed = Signal(object)
    skip_pressed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._cue = Cue()
        self._painted: Painted | None = None
        self._image = QImage()
        self._title = Label(look, px=15, weight=700)
        self._what = Label(look, px=13, role="text2", elides=True)
        self._hint = Label(look, px=12, role="text2")
        self.picture = NextPicture(look)
        self.now = Button(look, icon="play", key="Ctrl+Enter", height_px=BUTTON_PX)
        self.skip = Button(look, icon="skip-forward", height_px=BUTTON_PX)
        self._lay_out()
        self.now.clicked.connect(lambda: self._tell(self.now_pressed))
        self.skip.clicked.connect(lambda: self._tell(self.skip_pressed))
        self.retranslate()

    @property
    def row(self) -> Queued | None:
        """The row of the queue that is next."""
        return self._painted.queue[0] if self._painted is not None and self._painted.queue else None

    def show_cue(self, cue: Cue) -> None:
        """Show the cue that stands."""
        self._cue = cue
        self._refresh()

    def show_painted(self, painted: Painted | None) -> None:
        """Show what waits; None: no stage answers."""
        self._painted = painted
        self._refresh()

    def show_picture(self, picture: QImage) -> None:
        """Show how it will look; the picture says of what it is."""
        self._image = picture
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Next"))
        self.now.setText(self.tr("Show now"))
        self.skip.setText(self.tr("Skip"))
        self.skip.setToolTip(self.tr("It gets no spotlight; names and sums stay as they are"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        row = self.row
        scene = self._painted.next_scene if self._painted is not None else None
        is_of_this = self._image.text("key") == (row.key if row else "")
        is_wanted = row is not None or scene is not None
        self.picture.show_picture(self._image if is_of_this and is_wanted else QImage())
        if row is not None:
            self._what.setText(f"{kind_words(row.kind)} · {row.name}")
            foot = row.amount or row.detail
            self.picture.say(kind_words(row.kind), row.name, foot, self._cue.theme)
            self._hint.setText(self.tr("in {seconds} s").format(seconds=row.in_s))
        elif scene is not None:
            self._what.setText(scene_words(scene))
            self.picture.say(self.tr("By itself"), scene_words(scene), "", self._cue.theme)
            self._hint.setText("")
        else:
            self._what.setText("")
            self.picture.say(self.tr("Nobody waits to be thanked"), "", "", self._cue.theme)
            self._hint.setText("")
        self._what.setToolTip(self._what.text())
        self.now.setEnabled(row is not None)
        self.skip.setEnabled(row is not None)

    def _tell(self, signal: SignalInstance) -> None:
        row = self.row
        if row is not None:
            signal.emit(row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._what, 1)
        head.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.now, 1)
        foot.addWidget(self.skip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
        column.addLayout(foot)
