"""A disk whose power is cut: what was synced is there, of the rest any sectors, in any order.

A disk writes sectors of 512 bytes whole, but in what order it likes. A sector that was written
several times since the last sync holds one of these states. A name that is new or was taken away
may or may not be on the disk until its folder is synced.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from tests.proof.disk_calls import Call, CutShort, Made, Removed, Synced, Told, Wrote

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

SECTOR = 512


@dataclass(slots=True, kw_only=True)
class OnDisk:
    """One file: what is safe of it, and what was asked for since."""

    safe: bytes = b""
    named: bool = True
    pending: list[Wrote | CutShort] = field(default_factory=list)

    def all_of_it(self) -> bytes:
        """The file as programs see it."""
        whole = bytearray(self.safe)
        for call in self.pending:
            apply(whole, call)
        return bytes(whole)

    def some_of_it(self, chance: Random, kept: float) -> bytes:
        """The file after a cut: each sector in one of its states, with some odds a newer one."""
        states: defaultdict[int, list[bytes]] = defaultdict(list)
        now, left = bytearray(self.safe), bytearray(self.safe)
        for call in self.pending:
            apply(now, call)
            if isinstance(call, CutShort):
                if chance.random() < kept:
                    del left[call.size :]
                continue
            first, last = call.offset // SECTOR, (call.offset + len(call.held) - 1) // SECTOR
            for sector in range(first, last + 1):
                states[sector].append(bytes(now[sector * SECTOR : (sector + 1) * SECTOR]))
        for sector, written in states.items():
            if chance.random() < kept:
                put(left, sector * SECTOR, chance.choice(written))
        return bytes(left)


@dataclass(slots=True, kw_only=True)
class Disk:
    """The files of the books, by path, and what had been told by now."""

    folder: str
    files: dict[str, OnDisk]
    told: bytes = b""
    removed: set[str] = field(default_factory=set)

    def do(self, calls: Iterable[Call]) -> None:
        """Follow what a process did."""
        for call in calls:
            self._do(call)

    def answers(self) -> list[bytes]:
        """The whole lines that were told."""
        return self.told.split(b"\n")[:-1]

    def cut(self, chance: Random, kept: float) -> dict[str, bytes]:
        """What stands on the disk when the power comes back."""
        left = {}
        for path, file in self.files.items():
            there = file.named or chance.random() < kept
            if there and not (path in self.removed and chance.random() < kept):
                left[path] = file.some_of_it(chance, kept)
        return left

    def _do(self, call: Call) -> None:
        match call:
            case Made():
                self.removed.discard(call.path)
                self.files.setdefault(call.path, OnDisk(named=False))
            case Wrote() | CutShort():
                self.files[call.path].pending.append(call)
            case Removed():
                self.removed.add(call.path)
            case Synced():
                self._sync(call.path)
            case Told():
                self.told += call.held
            case _:
                assert_never(call)

    def _sync(self, path: str) -> None:
        if path == self.folder:
            for file in self.files.values():
                file.named = True
            return
        file = self.files[path]
        file.safe, file.pending = file.all_of_it(), []


def apply(whole: bytearray, call: Wrote | CutShort) -> None:
    """Do to a file's bytes what a call asked for."""
    if isinstance(call, Wrote):
        put(whole, call.offset, call.held)
    else:
        whole[call.size :] = bytes(max(0, call.size - len(whole)))


def put(whole: bytearray, offset: int, held: bytes) -> None:
    """Put bytes at a place; what lies between the end and there is nothing but zeros."""
    whole.extend(bytes(max(0, offset - len(whole))))
    whole[offset : offset + len(held)] = held
