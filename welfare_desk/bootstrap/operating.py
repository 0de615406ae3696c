"""Who types at this desk: chosen by a key, kept for the next start on this computer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from welfare_desk.bootstrap.recent import recent_list
from welfare_desk.domain.ids import OperatorCode

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.books import Books


class KeptOperator:
    """Who typed last, for each event and desk; a file that cannot be read is as good as none."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep them in `file`; None: beside the list of files that were open lately."""
        path = file or recent_list().with_name("operator.ini")
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def of(self, books: Books) -> OperatorCode | None:
        """Who typed last at the desk of these books; None where nobody ever did."""
        kept = self._settings.value(_place(books))
        return OperatorCode(kept) if isinstance(kept, str) and kept else None

    def keep(self, books: Books, operator: OperatorCode) -> None:
        """Let them type at the next start, too."""
        self._settings.setValue(_place(books), operator)


class Operating(QObject):
    """Lets the books know who types; `changed` tells that it is somebody else now."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        parent: QObject | None = None,
        kept: KeptOperator | None = None,
    ) -> None:
        """Do nothing until `use` gives the books."""
        super().__init__(parent)
        self._background = background
        self._kept = kept or KeptOperator()
        self._books: Books | None = None

    def use(self, books: Books | None) -> None:
        """Work on these books from now on, under the code of whoever typed there last."""
        self._books = books
        kept = self._kept.of(books) if books is not None and books.desk is not None else None
        if books is not None and kept is not None:
            # Who is on the list no longer is not chosen, and the status bar says so.
            self._background.run(partial(books.use_operator, kept), self._tell, _nothing)

    def choose(self, operator: OperatorCode) -> None:
        """Let somebody else type from now on."""
        books = self._books
        if books is not None:
            done = partial(self._keep, books, operator)
            self._background.run(partial(books.use_operator, operator), done, self.failed.emit)

    def _keep(self, books: Books, operator: OperatorCode, _answer: None) -> None:
        self._kept.keep(books, operator)
        self.changed.emit()

    def _tell(self, _answer: None) -> None:
        self.changed.emit()


def _place(books: Books) -> str:
    return f"{books.event}/{books.desk}"


def _nothing(_error: KnownError) -> None:
    """Nobody is told: somebody is chosen when they are needed."""
