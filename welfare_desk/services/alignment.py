"""Which characters of a name the typed letters stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.services.initials import Spelt

Range = tuple[int, int]
"""From a first character up to, not including, a last one."""


def aligned(spelt: Spelt, typed: str) -> Range | None:
    """The first stretch of a name that reads as what was typed.

    Each character may be typed itself, by its first letter or by its whole syllable; the last
    syllable may still be growing.

    >>> from welfare_desk.services.initials import spell
    >>> aligned(spell("东营海沐晟新材料"), "hms新材"), aligned(spell("东营海沐晟新材料"), "haimu")
    ((2, 7), (2, 4))
    """
    for start in range(len(spelt.chars)):
        end = _end(spelt, start, typed)
        if end is not None:
            return (start, end)
    return None


def scattered(spelt: Spelt, typed: str) -> tuple[Range, ...] | None:
    """The characters that what was typed names one by one, with others between them."""
    places: list[int] = []
    place = 0
    for letter in typed:
        while place < len(spelt.chars) and not _reads(spelt, place, letter):
            place += 1
        if place == len(spelt.chars):
            return None
        places.append(place)
        place += 1
    return _stretches(places)


def _end(spelt: Spelt, place: int, typed: str) -> int | None:
    """Where the stretch that begins at a place ends, once all that was typed is used up."""
    if not typed:
        return place
    if place == len(spelt.chars):
        return None
    readings = spelt.readings[place]
    if any(reading.startswith(typed) for reading in readings):
        return place + 1
    steps = {1} if _reads(spelt, place, typed[0]) else set()
    steps.update(len(reading) for reading in readings if typed.startswith(reading))
    ends = (_end(spelt, place + 1, typed[step:]) for step in sorted(steps, reverse=True))
    return next((end for end in ends if end is not None), None)


def _reads(spelt: Spelt, place: int, letter: str) -> bool:
    """Whether a character may be typed by this letter."""
    return letter == spelt.chars[place] or letter in spelt.letters(place)


def _stretches(places: list[int]) -> tuple[Range, ...]:
    """Single places joined where they touch."""
    ranges: list[Range] = []
    for place in places:
        if ranges and ranges[-1][1] == place:
            ranges[-1] = (ranges[-1][0], place + 1)
        else:
            ranges.append((place, place + 1))
    return tuple(ranges)
