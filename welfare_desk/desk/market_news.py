"""What the market tells of changes that stand: a project listed, a place kept or set free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desk.market_words import hold_name
from welfare_desk.domain.changes import AskHold, EndHold, KeepHold, PutProject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import MarketBooks
    from welfare_desk.desk.market_side import MarketSide
    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.changes import Changed
    from welfare_desk.domain.ids import LineId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.market import Hold


class MarketNews(QObject):
    """Says it in the toast, once."""

    def __init__(self, look: Look, side: MarketSide, toast: Toast, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._side = side
        self._toast = toast
        self._put: PutProject | None = None

    def change_done(self, changed: Changed) -> bool:
        """Whether a change was ours and is told here."""
        change = changed.change
        if isinstance(change, PutProject) and self._side.form.is_own(change):
            self._put = change
            self._side.form.attach_photo()
            return True
        if isinstance(change, AskHold | KeepHold | EndHold) and changed.told is None:
            words = {
                AskHold: self.tr("The place is asked for"),
                KeepHold: self.tr("The place is kept"),
                EndHold: self.tr("The place is given up"),
            }
            self._toast.say(words[type(change)])
            return True
        return False

    def put_project(self, books: MarketBooks) -> ProjectRow | None:
        """The project that the form handed over, once it stands on the list."""
        put = self._put
        row = books.project(put.project.id) if put is not None else None
        if put is None or row is None:
            return None
        self._put = None
        words = self.tr("On the list as no. {number}: {name}")
        if put.fields is not None:
            words = self.tr("Changed: no. {number}, {name}")
        name = self._look.reads(row.project.name)
        self._toast.say(words.format(number=row.project.number, name=name))
        return row

    def tell_freed(self, full_before: frozenset[LineId], books: MarketBooks) -> None:
        """Tell when a place came free for which somebody waits."""
        for row in books.projects:
            free = books.free(row)
            for hold in books.holds_of(row.project.id):
                freed = hold.line in full_before and bool(hold.line and free.get(hold.line))
                if hold.is_waiting() and freed:
                    self._say_freed(row, hold, books)
                    return

    def _say_freed(self, row: ProjectRow, hold: Hold, books: MarketBooks) -> None:
        name = hold_name(hold, books.units, self._look)
        words = self.tr("A place came free: no. {number}")
        more = self.tr("{name} is next: keep it for them in the list at the right")
        self._toast.say(words.format(number=row.project.number), more.format(name=name))
