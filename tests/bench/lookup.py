"""One keystroke in the unit cell, among few and among many units, against a plain search.

The floor looks for what is typed in one line of text a unit (name, initials, pinyin, code), one
after the other, as a program without an index would; both answer in the same run.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from tests.bench.names import units
from tests.bench.rounds import Result, high_ms, timed_ms
from welfare_desk.services.initials import all_initials, all_pinyin, fold, spell
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup

if TYPE_CHECKING:
    from welfare_desk.domain.register import Unit

SIZES = (2_000, 20_000, 100_000)
FRAME_MS = 16.0
TYPED = 60
ALWAYS = ("d", "z", "东", "公司", "gs", "an", "zzzz", "qqqqqq", "龘", "海z科y公", "27", "00", "东z")
"""Keys that every register is asked for: common letters, no hit, figures, mixed."""


def measure(rounds: int, sizes: tuple[int, ...] = SIZES) -> list[Result]:
    """Every prefix of what clerks type, at each size; then a change of one unit."""
    return [result for size in sizes for result in _at(size, rounds)]


def _at(size: int, rounds: int) -> list[Result]:
    """The keystrokes and the change among so many units."""
    everybody = units(size)
    built: list[Lookup] = []
    building = timed_ms(lambda: built.append(Lookup(everybody)))
    lookup = built[0]
    lines, keys = [_line(unit) for unit in everybody], _keys(everybody)
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(rounds):
        ours += [timed_ms(partial(lookup.find, key)) for key in keys]
        floor += [timed_ms(partial(_scan, lines, fold(key))) for key in keys]
    plain = high_ms(floor)
    among = f"among {size:,} units"
    return [
        Result(what=f"keystroke {among}, p95", ours=high_ms(ours), floor=plain, floor_name="scan"),
        Result(what="  its slowest", ours=max(ours), target=FRAME_MS, absolute=True),
        Result(what="  index of all names, once", ours=building),
        Result(what="  one changed unit in the index", ours=_change_ms(lookup, everybody)),
        Result(what="  one name against all", ours=_alike_ms(everybody)),
    ]


def _keys(everybody: tuple[Unit, ...]) -> tuple[str, ...]:
    """What is in the cell after each key: names, initials and pinyin as they grow."""
    random = Random(11)
    whole: list[str] = []
    for unit in random.sample(everybody, TYPED):
        spelt = spell(fold(unit.name.zh))
        ways = (unit.name.zh, all_initials(spelt)[0], all_pinyin(spelt)[0], unit.credit_code[-6:])
        whole.append(random.choice([way for way in ways if way]))
    grown = (text[:end] for text in whole for end in range(1, min(len(text), 10) + 1))
    return (*ALWAYS, *grown)


def _line(unit: Unit) -> str:
    """All that a plain search looks at."""
    spelt = spell(fold(unit.name.zh))
    parts = (spelt.chars, *all_initials(spelt), *all_pinyin(spelt), unit.short, unit.credit_code)
    return "\n".join(fold(part) for part in parts)


def _scan(lines: list[str], typed: str) -> list[int]:
    """The places of the first eight that hold what is typed; the rest is looked at as well."""
    return [place for place, line in enumerate(lines) if typed in line][:8]


def _change_ms(lookup: Lookup, everybody: tuple[Unit, ...]) -> float:
    middle = len(everybody) // 2
    changed = replace(everybody[middle], note="changed")
    return timed_ms(
        lambda: lookup.renewed((*everybody[:middle], changed, *everybody[middle + 1 :]))
    )


def _alike_ms(everybody: tuple[Unit, ...]) -> float:
    lookalikes = Lookalikes(everybody)
    lookalikes.of(name="东营港海晟化工有限公司")
    taken = [timed_ms(partial(lookalikes.of, name=unit.name.zh)) for unit in everybody[:200]]
    return high_ms(taken)
