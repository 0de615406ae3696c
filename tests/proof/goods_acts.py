"""Goods at the door: brought, put right, refused with thanks, accepted by a gift."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.proof import acts_of_an_evening as acts, naive_desk as rules
from tests.proof.evening_machine import NINE, EveningMachine, desks, pick
from tests.proof.naive_rules import may_be_posted
from welfare_desk.domain.changes import RefuseDelivery, TakeDelivery
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.entries import NO_TEXTS, Pledge, Reversal
from welfare_desk.domain.ids import DeliveryId
from welfare_desk.domain.submitted import GiftSubmitted, ReversalSubmitted
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Cause, Posted
    from welfare_desk.domain.ids import DeskId, EntryId

NO_GOODS = DeliveryId("D-0")
reasons = st.sampled_from(("过期", "破损", " "))


class GoodsActs(EveningMachine):
    """Whoever stands at the door."""

    def brought(self, desk: DeskId, data: st.DataObject) -> DeliveryId:
        known = self.naive(desk).things.deliveries.held.values()
        waiting = [one.id for one in known if one.state == "waiting"]
        return pick(data, [*waiting, *waiting, *(one.id for one in known)], NO_GOODS)

    @rule(desk=desks, data=st.data(), again=st.integers(0, 3))
    def goods_arrive(self, desk: DeskId, data: st.DataObject, again: int) -> None:
        """Note goods, or put right what was noted."""
        kept = self.naive(desk).things.deliveries
        known = kept.held.get(self.brought(desk, data)) if again == 0 else None
        id = DeliveryId(str(self.new_id())) if known is None else known.id
        told = self.drawn(desk, data, id)
        legal = rules.may_be_noted(self.naive(desk), told)
        if self.change(desk, TakeDelivery(delivery=told), legal=legal):
            when = datetime.now(UTC) if known is None else known.arrived
            noted = told if known is None else replace(told, desk=known.desk, entry=known.entry)
            reason = told.reason if known is None else known.reason
            kept.put(id, replace(noted, arrived=when, reason=reason))
        self.tell(desk, "goods", legal=legal)

    def drawn(self, desk: DeskId, data: st.DataObject, id: DeliveryId) -> Delivery:
        """Goods as somebody notes them; what the desk itself knows better is said wrongly."""
        promises = [one.id for one in self.known(desk) if is_of_goods(one)]
        other = st.sampled_from([one.id for one in self.known(desk)] or [acts.NEVER])
        named = st.none() | (st.sampled_from(promises) if promises else st.none()) | other
        return Delivery(
            id=id,
            pledge=data.draw(named),
            unit=data.draw(st.none() | acts.units),
            project=data.draw(st.none() | acts.projects),
            item=data.draw(st.sampled_from((Text("米"), Text("灯", "lamps"), Text("")))),
            quantity=data.draw(st.none() | acts.quantities),
            arrived=NINE,
            desk=desk,
        )

    @rule(desk=desks, data=st.data(), reason=reasons, ends=st.integers(0, 2))
    def refuse(self, desk: DeskId, data: st.DataObject, reason: str, ends: int) -> None:
        """Refuse goods with thanks; one in three times a promise is to end with them."""
        books, brought = self.naive(desk), self.brought(desk, data)
        known = books.things.deliveries.held.get(brought)
        back, id = None, self.new_id()
        if ends == 0 and (entries := [one.id for one in self.known(desk)]):
            of = known.pledge if known and known.pledge else data.draw(st.sampled_from(entries))
            back = Reversal(of=of, because="withdrawn")
        legal = rules.may_be_refused(books, brought, reason, back)
        again = rules.is_refused_so(books, brought, reason)
        if legal and back is not None and not again:
            legal = may_be_posted(books, back)
        taken = None if back is None else ReversalSubmitted(entry=back, id=id, texts=NO_TEXTS)
        asked = RefuseDelivery(delivery=brought, reason=reason, ends=taken)
        if self.change(desk, asked, legal=legal) and not again and known is not None:
            refused = replace(known, state="refused", reason=Text(reason))
            books.things.deliveries.put(brought, refused)
            self.learn_of(desk, {} if back is None else {id: back})
        self.tell(desk, "refuse", legal=legal)

    def learn_of(self, desk: DeskId, wanted: dict[EntryId, Reversal]) -> None:
        """Take over what was posted beside a change."""
        found = [self.at(desk).books[desk].bookkeeper.find(id) for id in wanted]
        self.at(desk).learn([one for one in found if one is not None], dict(wanted))

    @rule(desk=desks, data=st.data(), wrong=st.integers(0, 4))
    def accept(self, desk: DeskId, data: st.DataObject, wrong: int) -> None:
        """Accept goods by a gift, which one in five times is none of goods."""
        books, brought, id = self.naive(desk), self.brought(desk, data), self.new_id()
        gift = data.draw(acts.plain_gifts(None if wrong == 0 else "goods"))
        legal = may_be_posted(books, gift) and rules.may_be_accepted(books, brought, gift.kind)
        asked = GiftSubmitted(entry=gift, id=id, texts=NO_TEXTS, accepts=brought)
        if gift.kind == "goods":
            gift = replace(gift, accepts=brought)
        if self.post(desk, asked, {id: gift}, legal=legal):
            rules.let_accept(books, gift, id)
        self.tell(desk, "accept", legal=legal)

    @rule(desk=desks, data=st.data(), because=st.sampled_from(("void", "withdrawn")))
    def take_back_accepted(self, desk: DeskId, data: st.DataObject, because: Cause) -> None:
        """Take a gift back that accepted goods: they wait again."""
        kept = self.naive(desk).things.deliveries.held.values()
        entries = [one.entry for one in kept if one.entry is not None]
        if not entries:
            return
        taken = Reversal(of=data.draw(st.sampled_from(entries)), because=because)
        self.try_it(desk, "take back accepted", taken)


def is_of_goods(one: Posted) -> bool:
    """Whether an entry promises goods."""
    return isinstance(one.entry, Pledge) and one.entry.kind == "goods"
