"""What may be done beside the ledger, by docs/ledger.md alone; the program must say the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.market import FIRM, LAMP_LINE, LAMPS, NOBODY, PARTY, PAVILION, TRACK, TRACK_LINE, ZHANG
from tests.proof.naive_books import LAMP_PLACES, NaiveBooks
from tests.proof.naive_sums import known_gift, lamps_taken
from welfare_desk.domain.entries import Donation, Pledge
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.entries import Reversal
    from welfare_desk.domain.ids import DeliveryId, EntryId, SheetId, StatementLineId, UnitId
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.statement import StatementLine

UNITS = {PARTY, FIRM, ZHANG, NOBODY}
LINES = {TRACK: {TRACK_LINE}, PAVILION: set(), LAMPS: {LAMP_LINE}}
MOST_SHEETS = 200


def may_be_noted(books: NaiveBooks, brought: Delivery) -> bool:
    """Whether goods may be noted at the door, or put right while they wait."""
    named = brought.unit in {None, *UNITS} and brought.project in {None, *LINES}
    promise = None if brought.pledge is None else known_gift(books, brought.pledge)
    of_goods = isinstance(promise, Pledge) and promise.kind == "goods"
    noted = books.things.deliveries.held.get(brought.id)
    open_ = noted is None or waits(books, noted)
    something = bool(brought.item) and (brought.quantity is None or brought.quantity > 0)
    return something and named and open_ and (brought.pledge is None or of_goods)


def is_refused_so(books: NaiveBooks, brought: DeliveryId, reason: str) -> bool:
    """Whether goods are refused already, and for this reason."""
    known = books.things.deliveries.held.get(brought)
    return known is not None and (known.state, known.reason) == ("refused", Text(reason.strip()))


def may_be_refused(
    books: NaiveBooks, brought: DeliveryId, reason: str, ends: Reversal | None
) -> bool:
    """Whether goods may be refused with thanks; only their own promise ends with them."""
    known = books.things.deliveries.held.get(brought)
    if known is None or not reason.strip() or (ends is not None and ends.of != known.pledge):
        return False
    return waits(books, known) or is_refused_so(books, brought, reason)


def may_be_accepted(books: NaiveBooks, brought: DeliveryId, kind: str) -> bool:
    """Whether a gift of this kind may accept goods at the door."""
    known = books.things.deliveries.held.get(brought)
    return known is not None and waits(books, known) and kind == "goods"


def waits(books: NaiveBooks, brought: Delivery) -> bool:
    """Whether goods wait: nobody refused them, and no gift stands that accepted them."""
    if brought.state == "refused" or brought.entry is None:
        return brought.state == "waiting"
    return not books.stands(brought.entry)


def goods_wait(books: NaiveBooks, gift: object) -> bool:
    """Whether the goods that a gift says it is may be accepted by it."""
    accepts = gift.accepts if isinstance(gift, Donation) else None
    known = None if accepts is None else books.things.deliveries.held.get(accepts)
    return known is None or waits(books, known)


def goods_of(books: NaiveBooks, entry: EntryId) -> list[Delivery]:
    """The goods that an entry accepted."""
    return [one for one in books.things.deliveries.held.values() if one.entry == entry]


def none_refused(books: NaiveBooks, entry: EntryId) -> bool:
    """Whether goods that an entry accepted may go over to a gift in its place."""
    return all(one.state != "refused" for one in goods_of(books, entry))


def let_wait(books: NaiveBooks, entry: EntryId) -> None:
    """Goods whose gift was taken back wait, but for those that another gift accepted, too."""
    for one in goods_of(books, entry):
        others = [
            gift.id
            for gift in books.standing(Donation)
            if isinstance(gift.entry, Donation) and gift.entry.accepts == one.id
        ]
        if others:
            books.things.deliveries.put(one.id, replace(one, state="accepted", entry=others[0]))
        elif one.state == "accepted":
            books.things.deliveries.put(one.id, replace(one, state="waiting"))


def let_accept(books: NaiveBooks, gift: object, id: EntryId) -> None:
    """The goods that a gift says it is are accepted by it."""
    accepts = gift.accepts if isinstance(gift, Donation) else None
    known = None if accepts is None else books.things.deliveries.held.get(accepts)
    if known is not None:
        books.things.deliveries.put(known.id, replace(known, state="accepted", entry=id))


def sheet_of(entry: object) -> SheetId | None:
    """The paper sheet that an entry was written on."""
    return getattr(entry, "sheet", None)


def sheet_stands(books: NaiveBooks, sheet: SheetId) -> bool:
    """Whether a standing entry was written on a sheet."""
    return any(
        sheet_of(one.entry) == sheet and books.stands(one.id) for one in books.posted.values()
    )


def sheet_fits(books: NaiveBooks, sheet: SheetId | None) -> bool:
    """Whether an entry may name a sheet: it was printed, is not spoiled, carries no other."""
    if sheet is None:
        return True
    known = books.things.sheets.held.get(sheet)
    return known is not None and not known.spoiled and not sheet_stands(books, sheet)


def may_be_spoiled(books: NaiveBooks, sheet: SheetId, reason: str) -> bool:
    """Whether a sheet may be marked as spoiled, or as good again."""
    known = sheet in books.things.sheets.held
    return known and not (reason.strip() and sheet_stands(books, sheet))


def is_explained(books: NaiveBooks, line: StatementLine) -> bool:
    """Whether a standing entry explains a line."""
    return line.entry is not None and books.stands(line.entry)


def may_explain(books: NaiveBooks, id: StatementLineId, entry: EntryId | None) -> bool:
    """Whether an entry may explain a line: neither is matched, and they say the same."""
    line = books.things.lines.held.get(id)
    if line is None or entry is None:
        return line is not None
    if entry != line.entry and (is_explained(books, line) or books.things.explained_by(entry)):
        return False
    gift = known_gift(books, entry)
    if not isinstance(gift, Donation) or gift.kind != "money" or gift.method == "cash":
        return False
    return books.stands(entry) and gift.fen == line.fen


def may_be_aside(books: NaiveBooks, id: StatementLineId) -> bool:
    """Whether a line may be set aside: it is no gift."""
    line = books.things.lines.held.get(id)
    return line is not None and not is_explained(books, line)


def kept(books: NaiveBooks, besides: Iterable[UnitId] = (), but: Hold | None = None) -> int:
    """How many of the lamps' places are kept now, for others than those who ask."""
    now, others = datetime.now(UTC), books.things.holds_of(LAMPS, LAMP_LINE)
    return sum(
        one.slots
        for one in others
        if one != but and one.unit not in set(besides) and one.is_kept(now)
    )


def hold_is_clear(hold: Hold) -> bool:
    """Whether it is clear who asks for how many places of what."""
    known = hold.project in LINES and hold.line in {None, *LINES[hold.project]}
    named = hold.project != LAMPS or hold.line is not None
    return known and named and hold.slots > 0 and (hold.unit is not None or bool(hold.who.strip()))


def asked_before(books: NaiveBooks, hold: Hold) -> bool:
    """Whether the same unit has a place there, or waits for one."""
    now = datetime.now(UTC)
    return hold.unit is not None and any(
        one.unit == hold.unit and (one.is_kept(now) or one.is_waiting())
        for one in books.things.holds_of(hold.project, hold.line)
    )


def is_free(books: NaiveBooks, hold: Hold, *, waited: bool) -> bool:
    """Whether there are as many places as are asked for; who waited goes before who comes."""
    if hold.project != LAMPS:
        return True
    queue = books.things.holds_of(LAMPS, LAMP_LINE)
    ahead = 0 if waited else sum(one.slots for one in queue if one.is_waiting())
    left = max(0, LAMP_PLACES - lamps_taken(books) - kept(books, but=hold))
    return left - ahead >= hold.slots
