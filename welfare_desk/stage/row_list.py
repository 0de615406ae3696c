"""A short list for QML of frozen values; it changes row by row, so that cards can move."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dataclasses import Field

    from PySide6.QtCore import QObject

FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class Row(Protocol):
    """A frozen dataclass; its field `key` tells rows apart."""

    __dataclass_fields__: ClassVar[dict[str, Field[object]]]

    @property
    def key(self) -> str:
        """What stays the same while the rest of the row changes."""


R = TypeVar("R", bound=Row)


class RowList(QAbstractListModel, Generic[R]):
    """Rows of one dataclass; every field is a role of its name."""

    def __init__(self, row: type[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = [field.name for field in fields(row)]
        self._rows: list[R] = []

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def show(self, rows: Sequence[R]) -> None:
        """Become these rows by as few removals, moves and insertions as are needed."""
        wanted = {row.key for row in rows}
        for index in reversed(range(len(self._rows))):
            if self._rows[index].key not in wanted:
                self._remove(index)
        for index, row in enumerate(rows):
            self._settle(index, row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        """One field of one row; several texts as a list, the only way that QML reads them."""
        if not index.isValid() or not FIRST_ROLE <= role < FIRST_ROLE + len(self._roles):
            return None
        value: object = getattr(self._rows[index.row()], self._roles[role - FIRST_ROLE])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, bytes]:  # type: ignore[override]  # the stub says QByteArray
        """The names of the roles."""
        return {FIRST_ROLE + index: name.encode() for index, name in enumerate(self._roles)}

    def _settle(self, index: int, row: R) -> None:
        """Put a row in its place; all rows before it already are in theirs."""
        old = next((at for at, known in enumerate(self._rows) if known.key == row.key), None)
        if old is None:
            self.beginInsertRows(QModelIndex(), index, index)
            self._rows.insert(index, row)
            self.endInsertRows()
            return
        if old != index:
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), index)
            self._rows.insert(index, self._rows.pop(old))
            self.endMoveRows()
        if self._rows[index] != row:
            self._rows[index] = row
            place = self.index(index)
            self.dataChanged.emit(place, place)

    def _remove(self, index: int) -> None:
        self.beginRemoveRows(QModelIndex(), index, index)
        del self._rows[index]
        self.endRemoveRows()
