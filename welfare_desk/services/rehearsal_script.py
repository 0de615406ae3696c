"""An evening made up over an event's own projects and units, for a rehearsal at its real pace.

It has what a real one has: claims one after the other, gifts and pledges between them, a burst when
the box goes round, a wrong amount put right, a gift typed twice, a pledge withdrawn and one paid in
part, a giver who is found later. The same seed gives the same evening.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.entries import Donation, EntryTexts, Pledge, Reversal, Settlement
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.evening_acts import RegisterAct
from welfare_desk.domain.evening_writing import write_act
from welfare_desk.domain.ids import DeskId, EntryId, EventId
from welfare_desk.domain.money import Money
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.services.rehearsal_gifts import Gifts, claim_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.evening_acts import Act, Registered
    from welfare_desk.domain.register import Event, OwnKind, Project, Unit

DESK: Final = DeskId("A")
MOST_CLAIMS: Final = 15
CLAIM_S: Final = 20
BURST: Final = 12
BURST_S: Final = 3
"""The box goes round: so many gifts, one every so many seconds."""


class NothingToRehearseError(BadInputError):
    """An event without units or without published projects has nobody who could act."""

    code = "nothing-to-rehearse"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This event has no units or no published projects yet, so there is nothing to rehearse. "
        "Add or import them first, or rehearse with the sample evening.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who and what takes part in a rehearsal."""

    event: Event
    kinds: tuple[OwnKind, ...]
    projects: tuple[Project, ...]
    units: tuple[Unit, ...]


def rehearsed_event(event: Event) -> Event:
    """The event under an id and a prefix of the rehearsal's own, so that nothing is mixed up."""
    return replace(event, id=EventId(f"{event.id}-rehearsal"), number_prefix="R", fictional=True)


def script(cast: Cast, *, begins: datetime, seed: int = 0) -> tuple[bytes, ...]:
    """The lines of an evening over the event's own projects and units.

    Contacts, telephones, notes and credit codes of the units stay at home.

    Raises:
        NothingToRehearseError: there is nobody or nothing to rehearse with.
    """
    projects = tuple(project for project in cast.projects if project.state == "published")
    units = tuple(_bare(unit) for unit in cast.units if unit.merged_into is None)
    if not projects or not units:
        raise NothingToRehearseError
    listed: tuple[Registered, ...] = (
        rehearsed_event(cast.event),
        *cast.kinds,
        *(replace(project, photo="") for project in projects),
        *units,
    )
    acts: list[Act] = [
        RegisterAct(value=one, fields=frozenset(), at=begins, desk=DESK) for one in listed
    ]
    evening = _Evening(begins, Random(seed))  # noqa: S311 - a play, not a secret
    evening.play(Gifts(units, projects, evening.dice), projects)
    return tuple(write_act(act).encode() for act in (*acts, *evening.postings))


def _bare(unit: Unit) -> Unit:
    return replace(unit, contact_role="", phone="", note="", receipt_title="", credit_code="")


@dataclass(slots=True)
class _Evening:
    """The entries so far, each some seconds after the one before."""

    now: datetime
    dice: Random
    postings: list[Posting] = field(default_factory=list)

    def play(self, gifts: Gifts, projects: Sequence[Project]) -> None:
        """Claims with gifts between them, the burst, then what goes wrong and is put right."""
        for project in projects[:MOST_CLAIMS]:
            self.post(claim_of(project, gifts.unit()), after_s=CLAIM_S)
            if self.dice.random() < 2 / 3:
                self.post(gifts.pledge_or_gift(project), after_s=self.dice.randint(4, 9))
        for _ in range(BURST):
            self.post(gifts.cash(), after_s=BURST_S)
        self._put_right(gifts)
        self._take_back(gifts)
        self._pay(gifts)

    def post(self, entry: Entry, *, after_s: int, reason: str = "") -> EntryId:
        """Post an entry so many seconds after the one before; its id."""
        self.now += timedelta(seconds=after_s)
        # The ids of one seed are always the same, so that a rehearsal can be repeated.
        made = EntryId(uuid.UUID(int=self.dice.getrandbits(128), version=4))
        typed = ""
        if isinstance(entry, Pledge | Donation) and entry.kind == "money" and entry.fen:
            typed = Money(entry.fen).figures
        texts = EntryTexts(typed=typed, reason=Text(reason))
        at = self.now.astimezone(UTC)
        self.postings.append(Posting(entry=entry, id=made, texts=texts, at=at, desk=DESK))
        return made

    def _put_right(self, gifts: Gifts) -> None:
        """An amount with one nought too many; a giver who is found later."""
        right = gifts.cash()
        wrong = self.post(replace(right, fen=(right.fen or 0) * 10), after_s=12)
        undo = Reversal(of=wrong, because="correction")
        self.post(undo, after_s=8, reason="彩排：金额多打一个零 / one nought too many")
        self.post(right, after_s=1)
        unknown = replace(gifts.cash(), giver="unknown", unit=None)
        placed = self.post(unknown, after_s=9)
        self.post(
            Reversal(of=placed, because="correction"), after_s=15, reason="彩排：已查明 / found"
        )
        self.post(replace(unknown, giver="unit", unit=gifts.unit().id), after_s=1)

    def _take_back(self, gifts: Gifts) -> None:
        """A gift that two people typed; a pledge that somebody withdraws."""
        gift = gifts.cash()
        self.post(gift, after_s=10)
        twice = self.post(gift, after_s=6)
        self.post(Reversal(of=twice, because="void"), after_s=9, reason="彩排：重复 / typed twice")
        pledge = self.post(gifts.pledge(), after_s=11)
        self.post(Reversal(of=pledge, because="withdrawn"), after_s=20, reason="彩排 / rehearsal")

    def _pay(self, gifts: Gifts) -> None:
        """A pledge that is paid in two parts."""
        pledge = gifts.pledge()
        promised = self.post(pledge, after_s=8)
        first = (pledge.fen or 0) // 2
        for fen in (first, (pledge.fen or 0) - first):
            paid = Donation(
                unit=pledge.unit,
                kind="money",
                fen=fen,
                method="bank_transfer",
                settles=(Settlement(pledge=promised),),
            )
            self.post(paid, after_s=14)
