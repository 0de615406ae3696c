"""The one way to change the ledger: post entries, each call one durable transaction."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import Written, chain_hash, entry_text, number_of, time_text
from welfare_desk.domain.entries import NO_TEXTS, Donation, Head, Posted, Reversal
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.posting import Posting
from welfare_desk.services import errors
from welfare_desk.services.goods_at_the_door import see_goods, settle_goods
from welfare_desk.services.rules import Rules
from welfare_desk.storage import ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Entry, EntryTexts
    from welfare_desk.domain.ids import DeskId, EntryId, EventId, OperatorCode, SheetId
    from welfare_desk.services.opened import Opened


class Bookkeeper:
    """Posts entries into the logs of the desks that this program holds.

    A desk's log is ours while we hold its lock, so its end is remembered between two entries; the
    file itself refuses an entry that does not follow the last one.
    """

    def __init__(self, opened: Opened) -> None:
        """Work on the event that is chosen in the opened file."""
        self._opened = opened
        self._heads: dict[tuple[EventId, DeskId], Head] = {}
        self._rules: dict[EventId, Rules] = {}
        opened.file.when_undone(self._forget)

    def post(
        self,
        entry: Entry,
        *,
        id: EntryId,
        texts: EntryTexts = NO_TEXTS,
        at: datetime | None = None,
        desk: DeskId | None = None,
        operator: OperatorCode | None = None,
    ) -> Posted:
        """Post one entry; when this returns, it survives a power cut.

        The same id again returns the entry that stands and writes nothing.

        Raises:
            OtherContentError: the id is posted with other content.
            KnownError: a rule, another program or the disk is in the way; nothing was written.
        """
        posting = Posting(entry=entry, id=id, texts=texts, at=at, desk=desk, posted_by=operator)
        with self._opened.file.writing() as connection:
            return self._post(connection, posting)

    def post_many(self, postings: Sequence[Posting]) -> tuple[Posted, ...]:
        """Post all of these in one transaction, or none of them."""
        with self._opened.file.together() as connection:
            return tuple(self._post(connection, posting) for posting in postings)

    def find(self, entry: EntryId) -> Posted | None:
        """The entry with this id, if the chosen event has one."""
        event = self._opened.chosen()
        with self._opened.file.reading() as connection:
            posted = ledger.find(connection, entry)
        return posted if posted is not None and posted.event == event else None

    def stands(self, entry: EntryId) -> bool:
        """Whether the chosen event has this entry, and nobody took it back."""
        with self._opened.file.reading() as connection:
            posted = ledger.find(connection, entry)
            own = posted is not None and posted.event == self._opened.chosen()
            return own and not ledger.is_reversed(connection, entry)

    def is_settled(self, pledge: EntryId) -> bool:
        """Whether something that stands came for a pledge, be it taken back or not."""
        event = self._opened.chosen()
        with self._opened.file.reading() as connection:
            return ledger.is_settled(connection, event, pledge)

    def last_use(self, gift: EntryId) -> Posted | None:
        """The reallocation of a gift that counts; None: nobody changed its use."""
        with self._opened.file.reading() as connection:
            return ledger.last_use(connection, gift)

    def number_with_sheet(self, sheet: SheetId) -> str | None:
        """The number of the standing entry that was written on a paper sheet, if there is one."""
        event = self._opened.chosen()
        with self._opened.file.reading() as connection:
            return ledger.number_with_sheet(connection, event, sheet)

    def desks(self) -> tuple[DeskId, ...]:
        """The desks of the chosen event that have a log, in order of their letters."""
        event = self._opened.chosen()
        with self._opened.file.reading() as connection:
            return ledger.desks(connection, event)

    def posted(self, desk: DeskId | None = None, *, after: int = 0) -> Iterator[Posted]:
        """The entries of a desk of the chosen event (None: of all, by desk) in order of seq.

        Those up to the seq `after` are left out.

        They are read while they are asked for, in one transaction: ask for all of them before
        anything is posted.
        """
        event = self._opened.chosen()
        with self._opened.file.reading() as connection:
            desks = ledger.desks(connection, event) if desk is None else (desk,)
            for each in desks:
                yield from ledger.after(connection, event, each, after)

    def heads(self) -> tuple[Head, ...]:
        """The ends of all logs of the chosen event, by desk; empty logs are left out."""
        event = self._opened.chosen()
        with self._opened.file.reading() as connection:
            found = (
                ledger.head(connection, event, desk) for desk in ledger.desks(connection, event)
            )
            return tuple(head for head in found if head.seq)

    def _post(self, connection: Connection, posting: Posting) -> Posted:
        """Post one entry inside a transaction."""
        event, desk = self._opened.chosen(), self._desk_of(posting)
        self._opened.hold(desk)
        if posting.seq is not None:
            standing = self._carried_before(connection, event, desk, posting)
        else:
            standing = self._refused_before(connection, event, posting)
        if standing is not None:
            return standing
        try:
            row = self._append(connection, desk, posting)
        except sqlite3.IntegrityError:
            standing = self._standing(connection, event, posting)
            if standing is None:
                raise
            return standing
        if posting.texts != NO_TEXTS:
            ledger.put_texts(connection, posting.id, posting.texts)
        if posting.seq is None and isinstance(posting.entry, Donation | Reversal):
            settle_goods(connection, self._opened, posting)
        return ledger.posted_from(row, posting.entry)

    def _append(self, connection: Connection, desk: DeskId, posting: Posting) -> Written:
        """Write the entry at the end of its log.

        Where the log ends elsewhere than remembered (a program took the desk although we hold it,
        because somebody deleted the lock's file), its end is read again.
        """
        event = self._opened.chosen()
        head = self._head(connection, event, desk)
        row = self._chained(connection, head, posting)
        try:
            ledger.append(connection, row)
        except sqlite3.IntegrityError:
            del self._heads[event, desk]
            if self._head(connection, event, desk) == head:
                raise
            row = self._chained(connection, self._head(connection, event, desk), posting)
            ledger.append(connection, row)
        self._heads[event, desk] = Head(desk=desk, seq=row.seq, hash=row.hash)
        return row

    def _refused_before(
        self, connection: Connection, event: EventId, posting: Posting
    ) -> Posted | None:
        """Hold an entry against the rules; one that stands already broke none and is returned."""
        try:
            operator = posting.posted_by or self._opened.operator
            self._rules_of(event).check(connection, posting.entry, posting.texts, operator)
            see_goods(connection, self._opened, posting)
        except KnownError:
            standing = self._standing(connection, event, posting)
            if standing is None:
                raise
            return standing
        return None

    def _carried_before(
        self, connection: Connection, event: EventId, desk: DeskId, posting: Posting
    ) -> Posted | None:
        """See that a carried entry follows its log, or return it where it stands already."""
        seq = posting.seq or 0
        standing = ledger.at_seq(connection, event, desk, seq)
        if standing is not None:
            if standing.hash != posting.hash:
                raise errors.LogDiffersError(desk=desk, seq=seq)
            return standing
        wanted = self._head(connection, event, desk).seq + 1
        if seq != wanted:
            raise errors.LogGapError(desk=desk, seq=seq, wanted=wanted)
        self._rules_of(event).check_carried(connection, posting.entry)
        return None

    def _standing(self, connection: Connection, event: EventId, posting: Posting) -> Posted | None:
        """The entry that stands under this id.

        Raises:
            OtherContentError: it has other content.
        """
        standing = ledger.find(connection, posting.id)
        if standing is None:
            return None
        same_time = posting.at is None or posting.at == standing.at
        same = standing.entry == posting.entry and standing.event == event and same_time
        if not same or (posting.seq is not None and posting.hash != standing.hash):
            raise errors.OtherContentError(number=standing.number)
        return standing

    def _chained(self, connection: Connection, head: Head, posting: Posting) -> Written:
        """The row of the entry as it will stand after the last one of its log."""
        event, seq = self._opened.chosen(), head.seq + 1
        if seq == 1:
            ledger.put_desk(connection, event, head.desk)
        number = posting.number or number_of(self._prefix(connection, event), head.desk, seq)
        at = (posting.at or datetime.now(UTC)).astimezone(UTC)
        row = Written(
            event=event,
            desk=head.desk,
            seq=seq,
            id=str(posting.id),
            number=number,
            at=time_text(at),
            posted_by=posting.posted_by or self._opened.operator,
            entry=entry_text(posting.entry),
            previous=head.hash,
            hash="",
        )
        row = row._replace(hash=chain_hash(row))
        if posting.hash is not None and posting.hash != row.hash:
            raise errors.LogDiffersError(desk=head.desk, seq=seq)
        return row

    def _desk_of(self, posting: Posting) -> DeskId:
        desk = self._opened.desk if posting.desk is None else posting.desk
        if desk is None:
            raise errors.BadDeskError(desk="")
        return desk

    def _head(self, connection: Connection, event: EventId, desk: DeskId) -> Head:
        found = self._heads.get((event, desk))
        if found is None:
            found = self._heads[event, desk] = ledger.head(connection, event, desk)
        return found

    def _prefix(self, connection: Connection, event: EventId) -> str:
        prefixes = self._opened.prefixes
        if event not in prefixes:
            prefixes[event] = self._opened.read_event(connection, event).number_prefix
        return prefixes[event]

    def _rules_of(self, event: EventId) -> Rules:
        return self._rules.setdefault(event, Rules(event))

    def _forget(self) -> None:
        """Remember nothing: what was seen inside an undone transaction is not so."""
        self._heads.clear()
        self._opened.prefixes.clear()
        for rules in self._rules.values():
            rules.forget()
