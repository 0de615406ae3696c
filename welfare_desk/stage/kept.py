"""Properties of painted items that are only kept, and cause a new painting when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

T = TypeVar("T")


class Looks(Protocol):
    """Something whose look can change."""

    @property
    def look_changed(self) -> SignalInstance:
        """Emitted with every change."""


def kept(name: str, default: T) -> tuple[Callable[[Looks], T], Callable[[Looks, T], None]]:
    """The reader and the writer of one kept value, for `Property(type, reader, writer, …)`."""
    slot = f"_kept_{name}"

    def read(item: Looks) -> T:
        value: T = getattr(item, slot, default)
        return value

    def write(item: Looks, value: T) -> None:
        if value != read(item):
            setattr(item, slot, value)
            item.look_changed.emit()

    return read, write
