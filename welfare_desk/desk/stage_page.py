"""The stage page: what the hall sees and will see, large, and everything that decides about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.scenes_card import ScenesCard
from welfare_desk.desk.stage_next import NextCard
from welfare_desk.desk.stage_on_air import OnAirCard
from welfare_desk.desk.stage_side import StageSide
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.cues import Painted, SceneName
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.screens import StageScreens
    from welfare_desk.domain.snapshot import Snapshot

GAP_PX: Final = 10


class StagePage(Page):
    """On air, next, all scenes; beside them queue, names, look, screens and the forms."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = (
        ("↑ ↓", QT_TRANSLATE_NOOP("StagePage", "Choose in the queue")),
        ("Enter", QT_TRANSLATE_NOOP("StagePage", "Show the chosen one now")),
        ("Ctrl+Enter", QT_TRANSLATE_NOOP("StagePage", "Show the next one now, from anywhere")),
        ("Alt+↑ ↓", QT_TRANSLATE_NOOP("StagePage", "Sooner, later")),
        ("Del", QT_TRANSLATE_NOOP("StagePage", "Skip: no spotlight; a name: keep it off")),
        ("Shift+Del", QT_TRANSLATE_NOOP("StagePage", "Keep the names off the stage")),
        ("Enter", QT_TRANSLATE_NOOP("StagePage", "On a name: let it onto the stage")),
        ("← ↑ ↓ →", QT_TRANSLATE_NOOP("StagePage", "Choose a scene; Enter shows it")),
        ("Ctrl+T", QT_TRANSLATE_NOOP("StagePage", "Look, screens, rules")),
        ("Alt+E", QT_TRANSLATE_NOOP("StagePage", "In a form: Chinese or English")),
        ("Alt+N", QT_TRANSLATE_NOOP("StagePage", "In a form: another line; Alt+Del takes one out")),
        ("Esc", QT_TRANSLATE_NOOP("StagePage", "Back from a form to the queue")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_air = OnAirCard(look)
        self.next = NextCard(look)
        self.scenes = ScenesCard(look)
        self.side = StageSide(look)
        self._lay_out()
        self.toast = Toast(look, self.scenes, self)
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the cue that stands, and what waits for a nod."""
        self.on_air.show_cue(snapshot.cue)
        self.next.show_cue(snapshot.cue)
        self.scenes.show_snapshot(snapshot)
        self.side.show_snapshot(snapshot)

    def show_opened(self, opened: OpenedFile) -> None:
        """Other books are open now."""
        self.side.show_opened(opened)

    def show_painted(self, painted: Painted | None) -> None:
        """Show what the stage says; None: no stage answers."""
        for part in (self.on_air, self.next, self.scenes, self.side.queue, self.side.screens):
            part.show_painted(painted)

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture of the stage."""
        self.on_air.show_picture(picture)

    def show_next_picture(self, picture: QImage) -> None:
        """Show how what comes next will look."""
        self.next.show_picture(picture)

    def show_thumbnail(self, scene: SceneName, picture: QImage) -> None:
        """Show how a scene looks now."""
        self.scenes.show_thumbnail(scene, picture)

    def show_screens(self, screens: StageScreens) -> None:
        """Show which screens there are."""
        self.side.screens.show_screens(screens)

    def change_done(self, changed: Changed) -> bool:
        """A change stands; a form of the stage says so itself."""
        return self.side.change_done(changed)

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """A change was not taken; a form of the stage says why."""
        return self.side.change_refused(change, error)

    def chosen_entry(self) -> EntryId | None:
        """The gift or claim of the queue that one is on."""
        return self.side.queue.chosen_entry()

    def list_names(self) -> None:
        """Go to the names that wait before the hall may read them."""
        self.side.close_form()
        self.side.names.start_typing()

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of the stage."""
        if not self.side.shows_panel():
            return self.side.form_hints()
        return (
            ("Alt+1…9", self.tr("scene")),
            (action_key("next_on_stage"), self.tr("next")),
            ("Ctrl+Enter", self.tr("show now")),
            ("Del", self.tr("skip")),
            ("Alt+↑ ↓", self.tr("order")),
            ("Ctrl+T", self.tr("look, screens, rules")),
            (action_key("shortcuts"), self.tr("all keys")),
        )

    def start_typing(self) -> None:
        """Begin in the queue, at the scenes where nobody waits, or in the form that is open."""
        if not self.side.shows_panel():
            self.side.start_typing()
        elif self.side.queue.list.count:
            self.side.queue.list.setFocus()
        else:
            self.scenes.start_typing()

    def regions(self) -> tuple[QWidget, ...]:
        """On air and next, scenes, what stands beside them."""
        return (self.on_air, self.next, self.scenes, self.side)

    def changeEvent(self, event: QEvent) -> None:
        """Tell the hints in the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.hints_changed.emit()

    def _leave_form(self) -> None:
        self.side.close_form()
        self.start_typing()

    def _show_now(self) -> None:
        row = self.side.queue.list.current_row() if self._is_in_queue() else self.next.row
        if row is not None and self.side.shows_panel():
            self.side.queue.show_now(row)

    def _is_in_queue(self) -> bool:
        return self.side.queue.list.hasFocus()

    def _turn_tab(self) -> None:
        if self.side.shows_panel():
            self.side.turn_tab()

    def _connect(self) -> None:
        side = self.side
        parts = (self.on_air, self.scenes, side.queue, side.looks, side.screens)
        for part in parts:
            part.cue_given.connect(self.cue_given)
        for asker in (self.on_air, side.screens):
            asker.stage_requested.connect(self.stage_requested)
        self.next.now_pressed.connect(side.queue.show_now)
        self.next.skip_pressed.connect(side.queue.skip_row)
        side.change_submitted.connect(self.change_submitted)
        side.screens.screen_ordered.connect(self.screen_ordered)
        side.rules.emcee_wanted.connect(self.emcee_wanted)
        side.turned.connect(self.hints_changed)
        side.left.connect(self._leave_form)
        side.said.connect(self.toast.say)
        on_keys(
            self,
            {
                "Ctrl+Return": self._show_now,
                "Ctrl+Enter": self._show_now,
                "Ctrl+T": self._turn_tab,
            },
        )

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GAP_PX)
        above.addWidget(self.on_air, 1)
        above.addWidget(self.next, 1)
        inside = QWidget()
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GAP_PX)
        left.addLayout(above, 1)
        left.addWidget(self.scenes)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(GAP_PX)
        row.addWidget(scrolled(inside), 1)
        row.addWidget(self.side)
