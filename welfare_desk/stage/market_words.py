"""What the tiles of the market and the scene of one project say: texts and shares, decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.line_breaks import in_two
from welfare_desk.stage.signs import category_sign
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown, ShownProject
    from welfare_desk.domain.texts import Text
    from welfare_desk.stage.wording import Voice

BOARD = QT_TRANSLATE_NOOP("stage", "The market: who takes what on")
FULL = QT_TRANSLATE_NOOP("stage", "Fully claimed")
TO_GO = QT_TRANSLATE_NOOP("stage", "{amount} to go")
OPEN = QT_TRANSLATE_NOOP("stage", "Waiting for you")
AND_MORE = QT_TRANSLATE_NOOP("stage", "{names} and {count} more")
NO_PROJECTS = QT_TRANSLATE_NOOP("stage", "The list of projects opens soon")
NEEDED = QT_TRANSLATE_NOOP("stage", "Needed")
HAD = QT_TRANSLATE_NOOP("stage", "Given and promised")
TAKEN_BY = QT_TRANSLATE_NOOP("stage", "Taken on by")
FOR = QT_TRANSLATE_NOOP("stage", "People who benefit: {count}")
THOUSAND = 1000
NAMES_ON_TILE = 3
NAMES_ON_PROJECT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class TileRow:
    """One tile: number, name, sign, how much is taken of how much, by whom, what is left."""

    key: str
    number: str
    name: str
    name_folded: str
    picture: str
    had: str
    wanted: str
    state: str
    by: str
    by_folded: str
    share: float
    is_full: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRow:
    """One need of the project that is presented."""

    key: str
    what: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectWords:
    """All texts of the scene of one project; `photo` is the path of its picture or empty."""

    number: str = ""
    name: str = ""
    below: str = ""
    picture: str = ""
    photo: str = ""
    beneficiaries: str = ""
    had_label: str = ""
    had: str = ""
    wanted_label: str = ""
    wanted: str = ""
    state: str = ""
    by_label: str = ""
    by: str = ""
    share: float = 0.0
    is_full: bool = False
    needs: tuple[NeedRow, ...] = ()


def tile(project: ShownProject, shown: Shown, voice: Voice) -> TileRow:
    """The tile of a project."""
    name, by = wording.read(project.name, voice), named(project.by, NAMES_ON_TILE, voice)
    return TileRow(
        key=str(project.id),
        number=project.number,
        name=name,
        name_folded=in_two(name),
        picture=category_sign(project.category) or "storefront",
        had=_had(project, shown, voice),
        wanted=_wanted(project, voice),
        state=_state(project, shown, voice),
        by=by,
        by_folded=in_two(by),
        share=min(project.share, THOUSAND) / THOUSAND,
        is_full=project.is_full,
    )


def project_words(project: ShownProject | None, shown: Shown, voice: Voice) -> ProjectWords:
    """The texts of the project that is presented."""
    if project is None:
        return ProjectWords(name=voice.say(CONTEXT, NO_PROJECTS))
    name = wording.read(project.name, voice)
    english = wording.one_line(project.name.en) if wording.is_bilingual(voice) else ""
    count = project.beneficiary_count
    return ProjectWords(
        number=project.number,
        name=name,
        below=english if english != name else "",
        picture=category_sign(project.category) or "storefront",
        photo=_photo(project, shown),
        beneficiaries="" if count is None else voice.say(CONTEXT, FOR, count=f"{count:,}"),
        had_label=voice.say(CONTEXT, HAD),
        had=_had(project, shown, voice),
        wanted_label=voice.say(CONTEXT, NEEDED),
        wanted=_wanted(project, voice),
        state=_state(project, shown, voice),
        by_label=voice.say(CONTEXT, TAKEN_BY) if project.by else "",
        by=named(project.by, NAMES_ON_PROJECT, voice),
        share=min(project.share, THOUSAND) / THOUSAND,
        is_full=project.is_full,
        needs=tuple(
            NeedRow(
                key=str(place),
                what=wording.read(need.what, voice),
                amount=wording.read(need.wanted, voice),
            )
            for place, need in enumerate(project.needs)
        ),
    )


def presented(shown: Shown) -> ShownProject | None:
    """The project of the cue, else the first of the list."""
    wanted = (one for one in shown.projects_shown if one.id == shown.cue.project)
    return next(wanted, shown.projects_shown[0] if shown.projects_shown else None)


def named(by: tuple[Text, ...], most: int, voice: Voice) -> str:
    """Who took a project on: the first few by name, the rest counted."""
    names = list(dict.fromkeys(wording.read(name, voice) for name in by))
    joint = ", " if voice.language == "en" else "、"
    listed = joint.join(names[:most])
    if len(names) <= most:
        return listed
    return voice.say(CONTEXT, AND_MORE, names=listed, count=len(names) - most)


def _had(project: ShownProject, shown: Shown, voice: Voice) -> str:
    if not project.need_fen:
        return wording.read(project.had, voice)
    return "" if shown.cue.hide_amounts else figures.yuan(project.had_fen)


def _wanted(project: ShownProject, voice: Voice) -> str:
    if not project.need_fen:
        return wording.read(project.wanted, voice)
    return figures.yuan(project.need_fen)


def _state(project: ShownProject, shown: Shown, voice: Voice) -> str:
    """How it stands: full, what is left, or that it waits; a share is rounded down."""
    if project.is_full:
        return voice.say(CONTEXT, FULL)
    if not project.share:
        return voice.say(CONTEXT, OPEN)
    left = project.need_fen - project.had_fen
    if left > 0 and not shown.cue.hide_amounts:
        return voice.say(CONTEXT, TO_GO, amount=figures.exact(left))
    return f"{project.share // 10}%"


def _photo(project: ShownProject, shown: Shown) -> str:
    return f"{shown.folder}/{project.photo}" if project.photo and shown.folder else ""
