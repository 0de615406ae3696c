"""Finding named things by what a clerk types: characters, pinyin, first letters, last figures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from welfare_desk.services.alignment import aligned, scattered
from welfare_desk.services.initials import all_initials, all_pinyin, fold, spell
from welfare_desk.services.key_text import KeyText, SortedKeys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from welfare_desk.services.alignment import Range
    from welfare_desk.services.initials import Spelt

_LONGEST_TYPED: Final = 40
_MOST_TRIED: Final = 200
_LEAST_FIGURES: Final = 3
_ENGLISH_WORDS: Final = 4
_WHOLE: Final = 0
_BEGINNING: Final = 1
_SOMEHOW: Final = 2
_RUN = re.compile(r"[0-9a-z]+|[^0-9a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One thing as it can be found: its name as read, and its keys.

    `names` are its name and short name, `letters` their initials: found anywhere inside. `sounds`
    are found from a syllable on (pinyin) or a word on (English), `codes` whole or by their end.
    """

    spelt: Spelt
    names: tuple[str, ...]
    letters: tuple[str, ...]
    sounds: tuple[str, ...]
    codes: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Everything that may be typed from its beginning."""
        return _distinct((*self.names, *self.letters, *self.sounds, *self.codes))


def named(name: str, *, short: str = "", english: str = "", codes: tuple[str, ...] = ()) -> Named:
    """Work out the keys of one thing; the slow part of an index, some 0.1 ms a name."""
    spelt = spell(fold(name))
    both = (spelt, spelt.part(fold(short)))
    words = english.split()
    starts = range(min(len(words), _ENGLISH_WORDS))
    pinyin = chain.from_iterable(all_pinyin(each) for each in both)
    return Named(
        spelt=spelt,
        names=_distinct(each.chars for each in both),
        letters=_distinct(chain.from_iterable(all_initials(each) for each in both)),
        sounds=_distinct((*pinyin, *(fold("".join(words[start:])) for start in starts))),
        codes=_distinct(map(fold, codes)),
    )


class NameIndex:
    """Things in their order, found by their places, counted from 0."""

    def __init__(self, things: Sequence[Named]) -> None:
        """Lay the keys of all things side by side."""
        self._things = things
        each = tuple(enumerate(things))
        self._sorted = SortedKeys((n, key) for n, thing in each for key in thing.keys)
        self._ends = SortedKeys((n, code[::-1]) for n, thing in each for code in thing.codes)
        self._names = KeyText((n, key) for n, thing in each for key in thing.names)
        self._letters = KeyText((n, key) for n, thing in each for key in thing.letters)
        self._sounds = KeyText((n, key) for n, thing in each for key in thing.sounds)

    def find(self, text: str, *, recent: Sequence[int] = (), limit: int = 8) -> tuple[int, ...]:
        """Places of the things that fit, the best first: whole, beginning, recent, inside, apart.

        `recent` names the things used last, the newest first: they also lead among equals.
        """
        typed = fold(text)[:_LONGEST_TYPED]
        if not typed:
            return tuple(recent[:limit])
        ranks = {place: self._rank(place, typed) for place in recent}
        tiers = (
            _ranked(ranks, _WHOLE),
            self._sorted.equal(typed, limit),
            _ranked(ranks, _BEGINNING),
            self._sorted.prefixed(typed, limit),
            self._ending(typed, limit),
            _ranked(ranks, _SOMEHOW),
            self._inside(typed, limit),
            self._family(typed).scattered(typed),
        )
        return tuple(islice(_once(chain.from_iterable(tiers)), limit))

    def where(self, place: int, text: str) -> tuple[Range, ...]:
        """Which characters of a folded name the typed ones stand for; none if it fits otherwise."""
        typed = fold(text)[:_LONGEST_TYPED]
        spelt = self._things[place].spelt
        stretch = aligned(spelt, typed) if typed else None
        return (stretch,) if stretch else scattered(spelt, typed) or ()

    def _family(self, typed: str) -> KeyText:
        """The keys in which such a text can stand: initials for letters, else names."""
        return self._letters if typed.isascii() else self._names

    def _ending(self, typed: str, limit: int) -> list[int]:
        """Things with a code that ends so."""
        return self._ends.prefixed(typed[::-1], limit) if len(typed) >= _LEAST_FIGURES else []

    def _inside(self, typed: str, limit: int) -> Iterator[int]:
        """Things with such a stretch in a key, in their pinyin, or in both mixed."""
        runs = _RUN.findall(typed)
        held = self._family(typed).containing(typed)
        tried = self._holding_one_of(runs) if len(runs) > 1 else self._sounds.containing(typed)
        fitting = (place for place in islice(tried, _MOST_TRIED) if self._reads(place, typed))
        yield from sorted({*islice(held, limit), *islice(fitting, limit)})

    def _holding_one_of(self, runs: list[str]) -> Iterator[int]:
        """Things that hold the rarest stretch of a mixed text; some where all are common."""
        hits = (self._family(run).containing(run) for run in runs)
        held = [list(islice(hit, _MOST_TRIED)) for hit in hits]
        rarest: list[int] = min((places for places in held if places), key=len, default=[])
        return iter(rarest)

    def _reads(self, place: int, typed: str) -> bool:
        """Whether a stretch of the name reads as what was typed."""
        return aligned(self._things[place].spelt, typed) is not None

    def _rank(self, place: int, typed: str) -> int | None:
        """How one thing fits what was typed, if it does."""
        keys = self._things[place].keys
        if typed in keys:
            return _WHOLE
        if any(key.startswith(typed) for key in keys):
            return _BEGINNING
        return _SOMEHOW if self.where(place, typed) else None


def _ranked(ranks: dict[int, int | None], rank: int) -> Iterator[int]:
    """The recent things of one rank, the newest first."""
    return (place for place, each in ranks.items() if each == rank)


def _once(places: Iterable[int]) -> Iterator[int]:
    """Each place once, asking for no more than is used: later tiers are dearer."""
    seen: set[int] = set()
    for place in places:
        if place not in seen:
            seen.add(place)
            yield place


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts without repetitions and without empty ones."""
    return tuple(filter(None, dict.fromkeys(texts)))
