"""What the register knows of an event: itself, units and their arrival, projects, stalls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from datetime import date, datetime, time
    from decimal import Decimal

    from welfare_desk.domain.ids import DeskId, EventId, LineId, ProjectId, StallId, UnitId

ProjectState = Literal["draft", "published", "withdrawn"]
BasisMode = Literal["community", "targeted", "public", "joint_public", "direct"]
NeedForm = Literal["money", "goods", "goods_or_money", "service"]
NameConsent = Literal["full", "masked", "surname_only", "alias", "anonymous"]
AmountConsent = Literal["shown", "hidden"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What a unit lets us show of itself: how its name may stand, and whether its amount may.

    The safe default is a masked name and no amount.
    """

    name: NameConsent = "masked"
    alias: str = ""
    amount: AmountConsent = "hidden"


USUAL_HOLD_MINUTES = 10
"""How long a place is kept for somebody who is deciding, where the event does not say it."""

SHOWN_IN_FULL = Consent(name="full", amount="shown")
MASKED = Consent(name="masked", amount="hidden")
ANONYMOUS = Consent(name="anonymous", amount="hidden")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One launch event; `goal_fen` 0 means that no goal was set; times are local to `timezone`.

    `hold_minutes` is how long a place of the market is kept for somebody who is deciding. From
    `check_above_fen` on, a second person looks at a gift before it is recorded; 0: never.
    """

    id: EventId
    name: Text
    host: Text = NO_TEXT
    slogan: Text = NO_TEXT
    venue: Text = NO_TEXT
    note: Text = NO_TEXT
    date: date
    starts: time | None = None
    ends: time | None = None
    timezone: str = "Asia/Shanghai"
    goal_fen: int = 0
    number_prefix: str
    basis_mode: BasisMode = "community"
    basis_note: Text = NO_TEXT
    fictional: bool = False
    hold_minutes: int = USUAL_HOLD_MINUTES
    check_above_fen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Whoever claims or gives: organisation, group or person.

    `kind` is a code of UNIT_KINDS or of an `OwnKind`. `badge` is the short number on the badge,
    given once and never to another unit of the same file. `attendees` is how many said they would
    come, `head_count` how many people a group is. `stage_order` is the turn on the stage that was
    wished for. `receipt_title` is the name on the official receipt that somebody else issues, ""
    where none was asked for. `approved` says that a state enterprise's own approval is there
    (Charity Law art. 43). `code_unverified` keeps a credit code that does not pass its check.
    `merged_into` is the unit that this one turned out to be; its entries count for that one.
    """

    id: UnitId
    kind: str
    name: Text
    short: str = ""
    credit_code: str = ""
    attendees: int | None = None
    head_count: int | None = None
    consent: Consent = MASKED
    badge: int | None = None
    contact_role: str = ""
    phone: str = ""
    stage_order: int | None = None
    receipt_title: str = ""
    vip: bool = False
    approved: bool = False
    code_unverified: bool = False
    note: str = ""
    merged_into: UnitId | None = None

    def expected_people(self) -> int | None:
        """How many people will come: those who were announced, else the group; None: unknown."""
        return self.attendees if self.attendees is not None else self.head_count


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnKind:
    """A kind of unit that the organiser added; `like` is the code of UNIT_KINDS it resembles.

    Its icon, its colour, its default consent and whether it needs approval are those of `like`.
    """

    id: str
    name: Text
    like: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A unit's arrival: when, at which desk, and how many people; `at` None: it was taken back."""

    unit: UnitId
    at: datetime | None
    desk: DeskId
    people: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Distinct:
    """Two units that look alike and are not the same; `unit` is the lesser id of the two."""

    unit: UnitId
    other: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedLine:
    """What a project needs; `slots` is how many units may claim the line at once (None: any)."""

    id: LineId
    form: NeedForm
    amount_fen: int | None = None
    quantity: Decimal | None = None
    unit: Text = NO_TEXT
    unit_price_fen: int | None = None
    what: Text = NO_TEXT
    slots: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A numbered item on the market's list, with its need lines; beneficiaries are never named.

    A number is never used again. `position` is its turn when projects are presented (None: by
    number). `agreement` is the number of the agreement that works need (Donations Law art. 13).
    `photo` is the file name of its picture in the folder beside the file, "" where there is none.
    """

    id: ProjectId
    number: int
    name: Text
    category: str = "other"
    beneficiaries: Text = NO_TEXT
    contact_role: str = ""
    due: date | None = None
    needs: tuple[NeedLine, ...] = ()
    state: ProjectState = "published"
    place: Text = NO_TEXT
    beneficiary_count: int | None = None
    agreement: str = ""
    photo: str = ""
    position: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """A volunteer service at the event; `place` is the number of its booth, as people look for it.

    The stage shows no team: it may name persons.
    """

    id: StallId
    name: Text
    team: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A count taken at a stall at a moment: volunteers there, served so far, minutes given."""

    stall: StallId
    at: datetime
    volunteers: int
    served: int
    minutes: int
    counted: Text = NO_TEXT
