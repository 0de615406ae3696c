"""What a window is told after one change, among many registered units against a few."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.books import gift, new_books, new_id, unit_id
from tests.bench.rounds import Result, fresh_path, in_turns, settle_disk, timed_ms
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import SHOWN_IN_FULL, Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.services.books import Books

SIZES = (1_000, 100_000)
EACH_ROUND = 30


def measure(rounds: int, sizes: tuple[int, ...] = SIZES) -> list[Result]:
    """A gift, a corrected unit and a merge, each told at every size; the smallest is the floor."""
    opened = [_books(size) for size in sizes]
    first = [timed_ms(books.live.catch_up) for books in opened]
    settle_disk()
    results = []
    for what, act in (("gift", _give), ("changed unit", _rename), ("merge", _merge)):
        taken = in_turns([partial(_told, books, act) for books in opened], rounds)
        results += [
            Result(
                what=f"{what} told among {size:,} units",
                ours=ours,
                floor=taken[0],
                floor_name=f"among {sizes[0]:,}",
                target=1.1 if act is _give else 10,
            )
            for size, ours in zip(sizes[1:], taken[1:], strict=True)
        ]
    for books in opened:
        books.close()
    return [
        *results,
        *(
            Result(what=f"first look at {size:,} units", ours=ours)
            for size, ours in zip(sizes, first, strict=True)
        ),
    ]


def _books(size: int) -> Books:
    books = new_books(fresh_path(f"crowd-{size}.db"))
    books.registrar.add_units(
        [
            Unit(
                id=UnitId(f"C{number:06}"),
                kind="group",
                name=Text(f"爱心团队{number}"),
                consent=SHOWN_IN_FULL,
            )
            for number in range(size)
        ]
    )
    return books


def _told(books: Books, act: Callable[[Books, int], None]) -> list[float]:
    taken = []
    for number in range(EACH_ROUND):
        act(books, number)
        taken.append(timed_ms(books.live.catch_up) + timed_ms(books.director.shown))
    return taken


def _give(books: Books, number: int) -> None:
    books.bookkeeper.post(gift(number), id=new_id())


def _rename(books: Books, number: int) -> None:
    unit = books.registrar.unit(unit_id(number))
    books.registrar.put_unit(replace(unit, note=f"{unit.note}."), fields=frozenset({"note"}))


def _merge(books: Books, number: int) -> None:
    """Merge one unit into another and part them again, turn by turn."""
    unit = books.registrar.unit(unit_id(number // 2 + 1))
    into = unit_id(0) if unit.merged_into is None else None
    books.registrar.put_unit(replace(unit, merged_into=into), fields=frozenset({"merged_into"}))
