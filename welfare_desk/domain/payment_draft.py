"""One payment that fulfils several promises of money, as it is typed: how much of it pays which.

What comes beyond the promises is undesignated, or for a project that is named; what does not
suffice leaves the rest outstanding. Both are said before the payment is recorded.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.bank_ref import fold_bank_ref
from welfare_desk.domain.draft_parts import check_project, fitting_line, take_amount
from welfare_desk.domain.drafts import NO_METHOD
from welfare_desk.domain.entries import Allocation, Donation, EntryTexts, Settlement
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings
from welfare_desk.domain.methods import METHOD_CODES
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import due_first, outstanding_fen
from welfare_desk.domain.receipt_parts import see_checked, take_day, take_sheet
from welfare_desk.domain.received_at import take_moment
from welfare_desk.domain.settling import cut
from welfare_desk.domain.submitted import GiftSubmitted, Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.ids import (
        EntryId,
        LineId,
        OperatorCode,
        ProjectId,
        StatementLineId,
        UnitId,
    )
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.received_at import EventClock
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.settling import Parts

NO_SHARES = QT_TRANSLATE_NOOP(
    "errors", "Which promise does it pay? Write how much beside one of them at least."
)
SHARE_TOO_MUCH = QT_TRANSLATE_NOOP(
    "errors", "{number} waits for ¥{open} only: write that much at most, the rest is told apart."
)
SHARES_TOO_MUCH = QT_TRANSLATE_NOOP(
    "errors", "The shares come to ¥{sum}, that is ¥{over} more than the payment. Make one less."
)
PAID_WHOLE = QT_TRANSLATE_NOOP("notices", "{number}: ¥{fen}, paid in full.")
PAID_PART = QT_TRANSLATE_NOOP("notices", "{number}: ¥{fen}, and ¥{left} stays outstanding.")
OVER_UNDESIGNATED = QT_TRANSLATE_NOOP(
    "notices", "¥{over} more than these promises: it counts as undesignated."
)
OVER_TO_PROJECT = QT_TRANSLATE_NOOP(
    "notices", "¥{over} more than these promises: it goes to project No. {number}."
)
_NOTHING: Final = re.compile(r"\s*(¥?0+(\.0{0,2})?元?)?\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class PaymentShare:
    """What of a payment pays one open promise; an empty amount is nothing."""

    pledge: JournalRow
    amount: str = ""

    @property
    def fen(self) -> int:
        """The share as it is typed; 0 while that cannot be read."""
        read = self.read()
        return 0 if isinstance(read, Sentence) else read

    def read(self) -> int | Sentence:
        """The share in fen, or why it cannot be read; a nought is nothing, as an empty one is."""
        if _NOTHING.fullmatch(unicodedata.normalize("NFKC", self.amount)):
            return 0
        read = read_amount(self.amount)
        return read if isinstance(read, Sentence) else read.fen


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareLine:
    """What one promise gets of a payment, and what stays outstanding of it then, in fen."""

    pledge: JournalRow
    fen: int
    left_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentBalance:
    """A payment as it is typed: what it pays of which promise, and what is over.

    `over_fen` below 0: the shares take more than there is.
    """

    fen: int
    shared_fen: int
    over_fen: int
    lines: tuple[ShareLine, ...]


def propose(pledges: Iterable[JournalRow], fen: int) -> tuple[PaymentShare, ...]:
    """How a payment would pay some open promises: those due first, each in full while it lasts."""
    shares, left = [], fen
    for pledge in sorted(pledges, key=due_first):
        taken = min(outstanding_fen(pledge), left)
        shares.append(PaymentShare(pledge, Money(taken).figures if taken else ""))
        left -= taken
    return tuple(shares)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDraft:
    """The sheet on which one payment is shared among promises.

    `over_to` is the project of what comes beyond them; None: undesignated.
    Fields in errors: amount, method, shares, project, received_on, sheet, received_at, checked_by.
    """

    id: EntryId
    giver: Giver = "unit"
    unit: UnitId | None = None
    amount: str = ""
    method: str = "bank_transfer"
    received_on: str = ""
    bank_ref: str = ""
    shares: tuple[PaymentShare, ...] = ()
    over_to: Project | None = None
    over_text: str = ""
    note: str = ""
    explains: StatementLineId | None = None
    sheet: str = ""
    received_at: str = ""
    clock: EventClock | None = None
    checked_by: OperatorCode | None = None
    check_above_fen: int = 0
    on_stage: bool = False
    confirmed: bool = False

    def parse(self) -> Parsed[GiftSubmitted]:
        """The payment ready to be posted, or what is wrong, or what deserves a second look."""
        found = Findings()
        fen = take_amount(found, "amount", self.amount)
        if self.method not in METHOD_CODES:
            found.errors["method"] = Sentence(NO_METHOD)
        check_project(found, self.over_to, self.over_text)
        wrong = self._wrong_shares(fen)
        if wrong is not None:
            found.errors["shares"] = wrong
        see_checked(found, fen, self.checked_by, self.check_above_fen)
        submitted = GiftSubmitted(
            entry=self._donation(found, fen),
            id=self.id,
            texts=EntryTexts(typed=self.amount.strip(), note=Text(self.note.strip())),
            explains=self.explains,
            at=take_moment(found, self.received_at, self.clock),
        )
        return outcome(submitted, found, confirmed=self.confirmed)

    def balance(self) -> PaymentBalance:
        """What the payment pays as it is typed now."""
        read = read_amount(self.amount)
        fen = 0 if isinstance(read, Sentence) else read.fen
        lines = tuple(
            ShareLine(
                pledge=share.pledge,
                fen=share.fen,
                left_fen=max(0, outstanding_fen(share.pledge) - share.fen),
            )
            for share in self.shares
        )
        shared = sum(line.fen for line in lines)
        return PaymentBalance(fen=fen, shared_fen=shared, over_fen=fen - shared, lines=lines)

    def told(self) -> tuple[Sentence, ...]:
        """What the payment will do, in words: promise by promise, then what is over."""
        balance = self.balance()
        told = [_line_told(line) for line in balance.lines if line.fen]
        if balance.shared_fen and balance.over_fen > 0:
            over = Money(balance.over_fen).figures
            if self.over_to is None:
                told.append(Sentence(OVER_UNDESIGNATED, {"over": over}))
            else:
                values = {"over": over, "number": self.over_to.number}
                told.append(Sentence(OVER_TO_PROJECT, values))
        return tuple(told)

    def _donation(self, found: Findings, fen: int | None) -> Donation:
        """The payment as an entry."""
        paid = sorted(filter(lambda share: share.fen, self.shares), key=_is_undesignated)
        return Donation(
            giver=self.giver,
            unit=self.unit,
            kind="money",
            fen=fen,
            method=self.method,
            received_on=take_day(found, "received_on", self.received_on, clock=self.clock),
            bank_ref=fold_bank_ref(self.bank_ref) or None,
            to=self._allocations(paid, fen or 0),
            settles=tuple(Settlement(pledge=share.pledge.id, fen=share.fen) for share in paid),
            on_stage=self.on_stage,
            checked_by=self.checked_by,
            sheet=take_sheet(found, self.sheet),
        )

    def _allocations(self, paid: list[PaymentShare], fen: int) -> tuple[Allocation, ...]:
        """Where the money goes: as the promises say, unless what is over is for a project.

        Then all of it is named: what each share fills of its promise, in order, then the rest.
        """
        over = fen - sum(share.fen for share in paid)
        if self.over_to is None or over <= 0:
            return ()
        named = [
            Allocation(
                project=part.project, line=_line_of(share.pledge, part.project), fen=part.fen
            )
            for share in paid
            for part in _filled(share)
            if part.project is not None
        ]
        line = fitting_line(self.over_to, "money")
        return (*named, Allocation(project=self.over_to.id, line=line, fen=over))

    def _wrong_shares(self, fen: int | None) -> Sentence | None:
        """What is wrong with the shares, one by one and together."""
        for share in self.shares:
            read = share.read()
            if isinstance(read, Sentence):
                return read
            open_fen = outstanding_fen(share.pledge)
            if share.fen > open_fen:
                values = {"number": share.pledge.number, "open": Money(open_fen).figures}
                return Sentence(SHARE_TOO_MUCH, values)
        shared = sum(share.fen for share in self.shares)
        if not shared:
            return Sentence(NO_SHARES)
        if fen is not None and shared > fen:
            values = {"sum": Money(shared).figures, "over": Money(shared - fen).figures}
            return Sentence(SHARES_TOO_MUCH, values)
        return None


def _line_told(line: ShareLine) -> Sentence:
    """What one promise gets, in words."""
    values = {"number": line.pledge.number, "fen": Money(line.fen).figures}
    if not line.left_fen:
        return Sentence(PAID_WHOLE, values)
    return Sentence(PAID_PART, {**values, "left": Money(line.left_fen).figures})


def _is_undesignated(share: PaymentShare) -> bool:
    """Whether some of a share is for no project; such come last, where what is left lies."""
    return any(part.project is None for part in _filled(share))


def _filled(share: PaymentShare) -> Parts:
    """What a share fills of what is open of its promise, in order."""
    return cut(share.pledge.open_parts, (share.fen,))[0]


def _line_of(pledge: JournalRow, project: ProjectId) -> LineId | None:
    """The need of a project that a promise names."""
    return next((one.line for one in pledge.to if one.project == project), None)
