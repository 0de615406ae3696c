"""What the tiles of the market say: texts and shares, decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.faces import LOOKS
from welfare_desk.stage.line_breaks import figures_width, in_two, rough_width
from welfare_desk.stage.signs import category_sign
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.shown import Shown, ShownProject
    from welfare_desk.domain.texts import Text
    from welfare_desk.stage.grids import Shape
    from welfare_desk.stage.wording import Voice

BOARD = QT_TRANSLATE_NOOP("stage", "The market: who takes what on")
FULL = QT_TRANSLATE_NOOP("stage", "Fully claimed")
TO_GO = QT_TRANSLATE_NOOP("stage", "{amount} to go")
STILL = QT_TRANSLATE_NOOP("stage", "To go")
OPEN = QT_TRANSLATE_NOOP("stage", "Waiting for you")
AND_MORE = QT_TRANSLATE_NOOP("stage", "{names} and {count} more")
NO_PROJECTS = QT_TRANSLATE_NOOP("stage", "The list of projects opens soon")
TAKERS = QT_TRANSLATE_NOOP("stage", "Taken on by: {count}")
THOUSAND = 1000
NAMES_ON_TILE = 3
SMALL_TILE_EM = 18.0
"""The longest name, in em, that a small tile has room for."""

SMALL_TILE_PX = 372.0
"""How much room the figures of a small tile have, on a canvas 1080 high."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TileRow:
    """One tile: number, name, sign, how much is taken of how much, by whom, what is left.

    `by` says who took it on in fewer and fewer words: the first that fits is shown. `has_bar` is
    False where amounts are hidden: a bar would tell them.
    """

    key: str
    number: str
    name: str
    name_folded: str
    picture: str
    had: str
    wanted: str
    how: str
    by: tuple[str, ...]
    share: float
    has_bar: bool
    is_full: bool
    is_long: bool


def tile(project: ShownProject, shown: Shown, voice: Voice) -> TileRow:
    """The tile of a project."""
    name, had = wording.read(project.name, voice), had_of(project, shown, voice)
    wanted = wanted_of(project, voice)
    hidden = shown.cue.hides_sums
    return TileRow(
        key=str(project.id),
        number=project.number,
        name=name,
        name_folded=in_two(name),
        picture=category_sign(project.category or "other"),
        had=had,
        wanted=f"/ {wanted.removeprefix('¥')}" if had and wanted else wanted,
        how=state_of(project, shown, voice),
        by=fewer(project.by, NAMES_ON_TILE, voice),
        share=0.0 if hidden else min(project.share, THOUSAND) / THOUSAND,
        has_bar=not hidden,
        is_full=project.is_full,
        is_long=rough_width(name) > SMALL_TILE_EM,
    )


def is_brief(row: TileRow, smallest: float) -> bool:
    """Whether a small tile has room for a project, its smallest text being so high (px)."""
    figures_em = sum(figures_width(text) for text in (row.had, row.wanted, row.how)) + 1.0
    return not row.is_long and figures_em * smallest <= SMALL_TILE_PX


def most_on_a_page(rows: Iterable[TileRow], voice: Voice, shape: Shape) -> int:
    """How many tiles may share a page: the more they say, the larger they are."""
    language = wording.language_of(voice)
    if all(is_brief(row, LOOKS[language].smallest) for row in rows):
        return 12
    if language == "zh" or shape == "wide":
        return 8
    return 4 if language == "both" and shape == "narrow" else 6


def fewer(by: tuple[Text, ...], most: int, voice: Voice) -> tuple[str, ...]:
    """Who took a project on, in fewer and fewer words; the last names nobody."""
    voice = wording.first_of(voice)
    count = len({wording.read(name, voice) for name in by})
    if not count:
        return ()
    listed = [named(by, names, voice) for names in range(min(most, count), 0, -1)]
    return (*dict.fromkeys(listed), voice.say(CONTEXT, TAKERS, count=count))


def named(by: tuple[Text, ...], most: int, voice: Voice) -> str:
    """Who took a project on: the first few by name, the rest counted."""
    names = list(dict.fromkeys(wording.read(name, voice) for name in by))
    joint = ", " if voice.language == "en" else "、"
    listed = joint.join(names[:most])
    if len(names) <= most:
        return listed
    return voice.say(CONTEXT, AND_MORE, names=listed, count=len(names) - most)


def had_of(project: ShownProject, shown: Shown, voice: Voice) -> str:
    """What was received or promised for a project; "" where amounts are hidden."""
    if shown.cue.hides_sums:
        return ""
    if not project.need_fen:
        return wording.read(project.had, voice)
    return figures.yuan(project.had_fen)


def wanted_of(project: ShownProject, voice: Voice) -> str:
    """What a project needs."""
    if not project.need_fen:
        return wording.read(project.wanted, voice)
    return figures.yuan(project.need_fen)


def state_of(project: ShownProject, shown: Shown, voice: Voice) -> str:
    """How it stands: full, what is left, or that it waits; a share is rounded down."""
    if project.is_full:
        return voice.say(CONTEXT, FULL)
    if not project.share and not project.by:
        return voice.say(CONTEXT, OPEN)
    if shown.cue.hides_sums:
        return ""
    left = project.need_fen - project.had_fen
    if left <= 0:
        return f"{project.share // 10}%"
    amount = figures.exact(left)
    if wording.is_bilingual(voice):
        return f"{voice.say(CONTEXT, STILL)} {amount}"
    return voice.say(CONTEXT, TO_GO, amount=amount)
