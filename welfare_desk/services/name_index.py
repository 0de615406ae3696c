"""Finding named things by what a clerk types: characters, pinyin, first letters, last figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.services.alignment import aligned, scattered
from welfare_desk.services.initials import all_initials, all_pinyin, fold, spell
from welfare_desk.services.key_text import KeyText, SortedKeys

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from welfare_desk.services.alignment import Range
    from welfare_desk.services.initials import Spelt

_LONGEST_TYPED: Final = 40
_MOST_TRIED: Final = 200
_MOST_HELD: Final = 2000
_LEAST_FIGURES: Final = 3
_ENGLISH_WORDS: Final = 4
Tiers = tuple[Iterator[int], Iterator[int], Iterator[int], Iterator[int], Iterator[int]]
Rank = Literal["whole", "beginning", "somehow"]
_RUN = re.compile(r"[0-9a-z]+|[^0-9a-z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One thing as it can be found: its name as read, and its keys.

    `names` are its name and short name, `letters` their initials: found anywhere inside. `sounds`
    are found from a syllable on (pinyin) or a word on (English), `codes` whole or by their end,
    `numbers` whole or by their beginning.
    """

    spelt: Spelt
    names: tuple[str, ...]
    letters: tuple[str, ...]
    sounds: tuple[str, ...]
    codes: tuple[str, ...]
    numbers: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Everything that may be typed from its beginning."""
        return _distinct((*self.names, *self.letters, *self.sounds, *self.codes, *self.numbers))


def named(
    name: str,
    *,
    short: str = "",
    english: str = "",
    codes: tuple[str, ...] = (),
    numbers: tuple[str, ...] = (),
) -> Named:
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
        numbers=numbers,
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

    def find(self, text: str, *, limit: int = 8) -> tuple[int, ...]:
        """Places of the things that fit, the best first."""
        return tuple(islice(once(chain.from_iterable(self.tiers(text, limit))), limit))

    def tiers(self, text: str, limit: int, covered: Container[int] = frozenset()) -> Tiers:
        """Places that fit: whole, beginning, with a code that ends so, inside, apart.

        Each tier is in order and worked out only when it is asked for: later tiers are dearer.
        Places that are `covered` are passed over.
        """
        typed = folded(text)
        if not typed:
            return (iter(()),) * 5
        return (
            iter(self._sorted.equal(typed, limit, covered)),
            iter(self._sorted.prefixed(typed, limit, covered)),
            self._ending(typed, limit, covered),
            self._inside(typed, limit, covered),
            (n for n in self._family(typed).scattered(typed) if n not in covered),
        )

    def rank(self, place: int, text: str) -> Rank | None:
        """How one thing fits what was typed, if it does."""
        typed = folded(text)
        keys = self._things[place].keys
        if typed in keys:
            return "whole"
        if any(key.startswith(typed) for key in keys):
            return "beginning"
        return "somehow" if self.where(place, typed) else None

    def where(self, place: int, text: str) -> tuple[Range, ...]:
        """Which characters of a folded name the typed ones stand for; none if it fits otherwise."""
        typed = folded(text)
        spelt = self._things[place].spelt
        stretch = aligned(spelt, typed) if typed else None
        return (stretch,) if stretch else scattered(spelt, typed) or ()

    def _family(self, typed: str) -> KeyText:
        """The keys in which such a text can stand: initials for letters, else names."""
        return self._letters if typed.isascii() else self._names

    def _ending(self, typed: str, limit: int, covered: Container[int]) -> Iterator[int]:
        """Things with a code that ends so."""
        if len(typed) >= _LEAST_FIGURES:
            yield from self._ends.prefixed(typed[::-1], limit, covered)

    def _inside(self, typed: str, limit: int, covered: Container[int]) -> Iterator[int]:
        """Things with such a stretch in a key, in their pinyin, or in both mixed."""
        runs = _RUN.findall(typed)
        held = (n for n in self._family(typed).containing(typed) if n not in covered)
        tried = self._holding_all(runs) if len(runs) > 1 else self._sounds.containing(typed)
        fitting = (
            n for n in islice(tried, _MOST_TRIED) if n not in covered and self._reads(n, typed)
        )
        yield from sorted({*islice(held, limit), *islice(fitting, limit)})

    def _holding_all(self, runs: list[str]) -> Iterator[int]:
        """Things that hold every stretch of a mixed text, as far as a stretch tells them apart."""
        telling = [run for run in runs if len(run) > 1 or not run.isascii()] or runs
        held = [places for run in telling if (places := self._holding(run))]
        few = [places for places in held if len(places) < _MOST_HELD] or held[:1]
        return iter(sorted(set.intersection(*few)) if few else ())

    def _holding(self, run: str) -> set[int]:
        """Things with this stretch in a name, or in the initials or the pinyin of one."""
        inside = self._family(run).containing(run)
        aloud = self._sounds.containing(run) if run.isascii() else iter(())
        return {*islice(inside, _MOST_HELD), *islice(aloud, _MOST_HELD)}

    def _reads(self, place: int, typed: str) -> bool:
        """Whether a stretch of the name reads as what was typed."""
        return aligned(self._things[place].spelt, typed) is not None


def folded(text: str) -> str:
    """What was typed, as it is searched; longer than any name it is cut."""
    return fold(text)[:_LONGEST_TYPED]


def once(places: Iterable[int]) -> Iterator[int]:
    """Each place once, asking for no more than is used: later tiers are dearer."""
    seen: set[int] = set()
    for place in places:
        if place not in seen:
            seen.add(place)
            yield place


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts without repetitions and without empty ones."""
    return tuple(filter(None, dict.fromkeys(texts)))
