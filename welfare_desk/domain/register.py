"""What the register knows of an event: the event itself, units, projects, stalls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from datetime import date, datetime, time
    from decimal import Decimal

    from welfare_desk.domain.ids import EventId, LineId, ProjectId, StallId, UnitId

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


SHOWN_IN_FULL = Consent(name="full", amount="shown")
MASKED = Consent(name="masked", amount="hidden")
ANONYMOUS = Consent(name="anonymous", amount="hidden")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One launch event; `goal_fen` 0 means that no goal was set; times are local to `timezone`."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Whoever claims or gives: organisation, group or person; `kind` is a code of UNIT_KINDS."""

    id: UnitId
    kind: str
    name: Text
    short: str = ""
    credit_code: str = ""
    attendees: int | None = None
    head_count: int | None = None
    consent: Consent = MASKED


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
    """A numbered item on the market's list, with its need lines; beneficiaries are never named."""

    id: ProjectId
    number: int
    name: Text
    category: str = "other"
    beneficiaries: Text = NO_TEXT
    contact_role: str = ""
    due: date | None = None
    needs: tuple[NeedLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """A volunteer service at the event."""

    id: StallId
    name: Text
    team: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A count taken at a stall at a moment: volunteers there, served so far, minutes given."""

    stall: StallId
    at: datetime
    volunteers: int
    served: int
    minutes: int
    counted: Text = NO_TEXT
