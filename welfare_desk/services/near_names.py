"""Which names are nearly the same as a given one, without comparing it with all of them.

Two names that are alike (85 of 100) differ so little that few pairs of neighbours are spoilt: a
character too much spoils two, one put in between spoils one. So they share one of any more of its
pairs than can be spoilt, and the rarest are looked up. A series
(测试1商贸, 测试2商贸, …) counts as one name there, for its members are told apart by their marks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from welfare_desk.services.likeness import frame_of, marks_of, plain_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Marks = tuple[str, ...]
    Series = dict[int, dict[Marks, list[int]]]

_FEW: Final = 16
_LETTER: Final = re.compile(r"[a-z]")


class NearNames:
    """Names with their owners, found by what they share.

    >>> names = NearNames([(0, "东营港海晟化工"), (1, "东营港海晟港务"), (2, "和美苑")])
    >>> list(names.near("东营港海盛化工", 85)), list(names.called("和美 苑"))
    ([0], [2])
    >>> list(names.ending("海晟化工"))
    [0]
    """

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        """Take names with their owners (whole numbers)."""
        self._owners: list[int] = []
        self._plain: list[str] = []
        self._called: dict[str, Series] = {}
        self._frames: dict[str, Series] = {}
        self._few: dict[str, list[int]] = {}
        self._large: set[str] = set()
        self._sharing: dict[str, list[str]] = defaultdict(list)
        for owner, name in names:
            self._add(owner, name)
        self._sharing.default_factory = None

    def called(self, name: str) -> Iterator[int]:
        """The owners of names that are plainly the same, and not told apart by their marks."""
        series = self._called.get(plain_name(name))
        if series is not None:
            for number in _fitting(series, marks_of(name)):
                yield self._owners[number]

    def near(self, name: str, percent: int) -> Iterator[int]:
        """Owners of names that are alike, from so many of 100 on (85 and more)."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only where names are compared

        if not self._owners:
            return
        plain, marks = plain_name(name), marks_of(name)
        needed = spoilt_at_most(plain, percent) + 1
        rarest = sorted(_pairs(frame_of(plain)), key=self._commonness)[:needed]
        frames = {frame for pair in rarest for frame in self._sharing.get(pair, ())}
        numbers: list[int] = []
        for frame in frames:
            few = self._few.get(frame)
            numbers.extend(_fitting(self._frames[frame], marks) if few is None else few)
        names = [self._plain[number] for number in numbers]
        for _, _, place in process.extract(
            plain, names, scorer=fuzz.ratio, score_cutoff=percent, limit=None
        ):
            yield self._owners[numbers[place]]

    def ending(self, name: str) -> Iterator[int]:
        """Owners of longer names that end so."""
        end, marks = plain_name(name), marks_of(name)
        frame = frame_of(end)
        rarest = min(_pairs(frame), key=self._commonness, default="")
        for longer in self._sharing.get(rarest, ()):
            if longer.endswith(frame):
                for number in _fitting(self._frames[longer], marks):
                    yield self._owners[number]

    def _add(self, owner: int, name: str) -> None:
        """Take one name."""
        plain, marks = plain_name(name), marks_of(name)
        number, frame = len(self._owners), frame_of(plain)
        self._owners.append(owner)
        self._plain.append(plain)
        if frame not in self._frames:
            for pair in _pairs(frame):
                self._sharing[pair].append(frame)
        for held, key in ((self._called, plain), (self._frames, frame)):
            held.setdefault(key, {}).setdefault(len(marks), {}).setdefault(marks, []).append(number)
        self._count(frame, number)

    def _count(self, frame: str, number: int) -> None:
        """Keep the members of a small series in one list: there is little to tell apart."""
        if frame in self._large:
            return
        few = self._few.setdefault(frame, [])
        few.append(number)
        if len(few) > _FEW:
            self._large.add(frame)
            del self._few[frame]

    def _commonness(self, pair: str) -> int:
        return len(self._sharing.get(pair, ()))


def spoilt_at_most(plain: str, percent: int) -> int:
    """How many pairs of a plain name can be missing in one that is alike.

    Of `out` characters taken out and `put` ones put in, as many as the likeness allows: (out + put)
    is at most (100 - percent) of 100 parts of both lengths together.

    >>> spoilt_at_most("东营港海晟化工", 85), spoilt_at_most("东营港海晟志愿服务队", 85)
    (3, 4)
    """
    # A letter that stands alone is a mark, and no longer one beside another: one more is spoilt.
    edges = 1 if _LETTER.search(plain) else 0
    differing = 100 - percent
    allowed = 2 * len(plain) * differing
    most = 0
    for out in range(allowed // (100 + differing) + 1):
        put = (allowed - out * (100 + differing)) // (100 - differing)
        most = max(most, out * (2 + edges) + put * (1 + edges))
    return most


def _fitting(series: Series, marks: Marks) -> Iterator[int]:
    """The members of a series that these marks do not tell apart."""
    for count, members in series.items():
        if count == len(marks):
            yield from members.get(marks, ())
        else:
            for numbers in members.values():
                yield from numbers


def _pairs(name: str) -> set[str]:
    """The pairs of neighbours in a name."""
    return {name[place : place + 2] for place in range(len(name) - 1)}
