"""A rehearsal as it is brought about for its pictures: the band while it is played, its score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.rehearsal_score import RehearsalScore

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.bootstrap.sitter import Sitter

SCORE: Final = RehearsalScore(
    entries=147,
    busiest=33,
    put_right=2,
    taken_back=3,
    median_ms=180,
    worst_ms=4_600,
    late=1,
    outages=1,
    gone_ms=6_200,
    agrees=True,
    sound=True,
)
"""An evening on which the hall was late once."""


def _band(sitter: Sitter) -> None:
    """An evening that is being played."""
    band = sitter.window.rehearsal_band
    band.show()
    band.show_progress(70, 116, paused=False)
    band.show_pace("10")


def _score(sitter: Sitter) -> None:
    """The sheet at its end."""
    _band(sitter)
    sitter.window.show_score(SCORE)


REHEARSAL_POSES: Final[tuple[tuple[str, Callable[[Sitter], None]], ...]] = (
    ("donations-rehearsal", _band),
    ("donations-score", _score),
)
"""Name, what is done on the page of donations."""
