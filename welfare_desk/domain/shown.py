"""What the hall may see: already decided, already masked, never an entry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from welfare_desk.domain.cues import Cue
    from welfare_desk.domain.entries import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownGift:
    """One gift as its giver lets it be shown.

    `name` follows the consent (masked, alias, 爱心人士 …); `amount_fen` is None where the amount is
    not shown or is no money; goods and services carry `quantity` as text ("60 份") instead, where
    their amount is shown.
    """

    key: str
    name: Text
    project: Text = NO_TEXT
    kind: Form
    pledged: bool = False
    amount_fen: int | None = None
    quantity: Text = NO_TEXT
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All that the stage may know at one moment; sums are fen of committed entries.

    `gifts` are the newest first, at most six; `seqs` the end of each desk's log that was folded.
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
    gifts: tuple[ShownGift, ...] = ()
    seqs: tuple[tuple[str, int], ...] = ()
    cue: Cue
