"""Changes of the stage: its rules, milestones, what is published, spotlights, pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed
from welfare_desk.domain.money import LIMIT_FEN
from welfare_desk.domain.photo_names import names_a_picture
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.spotlight import OF_MILESTONE, marked_entry
from welfare_desk.domain.stage_pictures import fitting
from welfare_desk.domain.stage_rules import LONGEST_DELAY_S, SHORTEST_TURN_S, STAGE, StageRules
from welfare_desk.domain.texts import Text
from welfare_desk.services import photos
from welfare_desk.services.errors import UnknownEntryError, UnknownStallError
from welfare_desk.services.stage_errors import (
    NoStagePictureNameError,
    OddMilestoneError,
    OddStageRulesError,
)

if TYPE_CHECKING:
    from welfare_desk.domain.spotlight import SpotlightMark
    from welfare_desk.domain.stage_changes import (
        AttachStagePicture,
        MarkSpotlights,
        PutMilestones,
        PutPublicFacts,
        PutStageRules,
        PutStallPlaces,
    )
    from welfare_desk.services.books import Books


def put_stage_rules(books: Books, change: PutStageRules) -> Changed:
    """Set the rules of the stage, or the fields of them that a form changed.

    Raises:
        OddStageRulesError: they are outside their bounds.
        NoStagePictureNameError: a picture is no picture of these books.
    """
    rules = replace(change.rules, id=STAGE)
    if not _is_possible(rules):
        raise OddStageRulesError(delay=LONGEST_DELAY_S, turn=SHORTEST_TURN_S)
    for name in (rules.header, rules.logo):
        _see_picture_name(name)
    books.registrar.put_stage_rules(rules, fields=change.fields)
    return Changed(change=replace(change, rules=_rules(books)))


def put_milestones(books: Books, change: PutMilestones) -> Changed:
    """Let these be the milestones; those that stood and are not named are taken away.

    Raises:
        OddMilestoneError: one is nothing to reach, or two are the same.
    """
    wanted = change.milestones
    goals = {(one.kind, one.at) for one in wanted}
    ids = {one.id for one in wanted}
    if min(len(goals), len(ids)) < len(wanted) or not all(0 < at < LIMIT_FEN for _, at in goals):
        raise OddMilestoneError
    for milestone in wanted:
        books.registrar.put_milestone(milestone)
    for standing in books.registrar.milestones():
        if standing.id not in ids and standing.at:
            gone = replace(standing, at=0)
            books.registrar.put_milestone(gone, fields=frozenset({"at"}))
    return Changed(change=change)


def put_public_facts(books: Books, change: PutPublicFacts) -> Changed:
    """Publish these things; those that are not named stay as they are.

    Raises:
        NoStagePictureNameError: the collection code is no picture of these books.
    """
    for fact in change.facts:
        if fact.id == "code_picture":
            _see_picture_name(fact.words.zh)
        books.registrar.put_public_fact(fact)
    return Changed(change=change)


def mark_spotlights(books: Books, change: MarkSpotlights) -> Changed:
    """Note what was decided of spotlights; what says nothing new is not noted again.

    What was hidden stays so when it is skipped or was shown meanwhile: a queue shows it a moment
    longer. What was shown is not skipped any more.

    Raises:
        UnknownEntryError: one is about no entry of this event.
    """
    standing = {one.id: one for one in books.registrar.spotlight_marks()}
    named = None if change.fields is None else change.fields | {"at"}
    for mark in change.marks:
        _see_names_an_entry(mark)
        decided = mark if named is not None else _decided(standing.get(mark.id), mark)
        if decided is not None:
            books.registrar.put_spotlight_mark(decided, fields=named)
    return Changed(change=change)


def attach_stage_picture(books: Books, change: AttachStagePicture) -> Changed:
    """Keep a picture beside the file, then let the stage show it.

    Raises:
        NotAPictureError, PictureTooLargeError, PictureTooSmallError: it cannot be shown.
        KnownError: the disk is in the way.
    """
    read = fitting(change.kind, change.picture)
    name = photos.store(books.path, change.picture, read.format)
    if change.kind == "code":
        books.registrar.put_public_fact(PublicFact(id="code_picture", words=Text(name)))
    else:
        rules = _rules(books)
        header = name if change.kind == "header" else rules.header
        logo = name if change.kind == "logo" else rules.logo
        rules = replace(rules, header=header, logo=logo)
        books.registrar.put_stage_rules(rules, fields=frozenset({change.kind}))
    return Changed(change=replace(change, picture=b"", name=name))


def put_stall_places(books: Books, change: PutStallPlaces) -> Changed:
    """Say where service stalls stand, as people look for them.

    Raises:
        UnknownStallError: one is no stall of this event; none of them is changed.
    """
    stalls = {stall.id: stall for stall in books.registrar.stalls()}
    for named, place in change.places:
        if named not in stalls:
            raise UnknownStallError(stall=named)
        stall = replace(stalls[named], place=place)
        books.registrar.put_stall(stall, fields=frozenset({"place"}))
    return Changed(change=change)


def _rules(books: Books) -> StageRules:
    """The rules that stand."""
    return next(iter(books.registrar.stage_rules()), StageRules())


def _is_possible(rules: StageRules) -> bool:
    """Whether rules are within their bounds."""
    amounts = (rules.thank_from_fen, rules.approve_from_fen)
    return (
        all(0 <= fen < LIMIT_FEN for fen in amounts)
        and 0 <= rules.delay_s <= LONGEST_DELAY_S
        and all(seconds >= SHORTEST_TURN_S for _, seconds in rules.rotation)
    )


def _see_picture_name(name: str) -> None:
    """Refuse a name that could lead anywhere but to a picture of these books."""
    if name and not names_a_picture(name):
        raise NoStagePictureNameError(picture=name)


def _see_names_an_entry(mark: SpotlightMark) -> None:
    """Refuse a mark of something that can be no entry; the register sees whether it is one."""
    if not mark.id.startswith(OF_MILESTONE) and marked_entry(mark.id) is None:
        raise UnknownEntryError(entry=mark.id)


def _decided(before: SpotlightMark | None, mark: SpotlightMark) -> SpotlightMark | None:
    """What is to be noted after what stands; None: nothing."""
    nodded = before is not None and (before.approved or before.mark == "shown")
    is_over = mark.mark in {"skipped", "shown"}
    if is_over and before is not None and before.mark in {"shown", "hidden"}:
        return None
    kept = is_over and nodded
    decided = replace(mark, approved=mark.mark == "approved" or kept)
    same = before is not None and replace(before, at=mark.at) == decided
    return None if same else decided
