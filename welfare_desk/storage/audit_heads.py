"""Whether the logs still hold what was seen at their ends: by closings, and by the newest backup.

A tail that was cut, or a log that was computed anew, leaves a chain without a fault; only an end
that was noted elsewhere shows it.
"""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.canonical import first_previous
from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage import things
from welfare_desk.storage.audit_rows import things_of
from welfare_desk.storage.look import entry_of, place_problem
from welfare_desk.storage.types import UnreadableRowError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from welfare_desk.domain.closing import Closing
    from welfare_desk.domain.entries import Head
    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.tally import Sums
    from welfare_desk.storage.look import Look

    Ends = Mapping[tuple[object, object, object], object]
    """The hash of each place of each log."""

CUT = QT_TRANSLATE_NOOP(
    "checks",
    "When the event was closed, desk {desk} ended with entry {seq}; that entry is not there as it "
    "was then.",
)
BEHIND = QT_TRANSLATE_NOOP(
    "checks",
    "In the newest backup desk {desk} ends with entry {seq}; here it is another or missing.",
)
OTHER_TALLY = QT_TRANSLATE_NOOP(
    "checks", "When the event was closed, {name} was {closed}; its entries come to {fold}."
)

SUMS: Final = (
    "pledged_fen",
    "received_fen",
    "outstanding_fen",
    "raised_fen",
    "by_method_fen",
    "goods_received_fen",
    "goods_promised_fen",
    "goods_unvalued",
    "entries_posted",
    "entries_standing",
)
"""What of a closing's tally hangs on its entries alone; the rest asks the register of then."""


def check_heads(seen: Look) -> Iterator[Problem]:
    """Whether each log still holds the ends that closings and the newest backup noted."""
    ends = {(row[0], row[1], row[2]): row[9] for row in seen.rows}
    for kept in seen.kept:
        if ends.get((kept.event, kept.desk, kept.seq)) != kept.hash:
            yield place_problem("behind-backup", BEHIND, (kept.event, kept.desk, kept.seq))
    try:
        for event, closing in things_of(seen.connection, things.CLOSINGS):
            cut = [head for head in closing.heads if not _is_there(event, head, ends)]
            for head in cut:
                yield place_problem("cut-log", CUT, (event, head.desk, head.seq))
            if not cut and seen.readable:
                yield from _check_tally(seen, event, closing)
    except (sqlite3.DatabaseError, UnreadableRowError):
        return  # other checks tell what is damaged


def _is_there(
    event: EventId, head: Head, ends: Mapping[tuple[object, object, object], object]
) -> bool:
    """Whether a log holds the entry that was its last."""
    if head.seq == 0:
        return head.hash == first_previous(event, head.desk)
    return ends.get((event, head.desk, head.seq)) == head.hash


def _check_tally(seen: Look, event: EventId, closing: Closing) -> Iterator[Problem]:
    """Whether the entries up to the noted ends come to what the closing noted."""
    ends = closing.ends()
    fold = Fold(
        posted
        for row in seen.rows
        if row[0] == event and (posted := entry_of(row)) and posted.seq <= ends.get(posted.desk, 0)
    )
    ours, noted = _told(fold.sums()), json.loads(closing.tally or "{}")
    for name in SUMS:
        if name in noted and noted[name] != ours[name]:
            values = {"name": name, "closed": noted[name], "fold": ours[name]}
            yield Problem(code="other-tally", said=Sentence(OTHER_TALLY, values))


def _told(sums: Sums) -> Mapping[str, object]:
    """Sums as a tally tells them."""
    return {name: getattr(sums, name) for name in SUMS} | {
        "by_method_fen": dict(sums.by_method_fen)
    }
