"""The card of all scenes: small painted pictures to choose from, and which project is presented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.scene_tile import ARROWS, SceneTile
from welfare_desk.desk.scene_words import SCENE_ORDER, neighbour
from welfare_desk.domain.cues import Cue, CueChange
from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.project_state import is_offered
from welfare_desk.domain.public_facts import missing, missing_to_give
from welfare_desk.domain.turn_order import presented

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Painted, SceneName
    from welfare_desk.domain.public_facts import FactName
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Text

COLUMNS: Final = 7
FEWER_COLUMNS: Final = 5
WIDE_PX: Final = 760
HEAD_PX: Final = 30


class ScenesCard(Card):
    """Arrows lead from scene to scene, Enter shows one; `cue_given` carries a CueChange."""

    cue_given = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._cue = Cue()
        self._painted: Painted | None = None
        self._projects: tuple[Project, ...] = ()
        self._facts: Mapping[FactName, Text] = {}
        self._columns = 0
        self._title = Label(look, px=15, weight=700)
        self._hint = Label(look, px=12, role="text2", elides=True)
        self._project_name = Label(look, px=12, role="text2")
        self.projects = Choice(look, height_px=HEAD_PX)
        self.back = Button(look, key=action_key("previous_scene"), height_px=HEAD_PX)
        self.on = Button(look, key=action_key("next_scene"), height_px=HEAD_PX)
        self.tiles = {scene: SceneTile(look, scene, self) for scene in SCENE_ORDER}
        self._grid = QGridLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the cue, the projects on the list, and what the public notice lacks."""
        self._cue = snapshot.cue
        self._projects = presented(row.project for row in snapshot.project_rows if is_offered(row))
        if snapshot.public_facts is not None:
            self._facts = {fact.id: fact.words for fact in snapshot.public_facts}
        lacks = len(missing(snapshot.event.basis_mode, self._facts))
        self.tiles["notice"].block(
            self.tr("Not shown yet. Fields missing: {count}").format(count=lacks) if lacks else ""
        )
        lacks = len(missing_to_give(self._facts))
        self.tiles["giving"].block(
            self.tr("Not shown yet. Fields missing: {count}").format(count=lacks) if lacks else ""
        )
        self._name_projects()
        self._refresh()

    def show_painted(self, painted: Painted | None) -> None:
        """Show which scene is on and which is next."""
        self._painted = painted
        self._refresh()

    def show_thumbnail(self, scene: SceneName, picture: QImage) -> None:
        """Show how a scene looks now."""
        self.tiles[scene].show_picture(picture)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Scenes"))
        self._hint.setText(self.tr("Alt and a digit, on every page"))
        self._project_name.setText(self.tr("Project presented"))
        self.projects.setAccessibleName(self._project_name.text())
        keys = f"{action_key('previous_project')}, {action_key('next_project')}"
        self.projects.setToolTip(self.tr("The project before or after: {keys}").format(keys=keys))
        self.back.setText("‹")
        self.back.setAccessibleName(self.tr("Previous scene"))
        self.on.setText("›")
        self.on.setAccessibleName(self.tr("Next scene"))
        for button in (self.back, self.on):
            button.setToolTip(button.accessibleName())
        for tile in self.tiles.values():
            tile.retranslate()
        self._name_projects()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from tile to tile; what the hall sees changes by Enter."""
        tiles = list(self.tiles.values())
        here = next((place for place, tile in enumerate(tiles) if tile.hasFocus()), None)
        if here is None or event.key() not in ARROWS or event.modifiers() & ALT:
            super().keyPressEvent(event)
            return
        along, down = ARROWS[Qt.Key(event.key())]
        place = here + along + down * self._columns
        if place in range(len(tiles)):
            tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as have room for their names."""
        super().resizeEvent(event)
        self._place_tiles(COLUMNS if self.width() >= WIDE_PX else FEWER_COLUMNS)
        self._project_name.setVisible(self.width() >= WIDE_PX)
        self._hint.setVisible(self.width() >= WIDE_PX)

    def start_typing(self) -> None:
        """Begin at the scene that is on."""
        self.tiles[self._cue.scene].setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        painted = self._painted
        follows = painted.next_scene if painted is not None else None
        if painted is not None and painted.queue:
            follows = "milestone" if painted.queue[0].kind == "milestone" else "spotlight"
        on = painted.scene if painted is not None else self._cue.scene
        if self._cue.curtain == "title":
            on = "hold"
        for scene, tile in self.tiles.items():
            tile.show_state(
                on=scene == on, is_next=scene == follows and scene != on, theme=self._cue.theme
            )

    def _name_projects(self) -> None:
        self.projects.offer(
            {str(one.id): f"{one.number} {self._look.reads(one.name)}" for one in self._projects}
        )
        if self._cue.project is not None:
            self.projects.choose(str(self._cue.project))
        self.projects.setEnabled(bool(self._projects))

    def _present(self) -> None:
        project = ProjectId(self.projects.value())
        self.cue_given.emit(CueChange(scene="project", project=project))

    def _turn(self, by: int) -> None:
        self.cue_given.emit(CueChange(scene=neighbour(self._cue.scene, by)))

    def _connect(self) -> None:
        self.projects.activated.connect(lambda _place: self._present())
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
        for tile in self.tiles.values():
            tile.clicked.connect(lambda _on, scene=tile.scene: self._show(scene))

    def _show(self, scene: SceneName) -> None:
        self.cue_given.emit(CueChange(scene=scene))

    def _place_tiles(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        head.addStretch(0)
        head.addWidget(self._project_name)
        head.addWidget(self.projects, 1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        self.projects.setMinimumWidth(120)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._grid)
        self._place_tiles(COLUMNS)


ALT: Final = Qt.KeyboardModifier.AltModifier
