"""What the hall may see: already decided, already masked, never an entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time

    from welfare_desk.domain.cues import Cue
    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.milestones import MilestoneKind
    from welfare_desk.domain.public_facts import FactName
    from welfare_desk.domain.register import BasisMode

Deed = Literal["claim", "pledge", "gift"]
"""What somebody did: took a project on, promised, gave."""

GiverSign = Literal["party", "public", "firm", "group", "person", "family"]
"""What sort of giver it is, as the small sign before a name on the wall."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownGift:
    """One gift as its giver lets it be shown.

    `name` follows the consent (masked, alias, 爱心人士 …); `amount_fen` is None where the amount is
    not shown or is no money; goods and services carry `quantity` as text ("60 份") instead, where
    their amount is shown. `weight_fen` says how large it is in the stage's eyes (who is thanked
    alone) and is never painted. `reading` is the name with the readings that are easily mistaken
    (单(shàn)县), "" where none is. `turn` is its place in the queue, where somebody gave it one;
    `fresh` is False for what had its spotlight, or shall have none.
    """

    key: str
    name: Text
    project: Text = NO_TEXT
    kind: Form
    deed: Deed = "gift"
    pledged: bool = False
    amount_fen: int | None = None
    quantity: Text = NO_TEXT
    sign: GiverSign = "group"
    category: str = ""
    weight_fen: int = 0
    reading: str = ""
    turn: int | None = None
    fresh: bool = True
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownNeed:
    """One need of a project: how much is wanted and had, as text ("90 盏"), and what it is."""

    what: Text
    wanted: Text = NO_TEXT
    had: Text = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownProject:
    """One project of the market.

    `need_fen` is the money wanted, `had_fen` what was received or promised for it; for one that
    needs no money both are 0 and `wanted`, `had` say it in its own unit. `share` is how much of it
    is taken, in thousandths, above 1,000 where it is over. `by` are the names of those who claimed
    it, in time order, as they may be shown; `photo` the name of its picture. Of those who benefit
    only `beneficiary_count` is told, None where nobody counted them: who they are is not.
    """

    id: ProjectId
    number: str
    name: Text
    category: str
    need_fen: int = 0
    had_fen: int = 0
    wanted: Text = NO_TEXT
    had: Text = NO_TEXT
    share: int = 0
    is_full: bool = False
    by: tuple[Text, ...] = ()
    beneficiary_count: int | None = None
    needs: tuple[ShownNeed, ...] = ()
    photo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownGiver:
    """One name on the wall; `key` tells it apart, `first_at` is when it first gave or claimed."""

    key: str
    name: Text
    sign: GiverSign
    first_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownMilestone:
    """One goal on the way; `at` in fen or a count. `was_celebrated` is kept over a restart."""

    key: str
    kind: MilestoneKind
    at: int
    name: Text = NO_TEXT
    quiet: bool = False
    is_reached: bool = False
    was_celebrated: bool = False
    reached_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownStall:
    """One volunteer service: where it is, who is there, how many were served.

    `counted` is what is counted ("人次", "台"). `volunteers` 0: nobody is there now.
    """

    key: str
    place: str
    name: Text
    volunteers: int = 0
    served: int = 0
    counted: Text = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All that the stage may know at one moment; sums are fen of committed entries.

    `gifts` are the newest first, at most six; `news` the claims and gifts that may have a
    spotlight, oldest first; `unnamed` how many names wait for a nod. `projects_shown` are in the
    order of presenting, `wall` in time order. `folder` is where pictures lie. `facts` are what the
    organiser publishes. `seqs` the end of each desk's log that was folded.
    """

    event_name: Text
    host: Text = NO_TEXT
    slogan: Text = NO_TEXT
    venue: Text = NO_TEXT
    date: date
    starts: time | None = None
    timezone: str = "Asia/Shanghai"
    rehearsal: bool = False
    headline_fen: int = 0
    received_fen: int = 0
    outstanding_fen: int = 0
    goal_fen: int = 0
    goods_received_fen: int = 0
    goods_promised_fen: int = 0
    goods_batches: int = 0
    givers: int = 0
    giver_units: int = 0
    giver_persons: int = 0
    claims: int = 0
    projects_claimed: int = 0
    projects: int = 0
    arrived_units: int = 0
    arrived_people: int = 0
    expected_units: int = 0
    expected_people: int = 0
    volunteers: int = 0
    served: int = 0
    gifts: tuple[ShownGift, ...] = ()
    news: tuple[ShownGift, ...] = ()
    unnamed: int = 0
    projects_shown: tuple[ShownProject, ...] = ()
    wall: tuple[ShownGiver, ...] = ()
    milestones: tuple[ShownMilestone, ...] = ()
    stalls: tuple[ShownStall, ...] = ()
    mode: BasisMode = "community"
    facts: Mapping[FactName, Text] = field(default_factory=dict)
    rules: StageRules = field(default_factory=StageRules)
    folder: str = ""
    seqs: tuple[tuple[str, int], ...] = ()
    cue: Cue
