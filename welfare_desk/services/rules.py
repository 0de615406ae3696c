"""What may be posted: the rules of the ledger, asked inside the transaction that posts.

An entry that is carried from another laptop's log stands there already: what a merge may bring
about (surplus claims, second reversals, a bank reference twice) is not refused but flagged later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.accounts import units_of
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal
from welfare_desk.domain.methods import METHOD_CODES
from welfare_desk.services import errors
from welfare_desk.services.claim_errors import (
    NeedNotNamedError,
    PartnersUnclearError,
    ProjectNotOnListError,
)
from welfare_desk.services.gift_errors import OtherFormError, PledgeGoneError
from welfare_desk.services.gift_rules import Gift, check_posted_here, check_refund, is_of_its_kind
from welfare_desk.services.place_rules import check_places
from welfare_desk.storage import ledger, register, things

if TYPE_CHECKING:
    from decimal import Decimal

    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Allocation, Entry, EntryTexts, Posted
    from welfare_desk.domain.ids import EntryId, EventId, LineId, OperatorCode, ProjectId, UnitId
    from welfare_desk.domain.register import Project


class Rules:
    """The rules for one event; it remembers the units and lines it has seen, for they never go."""

    def __init__(self, event: EventId) -> None:
        """Know nothing yet."""
        self._event = event
        self._units: set[UnitId] = set()
        self._lines: dict[ProjectId, frozenset[LineId]] = {}

    def forget(self) -> None:
        """Know nothing any more: what was seen may have been undone."""
        self._units.clear()
        self._lines.clear()

    def check(
        self, connection: Connection, entry: Entry, texts: EntryTexts, operator: OperatorCode
    ) -> None:
        """Let an entry pass that is posted here, or say why it cannot be posted.

        Raises:
            BadInputError: one of services/errors.py and those beside it.
        """
        self._check(connection, entry, carried=False)
        if isinstance(entry, Claim | Gift):
            check_posted_here(connection, self._event, entry, texts, operator)

    def check_carried(self, connection: Connection, entry: Entry) -> None:
        """The same for an entry that is carried from another laptop, where it stands already."""
        self._check(connection, entry, carried=True)

    def _check(self, connection: Connection, entry: Entry, *, carried: bool) -> None:
        match entry:
            case Claim():
                self._check_claim(connection, entry, carried=carried)
            case Pledge() | Donation():
                self._check_gift(connection, entry, carried=carried)
                if isinstance(entry, Donation):
                    self._check_donation(connection, entry, carried=carried)
            case Reversal():
                self._check_reversal(connection, entry, carried=carried)
            case Reallocation():
                self._check_reallocation(connection, entry, carried=carried)
            case _:
                assert_never(entry)

    def _check_claim(self, connection: Connection, claim: Claim, *, carried: bool) -> None:
        for unit in (claim.unit, *claim.partners):
            self._check_unit(connection, unit)
        if len(units_of(claim)) <= len(claim.partners):
            raise PartnersUnclearError
        project = self._project(connection, claim.project, claim.line)
        said = (claim.whole or None, claim.fen, claim.quantity, claim.slots)
        if sum(one is not None for one in said) > 1:
            raise errors.OpenClaimError
        _check_positive(claim.fen, claim.quantity, claim.slots)
        if carried:
            return
        if project.state != "published":
            raise ProjectNotOnListError(project=project.number)
        if claim.line is None and claim.slots and any(need.slots for need in project.needs):
            raise NeedNotNamedError(project=project.number)
        for need in project.needs:
            if need.id == claim.line:
                check_places(connection, self._event, claim, need)

    def _check_gift(self, connection: Connection, gift: Gift, *, carried: bool) -> None:
        if (gift.giver == "unit") != (gift.unit is not None):
            raise errors.GiverUnclearError
        if gift.unit is not None:
            self._check_unit(connection, gift.unit)
        if gift.kind == "money" and gift.fen is None:
            raise errors.AmountMissingError
        if not is_of_its_kind(gift):
            raise OtherFormError
        _check_positive(gift.fen, gift.quantity)
        if gift.method is not None and gift.method not in METHOD_CODES:
            raise errors.UnknownMethodError(method=gift.method)
        self._check_allocations(connection, gift.fen, gift.to)
        if gift.for_claim is not None:
            claim = self._named(connection, gift.for_claim, carried=carried)
            if claim is not None and not isinstance(claim.entry, Claim):
                raise errors.NoClaimError(number=claim.number)

    def _check_donation(self, connection: Connection, donation: Donation, *, carried: bool) -> None:
        if donation.kind == "money" and donation.method is None:
            raise errors.UnknownMethodError(method="")
        if donation.settles:
            self._check_settlements(connection, donation, carried=carried)
        if donation.bank_ref is not None and not carried:
            number = ledger.number_with_bank_ref(connection, self._event, donation.bank_ref)
            if number is not None:
                raise errors.BankRefBookedError(bank_ref=donation.bank_ref, number=number)

    def _check_settlements(
        self, connection: Connection, donation: Donation, *, carried: bool
    ) -> None:
        parts = [settlement.fen for settlement in donation.settles]
        _check_positive(*parts)
        settled = {settlement.pledge for settlement in donation.settles}
        by_quantity = donation.kind != "money" and not any(parts)
        if len(settled) < len(parts) or not (by_quantity or _parts_fit(donation.fen, parts)):
            raise errors.TooMuchSettledError
        for settlement in donation.settles:
            pledge = self._named(connection, settlement.pledge, carried=carried)
            if pledge is None:
                continue
            if not isinstance(pledge.entry, Pledge) or pledge.entry.kind != donation.kind:
                raise errors.OtherKindError(number=pledge.number)
            if not carried and ledger.is_gone(connection, settlement.pledge):
                raise PledgeGoneError(number=pledge.number)

    def _check_reversal(self, connection: Connection, reversal: Reversal, *, carried: bool) -> None:
        target = self._named(connection, reversal.of, carried=carried)
        if target is not None and isinstance(target.entry, Reversal | Reallocation):
            raise errors.NotReversibleError(number=target.number)
        if reversal.refund is not None and reversal.refund.method not in METHOD_CODES:
            raise errors.UnknownMethodError(method=reversal.refund.method)
        if carried or target is None:
            return
        if ledger.is_reversed(connection, reversal.of):
            raise errors.AlreadyReversedError(number=target.number)
        check_refund(reversal, target)

    def _check_reallocation(
        self, connection: Connection, reallocation: Reallocation, *, carried: bool
    ) -> None:
        target = self._named(connection, reallocation.of, carried=carried)
        if target is None:
            for part in reallocation.to:
                self._check_place(connection, part.project, part.line)
            return
        if not isinstance(target.entry, Gift):
            raise errors.NotAGiftError(number=target.number)
        if not carried and ledger.is_reversed(connection, reallocation.of):
            raise errors.AlreadyReversedError(number=target.number)
        self._check_allocations(connection, target.entry.fen, reallocation.to)

    def _check_allocations(
        self, connection: Connection, fen: int | None, to: tuple[Allocation, ...]
    ) -> None:
        for allocation in to:
            self._check_place(connection, allocation.project, allocation.line)
        parts = [allocation.fen for allocation in to]
        _check_positive(*parts)
        if not (_parts_fit(fen, parts) if fen is not None else not any(parts)):
            raise errors.TooMuchAllocatedError

    def _check_unit(self, connection: Connection, unit: UnitId) -> None:
        if unit in self._units:
            return
        if register.find(connection, things.UNITS, self._event, {"id": unit}) is None:
            raise errors.UnknownUnitError(unit=unit)
        self._units.add(unit)

    def _check_place(self, connection: Connection, project: ProjectId, line: LineId | None) -> None:
        if project in self._lines and (line is None or line in self._lines[project]):
            return
        self._project(connection, project, line)

    def _project(self, connection: Connection, project: ProjectId, line: LineId | None) -> Project:
        """A project as it stands now, and remember its lines; its state and slots may change."""
        found = register.find(connection, things.PROJECTS, self._event, {"id": project})
        if found is None:
            raise errors.UnknownProjectError(project=project)
        self._lines[project] = frozenset(need.id for need in found.needs)
        if line is not None and line not in self._lines[project]:
            raise errors.UnknownLineError(project=project, line=line)
        return found

    def _named(self, connection: Connection, entry: EntryId, *, carried: bool) -> Posted | None:
        """An entry that another one names; None: it was lost with the log of another desk."""
        posted = ledger.find(connection, entry)
        if posted is not None and posted.event == self._event:
            return posted
        if carried and posted is None:
            return None
        raise errors.UnknownEntryError(entry=entry)


def _check_positive(*amounts: Decimal | int | None) -> None:
    """Refuse amounts and quantities that are nothing or less."""
    if any(amount is not None and amount <= 0 for amount in amounts):
        raise errors.AmountMissingError


def _parts_fit(whole: int | None, parts: list[int | None]) -> bool:
    """Whether the parts are no more than the whole; a part without an amount is all of it."""
    if None in parts:
        return len(parts) == 1
    return whole is None or sum(part or 0 for part in parts) <= whole
