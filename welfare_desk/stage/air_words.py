"""What a spotlight or a milestone says: the turn on air as texts, nothing left to decide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from welfare_desk.domain.aired import Queued
from welfare_desk.domain.money import Money
from welfare_desk.domain.said_amount import said_amount
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.signs import category_sign
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Deed, Shown, ShownGift, ShownMilestone
    from welfare_desk.stage.waiting import Turn
    from welfare_desk.stage.wording import Voice

THANKS = QT_TRANSLATE_NOOP("stage", "With heartfelt thanks")
MANY_THANKS = QT_TRANSLATE_NOOP("stage", "Thank you, every one of you")
NAMED_AND_MORE = QT_TRANSLATE_NOOP("stage", "and {count} more")
TOGETHER = QT_TRANSLATE_NOOP("stage", "{count} gifts, {amount} together")
COUNTED = QT_TRANSLATE_NOOP("stage", "{count} gifts")
DEEDS: dict[Deed, str] = {
    "claim": QT_TRANSLATE_NOOP("stage", "Takes on"),
    "pledge": QT_TRANSLATE_NOOP("stage", "Pledges"),
    "gift": QT_TRANSLATE_NOOP("stage", "Gives"),
}
LINES: dict[Deed, str] = {
    "claim": QT_TRANSLATE_NOOP("stage", "Taken to heart, and seen through"),
    "pledge": QT_TRANSLATE_NOOP("stage", "A promise that warms the neighbourhood"),
    "gift": QT_TRANSLATE_NOOP("stage", "Small kindnesses make a warm community"),
}
REACHED = QT_TRANSLATE_NOOP("stage", "Goal reached")
PASSED = {
    "money": QT_TRANSLATE_NOOP("stage", "Raised together, more than"),
    "projects": QT_TRANSLATE_NOOP("stage", "Projects that have found somebody"),
    "units": QT_TRANSLATE_NOOP("stage", "Givers by now"),
}
THANKS_TO = QT_TRANSLATE_NOOP("stage", "Thanks to units: {units} · people: {persons}")
REACHED_AT = QT_TRANSLATE_NOOP("stage", "Reached at")
NOBODY_YET = QT_TRANSLATE_NOOP("stage", "Waiting for the first gift")

MOST_NAMES = 8
"""So many names stand in a spotlight of several; the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotlightWords:
    """The texts of a spotlight; `names` stand instead of `name` where several are thanked.

    What ends in `below` is the English below, where the stage speaks both languages. `amount` is in
    figures with its sign, `quantity` in words ("60 份"); one of both at most.
    """

    head: str = ""
    head_below: str = ""
    name: str = ""
    below: str = ""
    names: tuple[str, ...] = ()
    more: str = ""
    deed: str = ""
    detail: str = ""
    picture: str = ""
    amount: str = ""
    quantity: str = ""
    line: str = ""
    line_below: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneWords:
    """The texts of a milestone; `key` tells one celebration from the next.

    `number` is empty where the sum is hidden. What ends in `below` is the English below.
    """

    key: str = ""
    head: str = ""
    head_below: str = ""
    number: str = ""
    title: str = ""
    title_below: str = ""
    thanks: str = ""
    thanks_below: str = ""
    foot: str = ""


def spotlight_words(turn: Turn | None, voice: Voice, *, told: bool = True) -> SpotlightWords:
    """The texts of a turn that thanks somebody; without one, that nobody gave yet.

    `told` says whether the sum of several may be: it is not where the total is hidden.
    """
    if turn is None or not turn.gifts:
        return SpotlightWords(name=voice.say(CONTEXT, NOBODY_YET))
    if turn.kind == "several":
        return _several(turn.gifts, voice, told=told)
    gift = turn.gifts[0]
    head, head_below = wording.halves(voice.say(CONTEXT, THANKS))
    line, line_below = wording.halves(voice.say(CONTEXT, LINES[gift.deed]))
    return SpotlightWords(
        head=head,
        head_below=head_below,
        name=wording.read(gift.name, voice),
        below=wording.english_below(gift.name, voice),
        deed=voice.say(CONTEXT, DEEDS[gift.deed]),
        detail=_purpose(gift, voice),
        picture=category_sign(gift.category),
        amount="" if gift.amount_fen is None else figures.exact(gift.amount_fen),
        quantity=wording.read(gift.quantity, voice),
        line=line,
        line_below=line_below,
    )


