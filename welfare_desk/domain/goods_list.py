"""Goods and services as they come: promised, arrived, accepted or refused; offered, delivered.

Never added to money. Goods without a value are counted, and apart from those with one.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, get_args

from welfare_desk.domain.canonical import decimal_text
from welfare_desk.domain.delivery import as_they_stand
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.ids import DeliveryId, EntryId, ProjectId, UnitId
    from welfare_desk.domain.journal import JournalRow

GoodsState = Literal["promised", "arrived", "accepted", "refused", "offered", "delivered"]
GOODS_STATES: Final[tuple[GoodsState, ...]] = get_args(GoodsState)
GoodsGroup = Literal["waiting", "arrived", "accepted", "refused", "services", "all"]
GOODS_GROUPS: Final[tuple[GoodsGroup, ...]] = get_args(GoodsGroup)
_GROUPS: Final[Mapping[GoodsGroup, frozenset[GoodsState]]] = {
    "waiting": frozenset({"promised", "arrived", "offered"}),
    "arrived": frozenset({"arrived"}),
    "accepted": frozenset({"accepted"}),
    "refused": frozenset({"refused"}),
    "services": frozenset({"offered", "delivered"}),
    "all": frozenset(GOODS_STATES),
}
_ORDER: Final[tuple[GoodsState, ...]] = (
    "arrived",
    "promised",
    "offered",
    "accepted",
    "delivered",
    "refused",
)
"""What waits for somebody at the desk comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsItem:
    """One thing on the list; `row` is its promise or its donation, `delivery` what was brought.

    `key` is the id of the entry, or of the delivery where there is no entry for it; `left` is how
    much of a promise is still to come, None where nobody can say.
    """

    key: str
    state: GoodsState
    at: datetime
    row: JournalRow | None = None
    delivery: Delivery | None = None
    left: Decimal | None = None

    @property
    def what(self) -> Text:
        """What it is."""
        if self.delivery is not None and self.delivery.item:
            return self.delivery.item
        return self.row.item if self.row is not None else NO_TEXT

    @property
    def quantity(self) -> Text:
        """How much came, or is still to come, with its word."""
        brought = self.delivery
        if brought is not None and brought.quantity is not None:
            return _counted(brought.quantity, brought.unit_word)
        if self.row is None:
            return NO_TEXT
        part = self.left is not None and self.left != self.row.amount
        return _counted(self.left, self.row.unit_word) if part and self.left else self.row.quantity

    @property
    def unit(self) -> UnitId | None:
        """Who promised or brought it."""
        if self.delivery is not None and self.delivery.unit is not None:
            return self.delivery.unit
        return self.row.unit if self.row is not None else None

    @property
    def project(self) -> ProjectId | None:
        """What it is for; None: undesignated."""
        if self.delivery is not None and self.delivery.project is not None:
            return self.delivery.project
        return self.row.project if self.row is not None else None

    @property
    def due(self) -> date | None:
        """Until when it was promised, while it has not come."""
        return self.row.due if self.row is not None and self.is_promise else None

    @property
    def is_promise(self) -> bool:
        """Whether it was promised and has not come."""
        return self.state in {"promised", "offered"}

    @property
    def value_fen(self) -> int | None:
        """What accepted goods are worth; None: no value was set, or they have not come."""
        return self.row.fen if self.state == "accepted" and self.row is not None else None


def delivery_key(delivery: DeliveryId) -> str:
    """The key of goods that came to the door."""
    return f"delivery {delivery}"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsSums:
    """How many things stand in each state, and of the accepted ones how many have no value."""

    promised: int = 0
    arrived: int = 0
    accepted: int = 0
    refused: int = 0
    offered: int = 0
    delivered: int = 0
    valued_fen: int = 0
    unvalued: int = 0


