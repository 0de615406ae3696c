"""What an entry does to goods at the door, whoever posts it: they are accepted, or wait again.

Only of what is posted here: an entry that is carried from another laptop comes with the goods as
they stand there.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Donation, Reversal
from welfare_desk.services.gift_errors import DeliverySettledError
from welfare_desk.services.register_writer import RegisterWriter
from welfare_desk.storage import ledger, register, things

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.ids import DeliveryId, EntryId
    from welfare_desk.domain.posting import Posting
    from welfare_desk.services.opened import Opened


def see_goods(connection: Connection, opened: Opened, posting: Posting) -> None:
    """See that the goods that a gift accepts wait; those that nobody noted yet may come later.

    Raises:
        DeliverySettledError: they were accepted by another gift, or refused.
    """
    found = _accepted_by(connection, opened, posting)
    if found is not None and not found.waits(partial(ledger.is_reversed, connection)):
        raise DeliverySettledError(item=found.item)


def settle_goods(connection: Connection, opened: Opened, posting: Posting) -> None:
    """Let the goods that an entry accepts be accepted by it, those of a gift taken back wait."""
    if isinstance(posting.entry, Reversal):
        _wait_again(connection, opened, posting.entry.of)
        return
    found = _accepted_by(connection, opened, posting)
    if found is not None:
        _accept(opened, found, posting.id)


def _accepted_by(connection: Connection, opened: Opened, posting: Posting) -> Delivery | None:
    gift = posting.entry
    if not isinstance(gift, Donation) or gift.accepts is None:
        return None
    return _delivery(connection, opened, gift.accepts)


def _delivery(connection: Connection, opened: Opened, delivery: DeliveryId) -> Delivery | None:
    return register.find(connection, things.DELIVERIES, opened.chosen(), {"id": delivery})


def _wait_again(connection: Connection, opened: Opened, gift: EntryId) -> None:
    """Goods whose gift is gone wait, unless another gift stands for them since a merge.

    They remember the gift, so that they go with it when it is posted once more.
    """
    event = opened.chosen()
    for one in register.those(connection, things.DELIVERIES, event, {"entry": gift}):
        other = ledger.accepting(connection, event, one.id)
        if other is not None:
            _accept(opened, one, other)
        elif one.state == "accepted":
            waiting = replace(one, state="waiting")
            RegisterWriter(opened).put_delivery(waiting, fields=frozenset({"state"}))


def _accept(opened: Opened, delivery: Delivery, gift: EntryId) -> None:
    accepted = replace(delivery, state="accepted", entry=gift)
    RegisterWriter(opened).put_delivery(accepted, fields=frozenset({"state", "entry"}))
