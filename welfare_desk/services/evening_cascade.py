"""Tells the bad line from those that are bad only because another one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.evening_errors import BadActError
from welfare_desk.domain.evening_json import read_line

if TYPE_CHECKING:
    from collections.abc import Iterator


class Cascade:
    """Remembers what bad lines would have brought, to spare the reader what follows from them.

    >>> cascade = Cascade()
    >>> cascade.broke('{"act": "unit", "id": "U1"}')
    >>> cascade.follows('{"act": "claim", "id": "C1", "unit": "U1"}')
    True
    """

    def __init__(self) -> None:
        """Begin with nothing broken."""
        self._broken: set[str] = set()
        self._event_broke = False

    def broke(self, line: str) -> None:
        """A line could not be taken: neither can what builds on it."""
        raw = _raw(line)
        self._broken.update(str(raw[key]) for key in ("id", "ref") if key in raw)
        self._broken.update(_log(raw))
        self._event_broke = self._event_broke or raw.get("act") == "event"

    def follows(self, line: str) -> bool:
        """Whether a line names something that a bad line should have brought."""
        if self._event_broke:
            return True
        raw = _raw(line)
        rest = {key: value for key, value in raw.items() if key not in {"id", "ref"}}
        return not self._broken.isdisjoint([*_words(rest), *_log(raw)])


def _raw(line: str) -> dict[str, object]:
    try:
        return read_line(line)
    except BadActError:
        return {}


def _log(raw: dict[str, object]) -> list[str]:
    """A carried entry builds on the one before it in its desk's log."""
    return [f"log of {raw.get('desk')}"] if "seq" in raw else []


def _words(value: object) -> Iterator[str]:
    """Every text inside an act."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _words(each)
    elif isinstance(value, list):
        for each in value:
            yield from _words(each)