def goods_items(
    rows: Iterable[JournalRow], deliveries: Sequence[Delivery]
) -> tuple[GoodsItem, ...]:
    """The whole list, what waits first and in each state the newest first.

    Args:
        rows: the journal; what was taken back is no longer on the list.
        deliveries: what was brought to the door.
    """
    known = {row.id: row for row in rows if row.form in {"goods", "service"}}
    gone = {row.id for row in known.values() if row.reversed_by is not None}
    deliveries = as_they_stand(deliveries, gone.__contains__)
    items = [_brought(known, each) for each in deliveries if each.state != "accepted"]
    at_the_door = [each for each in deliveries if each.state == "waiting"]
    accepted = {each.entry: each for each in deliveries if each.entry is not None}
    for row in known.values():
        state = _state_of(row)
        waiting = [one for one in at_the_door if _stands_for(known, one.pledge) == row.id]
        left = _left(row, waiting)
        if state is not None and (left or not waiting):
            delivery = accepted.get(row.id)
            item = GoodsItem(
                key=str(row.id), state=state, at=row.at, row=row, delivery=delivery, left=left
            )
            items.append(item)
    items.sort(key=lambda item: item.at, reverse=True)
    return tuple(sorted(items, key=lambda item: _ORDER.index(item.state)))


def in_goods_group(item: GoodsItem, group: GoodsGroup) -> bool:
    """Whether a thing is found under a filter."""
    return item.state in _GROUPS[group]


def goods_sums(items: Iterable[GoodsItem]) -> GoodsSums:
    """The counts over the list; values in fen stand apart from money."""
    listed = tuple(items)
    counts = {state: sum(item.state == state for item in listed) for state in GOODS_STATES}
    values = [item.value_fen for item in listed if item.state == "accepted"]
    return GoodsSums(
        promised=counts["promised"],
        arrived=counts["arrived"],
        accepted=counts["accepted"],
        refused=counts["refused"],
        offered=counts["offered"],
        delivered=counts["delivered"],
        valued_fen=sum(fen for fen in values if fen is not None),
        unvalued=sum(fen is None for fen in values),
    )


def _brought(known: Mapping[EntryId, JournalRow], delivery: Delivery) -> GoodsItem:
    """Goods at the door, with the promise that they fulfil."""
    return GoodsItem(
        key=delivery_key(delivery.id),
        state="arrived" if delivery.state == "waiting" else "refused",
        at=delivery.arrived,
        row=known.get(delivery.pledge) if delivery.pledge is not None else None,
        delivery=delivery,
    )


def _stands_for(known: Mapping[EntryId, JournalRow], pledge: EntryId | None) -> EntryId | None:
    """The promise that stands in the place of this one now."""
    row = known.get(pledge) if pledge is not None else None
    while row is not None and row.replaced_by is not None and row.replaced_by in known:
        row = known[row.replaced_by]
    return row.id if row is not None else pledge


def _left(row: JournalRow, waiting: Sequence[Delivery]) -> Decimal | None:
    """What of a promise neither came nor stands at the door; None: nobody can say."""
    if row.open_amount is None or any(one.quantity is None for one in waiting):
        return None
    at_the_door = sum((one.quantity for one in waiting if one.quantity is not None), Decimal(0))
    return max(Decimal(0), row.open_amount - at_the_door)


def _counted(number: Decimal, word: Text) -> Text:
    """A quantity with its word, in both languages."""
    figures = decimal_text(number)
    zh, en = (f"{figures} {said}" if said else "" for said in (word.zh, word.en))
    return Text(zh, en) if word else Text(figures)


def _state_of(row: JournalRow) -> GoodsState | None:
    """How an entry stands on the list; None: it is no longer, or not by itself."""
    goods = row.form == "goods"
    if row.kind == "pledge" and row.state in {"undelivered", "part_paid"}:
        return "promised" if goods else "offered"
    if row.kind == "donation" and row.reversed_by is None:
        return "accepted" if goods else "delivered"
    return None
