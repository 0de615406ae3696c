"""A posting: an entry on its way into the ledger, with everything that is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import NO_TEXTS, EntryTexts

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One entry to post; its `id` was made when the form opened, so that Enter may come again.

    `at` None is the moment of the commit; `desk` and `posted_by` None are those of the open books.
    An entry that comes from another file carries its place there: `seq`, `number` and `hash`, with
    `at`, `desk` and `posted_by`. It must then fit the log exactly; without `seq` it is appended.
    """

    entry: Entry
    id: EntryId
    texts: EntryTexts = NO_TEXTS
    at: datetime | None = None
    desk: DeskId | None = None
    posted_by: OperatorCode | None = None
    seq: int | None = None
    number: str | None = None
    hash: str | None = None
