"""The bands of silk that run through the room of the stage, as numbers."""

from __future__ import annotations

from dataclasses import dataclass

Point = tuple[float, float]
Curve = tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sash:
    """A band of silk between two curves (shares of width and height); where they cross it twists.

    Its shade follows the cosine of `folds` across and `drift` along; `fade` says between which
    shares of the width it appears and vanishes.
    """

    upper: Curve
    lower: Curve
    strength: float
    strips: int
    folds: float
    drift: float
    phase: float
    fade: tuple[float, float, float, float]
    threads: int
    thread_strength: float
    gamma: float = 2.0
    shaded: tuple[int, int, int] = (0, 1, 2)


BACK = Sash(
    upper=((-0.08, 1.02), (0.22, 0.985), (0.50, 0.93), (0.78, 0.915), (1.08, 0.60)),
    lower=((-0.08, 1.20), (0.22, 1.22), (0.52, 1.16), (0.80, 1.10), (1.08, 0.98)),
    strength=0.50,
    strips=90,
    folds=1.9,
    drift=0.8,
    phase=1.2,
    fade=(-0.02, 0.18, 0.90, 1.06),
    threads=5,
    thread_strength=0.22,
    gamma=1.7,
    shaded=(2, 0, 2),
)
FRONT = Sash(
    upper=((-0.08, 0.70), (0.14, 0.885), (0.36, 1.005), (0.58, 0.955), (0.80, 0.93), (1.08, 0.70)),
    lower=((-0.08, 0.98), (0.14, 1.01), (0.36, 0.965), (0.58, 1.06), (0.80, 1.045), (1.08, 0.91)),
    strength=0.62,
    strips=110,
    folds=2.1,
    drift=1.3,
    phase=0.4,
    fade=(-0.05, 0.05, 0.95, 1.06),
    threads=9,
    thread_strength=0.50,
)
ABOVE_RIGHT = Sash(
    upper=((0.54, -0.12), (0.70, 0.06), (0.86, 0.03), (1.08, 0.24)),
    lower=((0.62, -0.16), (0.76, 0.10), (0.90, -0.05), (1.08, 0.06)),
    strength=0.34,
    strips=70,
    folds=1.6,
    drift=1.6,
    phase=1.0,
    fade=(0.50, 0.74, 0.97, 1.05),
    threads=6,
    thread_strength=0.27,
)
ABOVE_LEFT = Sash(
    upper=((-0.08, 0.26), (0.08, 0.06), (0.26, 0.01), (0.46, -0.14)),
    lower=((-0.08, 0.06), (0.06, 0.12), (0.24, -0.06), (0.40, -0.16)),
    strength=0.30,
    strips=70,
    folds=1.5,
    drift=1.4,
    phase=0.2,
    fade=(-0.06, 0.03, 0.26, 0.46),
    threads=6,
    thread_strength=0.24,
)
SASHES = (BACK, FRONT, ABOVE_RIGHT, ABOVE_LEFT)
