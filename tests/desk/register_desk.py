"""The register's page on real books, and a clerk before it who has only a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desk import pages
from tests.desk.focus import focused
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.services.changing import change as change_register
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.paint.fields import TextField
    from welfare_desk.desk.unit_model import Column
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.books import Books

PLAIN = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Down": Qt.Key.Key_Down,
    "Up": Qt.Key.Key_Up,
    "Tab": Qt.Key.Key_Tab,
    "F2": Qt.Key.Key_F2,
    "F6": Qt.Key.Key_F6,
}
MODIFIERS = {"Ctrl": CTRL, "Alt": ALT, "Shift": SHIFT}


class RegisterDesk:
    """What is submitted is written at once, and the window is shown the books again."""

    def __init__(self, window: MainWindow, books: Books, path: Path) -> None:
        self.window = window
        self.books = books
        self.page = pages.units(window)
        self.asked: list[Change] = []
        window.change_submitted.connect(self._write)
        assert books.desk is not None
        window.show_ready(OpenedFile(path=path, desk=books.desk))
        self.refresh()
        window.show_page("units")

    def refresh(self) -> None:
        """Show the window what stands now."""
        snapshot = self.books.live.catch_up()
        self.window.show_snapshot(snapshot)
        registrar = self.books.registrar
        units = registrar.units()
        kinds = Kinds(registrar.kinds())
        alike = Lookalikes(units, registrar.distinct(), kinds.is_person)
        lookups = Lookups(Lookup(units), ProjectLookup(registrar.projects()), alike)
        self.window.use_lookups(lookups)
        while not self.page._sweep.is_done():
            self.page._sweep.step()

    def presses(self, *keys: str) -> None:
        """Press keys one after the other, such as "Ctrl+N" or "x"."""
        for each in keys:
            *held, key = each.split("+")
            modifier = PLAIN
            for name in held:
                modifier |= MODIFIERS[name]
            QTest.keyClick(focused(), KEYS.get(key) or Qt.Key(ord(key.upper())), modifier)

    def types(self, text: str) -> None:
        """Type a text; Chinese comes by the input method."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(focused(), character)
            else:
                event = QInputMethodEvent()
                event.setCommitString(character)
                QApplication.sendEvent(focused(), event)

    def fills(self, field: str, text: str) -> None:
        """Go to a field of the unit's form and type over what stands there."""
        box: TextField = self.page.side.form.fields.texts[field]
        box.setFocus()
        box.selectAll()
        self.types(text)

    def goes_to(self, unit: UnitId) -> None:
        """Go to a unit of the list with the arrow keys."""
        table = self.page.list.table
        self.page.list.go_to_list()
        place = table.units.place_of(unit)
        assert place is not None
        while table.currentIndex().row() != place:
            self.presses("Down" if table.currentIndex().row() < place else "Up")

    def unit(self, unit: UnitId) -> Unit:
        """A unit as it stands in the books."""
        return self.books.registrar.unit(unit)

    def named(self, name: str) -> Unit:
        """The unit of that name as it stands in the books."""
        return next(each for each in self.books.registrar.units() if each.name.zh == name)

    def cell(self, row: int, column: Column) -> str:
        """The words of a cell of the list."""
        return str(self.page.list.table.units.index(row, column).data())

    def shown(self) -> list[str]:
        """The names in the list, from the top."""
        model = self.page.list.table.units
        units = (model.unit_at(row) for row in range(model.rowCount()))
        return [self.page._book.units[unit].name.zh for unit in units if unit is not None]

    @property
    def told(self) -> str:
        """What the toast says."""
        return self.page.toast.words

    def _write(self, change: Change) -> None:
        self.asked.append(change)
        try:
            done = change_register(self.books, change)
        except KnownError as error:
            self.window.change_refused(change, error)
            return
        self.window.change_done(done)
        self.refresh()
