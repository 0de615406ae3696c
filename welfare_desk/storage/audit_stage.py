"""Whether what sets up the stage makes sense: rules within bounds, marks of what is there."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.photo_names import names_a_picture
from welfare_desk.domain.spotlight import OF_MILESTONE, marked_entry
from welfare_desk.domain.stage_rules import LONGEST_DELAY_S, SHORTEST_TURN_S, STAGE
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage import things
from welfare_desk.storage.audit_rows import things_of
from welfare_desk.storage.types import UnreadableRowError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.stage_rules import StageRules
    from welfare_desk.storage.look import Look

ODD_RULES = QT_TRANSLATE_NOOP(
    "checks", "The rules of the stage are outside their bounds, or stand under another name: {id}."
)
ODD_MILESTONE = QT_TRANSLATE_NOOP("checks", "The milestone {id} stands at less than nothing.")
ODD_PICTURE = QT_TRANSLATE_NOOP(
    "checks", "The stage is to show “{name}”, which is no name of a picture of these books."
)
MARK_OF_NOTHING = QT_TRANSLATE_NOOP(
    "checks", "Something was decided of the spotlight of {id}, which is no entry of the event."
)


def check_stage(seen: Look) -> Iterator[Problem]:
    """Whether the stage is set up as the program would do it, and marks are about what is there."""
    for check in (_check_rules, _check_milestones, _check_facts, _check_spotlights):
        try:
            yield from check(seen)
        except (sqlite3.DatabaseError, UnreadableRowError):
            continue  # other checks tell what is damaged; older files have none of it


def _check_rules(seen: Look) -> Iterator[Problem]:
    for _, rules in things_of(seen.connection, things.STAGE_RULES):
        if rules.id != STAGE or not _is_possible(rules):
            yield _problem("odd-stage-rules", ODD_RULES, id=rules.id)
        for name in (rules.header, rules.logo):
            if name and not names_a_picture(name):
                yield _problem("odd-picture", ODD_PICTURE, name=name)


def _is_possible(rules: StageRules) -> bool:
    """Whether rules are within their bounds."""
    return (
        min(rules.thank_from_fen, rules.approve_from_fen, rules.delay_s) >= 0
        and rules.delay_s <= LONGEST_DELAY_S
        and all(seconds >= SHORTEST_TURN_S for _, seconds in rules.rotation)
    )


def _check_milestones(seen: Look) -> Iterator[Problem]:
    for _, milestone in things_of(seen.connection, things.MILESTONES):
        if milestone.at < 0:
            yield _problem("odd-milestone", ODD_MILESTONE, id=milestone.id)


def _check_facts(seen: Look) -> Iterator[Problem]:
    for _, fact in things_of(seen.connection, things.PUBLIC_FACTS):
        name = fact.words.zh if fact.id == "code_picture" else ""
        if name and not names_a_picture(name):
            yield _problem("odd-picture", ODD_PICTURE, name=name)


def _check_spotlights(seen: Look) -> Iterator[Problem]:
    if not seen.readable:
        return
    for event, mark in things_of(seen.connection, things.SPOTLIGHT_MARKS):
        if mark.id.startswith(OF_MILESTONE):
            continue
        entry, fold = marked_entry(mark.id), seen.folds.get(event)
        if entry is None or fold is None or not fold.standing.knows(entry):
            yield _problem("mark-of-nothing", MARK_OF_NOTHING, id=mark.id)


def _problem(code: str, source: str, **values: object) -> Problem:
    return Problem(code=code, said=Sentence(source, values))
