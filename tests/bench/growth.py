"""The next gift in a large ledger: its commit, the totals and what the hall sees after it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.bench.books import new_books
from tests.bench.commit import WARM_UP, post_one
from tests.bench.rounds import Result, fresh_path, in_turns, settle_disk, timed_ms

if TYPE_CHECKING:
    from welfare_desk.services.books import Books

SIZES = (1_000, 100_000, 1_000_000)
EACH_ROUND = 60


def measure(rounds: int, sizes: tuple[int, ...] = SIZES) -> list[Result]:
    """Commit, total and what is shown at each size; the smallest is the floor."""
    opened = [new_books(fresh_path(f"growth-{size}.db"), size) for size in sizes]
    first_fold = [timed_ms(books.live.catch_up) for books in opened]
    settle_disk()
    for books in opened:
        for _ in range(WARM_UP):
            _commit_ms(books)
            _total_ms(books)
    commits = in_turns([partial(_commits, books) for books in opened], rounds)
    totals = in_turns([partial(_totals, books) for books in opened], rounds)
    shown = in_turns([partial(_shown, books) for books in opened], rounds)
    for books in opened:
        books.close()
    return [
        *_against_first("commit", sizes, commits),
        *_against_first("total after one more", sizes, totals),
        *_against_first("what the hall sees after one more", sizes, shown),
        *(
            Result(what=f"first total at {size:,}", ours=taken)
            for size, taken in zip(sizes, first_fold, strict=True)
        ),
    ]


def _against_first(what: str, sizes: tuple[int, ...], taken: list[float]) -> list[Result]:
    return [
        Result(
            what=f"{what} at {size:,}",
            ours=ours,
            floor=taken[0],
            floor_name=f"at {sizes[0]:,}",
            target=1.1,
        )
        for size, ours in zip(sizes[1:], taken[1:], strict=True)
    ]


def _commits(books: Books) -> list[float]:
    taken = [_commit_ms(books) for _ in range(EACH_ROUND)]
    books.live.catch_up()
    return taken


def _totals(books: Books) -> list[float]:
    taken = []
    for _ in range(EACH_ROUND):
        post_one(books)
        taken.append(_total_ms(books))
    return taken


def _shown(books: Books) -> list[float]:
    taken = []
    for _ in range(EACH_ROUND):
        post_one(books)
        taken.append(_total_ms(books) + timed_ms(books.director.shown))
    return taken


def _commit_ms(books: Books) -> float:
    return timed_ms(partial(post_one, books))


def _total_ms(books: Books) -> float:
    return timed_ms(books.live.catch_up)