def milestone_words(
    milestone: ShownMilestone | None, shown: Shown, hour: str, voice: Voice
) -> MilestoneWords:
    """The texts of a milestone that was reached; `hour` is when, in the event's own time."""
    if milestone is None:
        return MilestoneWords(title=voice.say(CONTEXT, NOBODY_YET))
    hidden = milestone.kind == "money" and shown.cue.hide_total
    head, head_below = wording.halves(voice.say(CONTEXT, PASSED[milestone.kind]))
    reached, reached_below = wording.halves(voice.say(CONTEXT, REACHED))
    units, persons = f"{shown.giver_units:,}", f"{shown.giver_persons:,}"
    thanks, thanks_below = wording.halves(
        voice.say(CONTEXT, THANKS_TO, units=units, persons=persons)
    )
    named = wording.read(milestone.name, voice)
    return MilestoneWords(
        key=milestone.key,
        head="" if hidden else head,
        head_below="" if hidden else head_below,
        number="" if hidden else number_of(milestone),
        title=named or reached,
        title_below=wording.english_below(milestone.name, voice) if named else reached_below,
        thanks=thanks,
        thanks_below=thanks_below,
        foot=_foot(milestone, shown, hour, voice),
    )


def number_of(milestone: ShownMilestone) -> str:
    """What was reached, as a figure."""
    return figures.exact(milestone.at) if milestone.kind == "money" else f"{milestone.at:,}"


def _foot(milestone: ShownMilestone, shown: Shown, hour: str, voice: Voice) -> str:
    """When it was reached, and what there is by now."""
    told = [f"{voice.say(CONTEXT, REACHED_AT)} {hour}"] if hour else []
    if milestone.kind == "money" and not shown.cue.hide_total:
        raised = shown.cue.headline == "raised"
        label = voice.say(CONTEXT, wording.RAISED if raised else wording.RECEIVED_SO_FAR)
        told.append(f"{label} {figures.yuan(shown.headline_fen)}")
    return " · ".join(told)


def queued(turn: Turn, voice: Voice, in_ms: int, *, told: bool = True) -> Queued:
    """A turn as the desk lists it and the emcee reads it; `told` as for `spotlight_words`."""
    if turn.milestone is not None:
        one = turn.milestone
        name = wording.read(one.name, voice) or voice.say(CONTEXT, REACHED)
        said = _said(one.at, voice) if one.kind == "money" else ""
        row = Queued(key=one.key, kind="milestone", name=name, amount=number_of(one), spoken=said)
        return _timed(row, turn, in_ms)
    words, gift = spotlight_words(turn, voice, told=told), turn.gifts[0]
    alone = len(turn.gifts) == 1
    fen = gift.amount_fen if alone else None
    row = Queued(
        key=turn.key,
        kind=turn.kind,
        name=words.name or "、".join(words.names),
        detail=words.detail or words.more,
        amount=words.amount or words.quantity,
        spoken="" if fen is None else _said(fen, voice),
        reading=gift.reading if alone else "",
        count=len(turn.gifts),
    )
    return _timed(row, turn, in_ms)


def _said(fen: int, voice: Voice) -> str:
    """An amount as the host says it, in the language or the languages of the stage."""
    both = isinstance(voice, wording.Bilingual)
    return said_amount(Money(fen), "both" if both else voice.language)


def _timed(row: Queued, turn: Turn, in_ms: int) -> Queued:
    return replace(row, in_s=-(-in_ms // 1000), lasts_s=turn.lasts_ms // 1000, keys=turn.keys)


def _several(gifts: tuple[ShownGift, ...], voice: Voice, *, told: bool) -> SpotlightWords:
    """Several small gifts: names as far as they go, how many more; a sum if all may be told."""
    names = list(dict.fromkeys(wording.read(gift.name, voice) for gift in gifts))
    over = len(names) - MOST_NAMES
    amounts = [gift.amount_fen for gift in gifts]
    known = [fen for fen in amounts if fen is not None]
    said = (
        voice.say(CONTEXT, TOGETHER, count=len(gifts), amount=figures.exact(sum(known)))
        if told and len(known) == len(amounts)
        else voice.say(CONTEXT, COUNTED, count=len(gifts))
    )
    head, head_below = wording.halves(voice.say(CONTEXT, MANY_THANKS))
    line, line_below = wording.halves(voice.say(CONTEXT, LINES["gift"]))
    return SpotlightWords(
        head=head,
        head_below=head_below,
        names=tuple(names[:MOST_NAMES]),
        more=voice.say(CONTEXT, NAMED_AND_MORE, count=over) if over > 0 else "",
        detail=" · ".join(filter(None, wording.halves(said))),
        line=line,
        line_below=line_below,
    )


def _purpose(gift: ShownGift, voice: Voice) -> str:
    return wording.read(gift.project, voice) or voice.say(CONTEXT, wording.UNDESIGNATED)
