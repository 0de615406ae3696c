"""What the scene of one project says: what it is, what it needs, who took it on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import wording
from welfare_desk.stage.line_breaks import rough_width
from welfare_desk.stage.market_words import (
    NO_PROJECTS,
    THOUSAND,
    fewer,
    had_of,
    state_of,
    wanted_of,
)
from welfare_desk.stage.signs import category_sign
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.shown import Shown, ShownNeed, ShownProject
    from welfare_desk.stage.wording import Voice

NEEDED = QT_TRANSLATE_NOOP("stage", "Needed")
HAD = QT_TRANSLATE_NOOP("stage", "Given and promised")
TAKEN_BY = QT_TRANSLATE_NOOP("stage", "Taken on by")
FOR = QT_TRANSLATE_NOOP("stage", "People who benefit: {count}")
NAMES = 6
MOST_NEEDS, MOST_BILINGUAL = 3, 2
LONG_NAME_EM = 10.5
"""A name that is longer than this stands in two lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRow:
    """One need of the project that is presented: what, and how much of how much there is.

    `brief` says only how much is needed.
    """

    key: str
    what: str
    amount: str
    brief: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectWords:
    """All texts of the scene of one project; `photo` is the path of its picture or empty.

    `by` says who took it on in fewer and fewer words: the first that fits is shown.
    """

    empty: str = ""
    number: str = ""
    name: str = ""
    is_long: bool = False
    below: str = ""
    picture: str = ""
    photo: str = ""
    beneficiaries: str = ""
    had_label: str = ""
    had: str = ""
    wanted_label: str = ""
    wanted: str = ""
    how: str = ""
    by: tuple[str, ...] = ()
    share: float = 0.0
    has_bar: bool = False
    is_full: bool = False
    needs: tuple[NeedRow, ...] = ()


def presented(shown: Shown) -> ShownProject | None:
    """The project of the cue, else the first of the list."""
    wanted = (one for one in shown.projects_shown if one.id == shown.cue.project)
    return next(wanted, shown.projects_shown[0] if shown.projects_shown else None)


def project_words(project: ShownProject | None, shown: Shown, voice: Voice) -> ProjectWords:
    """The texts of the project that is presented."""
    if project is None:
        return ProjectWords(empty=voice.say(CONTEXT, NO_PROJECTS))
    name, hidden = wording.read(project.name, voice), shown.cue.hides_sums
    return ProjectWords(
        number=project.number,
        name=name,
        is_long=rough_width(name) > LONG_NAME_EM,
        below=wording.english_below(project.name, voice),
        picture=category_sign(project.category or "other"),
        photo=_photo(project, shown),
        beneficiaries=_beneficiaries(project, voice),
        had_label="" if hidden else voice.say(CONTEXT, HAD),
        had=had_of(project, shown, voice),
        wanted_label=voice.say(CONTEXT, NEEDED),
        wanted=wanted_of(project, voice),
        how=state_of(project, shown, voice),
        by=_takers(project, voice),
        share=0.0 if hidden else min(project.share, THOUSAND) / THOUSAND,
        has_bar=not hidden,
        is_full=project.is_full,
        needs=tuple(_needs(project.needs, shown, voice)),
    )


def _beneficiaries(project: ShownProject, voice: Voice) -> str:
    count = project.beneficiary_count
    if count is None:
        return ""
    return "\n".join(filter(None, wording.halves(voice.say(CONTEXT, FOR, count=f"{count:,}"))))


def _takers(project: ShownProject, voice: Voice) -> tuple[str, ...]:
    """Who took it on, behind the words for it; the last wording, a count, has words of its own."""
    listed = fewer(project.by, NAMES, voice)
    label = wording.first_of(voice).say(CONTEXT, TAKEN_BY)
    return (*(f"{label} {names}" for names in listed[:-1]), *listed[-1:])


def _needs(needs: Iterable[ShownNeed], shown: Shown, voice: Voice) -> Iterable[NeedRow]:
    """The first few needs that say what they are; one alone without words is told above."""
    named = [need for need in needs if need.what]
    most = MOST_BILINGUAL if wording.is_bilingual(voice) else MOST_NEEDS
    for place, need in enumerate(named[:most]):
        wanted, had = wording.read(need.wanted, voice), wording.read(need.had, voice)
        shows_both = had and wanted and not shown.cue.hides_sums
        yield NeedRow(
            key=str(place),
            what=wording.read(need.what, voice),
            amount=f"{had} / {wanted}" if shows_both else wanted,
            brief=wanted,
        )


def _photo(project: ShownProject, shown: Shown) -> str:
    return f"{shown.folder}/{project.photo}" if project.photo and shown.folder else ""
