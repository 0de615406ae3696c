"""Whether the entries of a ledger obey the rules among themselves (docs/ledger.md, Entries).

What only a merge of two logs can bring about (a second reversal, surplus claims, a bank reference
twice) is found here too: it does not count, but it must be settled before the evening is closed.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal
from welfare_desk.domain.standing import rank
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.look import entry_problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.checked import Problem
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import DeliveryId, EntryId
    from welfare_desk.domain.standing import Standing
    from welfare_desk.storage.look import Look

Gift = Pledge | Donation

REVERSED_TWICE = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} takes back what was taken back before; it does not count."
)
NOT_REVERSIBLE = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} takes back an entry that cannot be taken back."
)
NAMES_NOTHING = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} names the entry {entry}, which is not there."
)
NEVER_CAME = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} names a replacement that never came."
)
OTHER_KIND = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} fulfils what is no pledge of its kind."
)
NOT_A_GIFT = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} changes the use of what is no gift."
)
TOO_MUCH = QT_TRANSLATE_NOOP("checks", "Entry {seq} of desk {desk} gives its projects too much.")
BOOKED_TWICE = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} books the bank reference {bank_ref} a second time."
)

ACCEPTED_TWICE = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} books goods that another gift accepted before."
)


def check_rules(seen: Look) -> Iterator[Problem]:
    """Whether each entry names what is there and does what it may."""
    if not seen.readable:
        return
    for fold in seen.folds.values():
        standing = fold.standing
        for posted in standing.surplus_reversals():
            yield entry_problem("reversed-twice", REVERSED_TWICE, posted)
        for entry in standing.everything():
            yield from _check(standing, standing.posted(entry))
        yield from _check_bank_refs(standing)
        yield from _check_goods(standing)


def _check(standing: Standing, posted: Posted) -> Iterator[Problem]:
    """One entry against the rules."""
    match posted.entry:
        case Reversal() as reversal:
            yield from _check_reversal(standing, posted, reversal)
        case Reallocation() as reallocation:
            yield from _check_reallocation(standing, posted, reallocation)
        case Claim():
            pass
        case Pledge() | Donation() as gift:
            yield from _check_gift(standing, posted, gift)
        case _:
            assert_never(posted.entry)


def _check_reversal(standing: Standing, posted: Posted, reversal: Reversal) -> Iterator[Problem]:
    target = _found(standing, reversal.of)
    if target is None:
        yield entry_problem("names-nothing", NAMES_NOTHING, posted, entry=reversal.of)
    elif isinstance(target.entry, Reversal | Reallocation):
        yield entry_problem("not-reversible", NOT_REVERSIBLE, posted)
    if reversal.replaced_by is not None and not standing.knows(reversal.replaced_by):
        yield entry_problem("never-came", NEVER_CAME, posted)


def _check_reallocation(
    standing: Standing, posted: Posted, reallocation: Reallocation
) -> Iterator[Problem]:
    target = _found(standing, reallocation.of)
    if target is None:
        yield entry_problem("names-nothing", NAMES_NOTHING, posted, entry=reallocation.of)
    elif not isinstance(target.entry, Gift):
        yield entry_problem("not-a-gift", NOT_A_GIFT, posted)
    elif sum(part.fen or 0 for part in reallocation.to) > (target.entry.fen or 0):
        yield entry_problem("too-much", TOO_MUCH, posted)


def _check_gift(standing: Standing, posted: Posted, gift: Gift) -> Iterator[Problem]:
    if sum(part.fen or 0 for part in gift.to) > (gift.fen or 0):
        yield entry_problem("too-much", TOO_MUCH, posted)
    if gift.for_claim is not None and not standing.knows(gift.for_claim):
        yield entry_problem("names-nothing", NAMES_NOTHING, posted, entry=gift.for_claim)
    for settlement in gift.settles if isinstance(gift, Donation) else ():
        pledge = _found(standing, settlement.pledge)
        if pledge is None:
            yield entry_problem("names-nothing", NAMES_NOTHING, posted, entry=settlement.pledge)
        elif not isinstance(pledge.entry, Pledge) or pledge.entry.kind != gift.kind:
            yield entry_problem("other-kind", OTHER_KIND, posted)


def _check_bank_refs(standing: Standing) -> Iterator[Problem]:
    """A bank reference is booked by one standing donation at most."""
    booked: defaultdict[str, list[Posted]] = defaultdict(list)
    for entry in standing.everything():
        posted = standing.posted(entry)
        if isinstance(posted.entry, Donation) and posted.entry.bank_ref and standing.stands(entry):
            booked[posted.entry.bank_ref].append(posted)
    for bank_ref, donations in booked.items():
        for posted in donations[1:]:
            yield entry_problem("booked-twice", BOOKED_TWICE, posted, bank_ref=bank_ref)


def _check_goods(standing: Standing) -> Iterator[Problem]:
    """Goods at the door are accepted by one standing donation at most."""
    accepted: defaultdict[DeliveryId, list[Posted]] = defaultdict(list)
    for entry in standing.everything():
        posted = standing.posted(entry)
        if isinstance(posted.entry, Donation) and posted.entry.accepts and standing.stands(entry):
            accepted[posted.entry.accepts].append(posted)
    for donations in accepted.values():
        for posted in sorted(donations, key=rank)[1:]:
            yield entry_problem("accepted-twice", ACCEPTED_TWICE, posted)


def _found(standing: Standing, entry: EntryId) -> Posted | None:
    return standing.posted(entry) if standing.knows(entry) else None
