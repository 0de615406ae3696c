"""Evening files: an event as JSON Lines, one act a line; read to values and written back.

docs/evening.md is the format. How to add an act: 1. a module evening_<act>.py with read_<act> and
<act>_json beside each other; 2. a line in evening_register.py or below, and in evening_writing.py;
3. its row in docs/evening.md; the round-trip test names what is missing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.bank_ref import fold_bank_ref
from welfare_desk.domain.entries import Donation, Entry, EntryTexts, Pledge
from welfare_desk.domain.evening_acts import Stamp
from welfare_desk.domain.evening_claim import read_claim
from welfare_desk.domain.evening_errors import (
    HalfCarriedError,
    MissingFieldError,
    NoEventYetError,
    OtherEventError,
    UnknownActError,
)
from welfare_desk.domain.evening_fields import Fields
from welfare_desk.domain.evening_gift import read_donation, read_gift_texts, read_pledge
from welfare_desk.domain.evening_json import read_line
from welfare_desk.domain.evening_register import REGISTER_ACTS, read_registered
from welfare_desk.domain.evening_turns import read_reallocation, read_reversal
from welfare_desk.domain.evening_values import both, desk, moment, name, ordinal
from welfare_desk.domain.ids import DeskId, EventId, OperatorCode, entry_id
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from welfare_desk.domain.evening_acts import Act, Fallback

_ENTRIES: Final = ("claim", "pledge", "donation", "reversal", "reallocation")

EVERY_ACT: Final = REGISTER_ACTS | frozenset(_ENTRIES)
"""The names of all acts that a file can hold."""


class EveningReader:
    """Reads the acts of one event, line by line.

    `event` is the event whose acts come; None until the file's own act says it.
    """

    def __init__(self, event: EventId | None = None) -> None:
        """Begin at the top of a file, or in the middle of a known event."""
        self.event = event
        self._reallocations: Counter[str] = Counter()

    def read(self, line: str, fallback: Fallback | None = None) -> Act:
        """The act of one line.

        Without `fallback` (a file) at, desk and ref must stand in the act.

        Raises:
            BadActError: the line holds no act that can be taken.
        """
        raw = read_line(line)
        act = raw.get("act")
        if act is None:
            raise MissingFieldError(act="?", field="act")
        fields = Fields(str(act), raw)
        fields.take("act", name)
        if act not in EVERY_ACT:
            raise UnknownActError(act=str(act))
        event = self._event_of(act, raw)
        at = fields.take("at", moment)
        stamp = _stamp(fields, at, fallback)
        found = (
            self._read_entry(fields, event, fallback)
            if act in _ENTRIES
            else read_registered(fields, event, stamp)
        )
        fields.close()
        return replace(found, at=at, desk=stamp.desk)

    def _event_of(self, act: object, raw: Mapping[str, object]) -> EventId:
        """The event that an act is about; an event's own act says it, be the rest of it bad."""
        own = raw.get("id") if act == "event" else None
        if isinstance(own, str):
            if self.event not in {None, own}:
                raise OtherEventError(other=own, event=self.event)
            self.event = EventId(own)
        if self.event is None:
            raise NoEventYetError
        return self.event

    def _read_entry(self, fields: Fields, event: EventId, fallback: Fallback | None) -> Posting:
        entry, texts = _read_content(fields, event)
        ref = self._ref(fields, fallback)
        note = fields.take("note", both) or NO_TEXT
        known = entry_id(event, ref)
        operator = fields.take("posted_by", name)
        seq = fields.take("seq", ordinal)
        posting = Posting(
            entry=entry if seq is not None else _spelt_once(entry),
            id=known,
            texts=replace(texts, note=note, ref="" if ref == str(known) else ref),
            posted_by=None if operator is None else OperatorCode(operator),
            seq=seq,
            number=fields.take("number", name),
            hash=fields.take("hash", name),
        )
        place = (posting.seq, posting.number, posting.hash)
        if any(place) and not (all(place) and operator):
            raise HalfCarriedError
        return posting

    def _ref(self, fields: Fields, fallback: Fallback | None) -> str:
        """What the entry is called; reversals and reallocations are called after their target."""
        ref = fields.take("id" if fields.act == "claim" else "ref", name)
        of = fields.take("of", name) if fields.act in {"reversal", "reallocation"} else None
        if fields.act == "reallocation" and of is not None:
            self._reallocations[of] += 1
        if ref is not None:
            return ref
        if fields.act == "reversal":
            return f"{of}/reversal"
        if fallback is not None:
            return fallback.ref
        if fields.act == "reallocation" and of is not None:
            return f"{of}/reallocation/{self._reallocations[of]}"
        raise MissingFieldError(act=fields.act, field="id" if fields.act == "claim" else "ref")


def _spelt_once(entry: Entry) -> Entry:
    """A new entry with its bank reference in the spelling in which all of them are compared."""
    if isinstance(entry, Donation) and entry.bank_ref is not None:
        return replace(entry, bank_ref=fold_bank_ref(entry.bank_ref) or None)
    return entry


def _stamp(fields: Fields, at: datetime | None, fallback: Fallback | None) -> Stamp:
    """When and where an act was done; a file says both, a stream need not."""
    where = fields.take("desk", desk)
    if fallback is not None:
        return Stamp(at=at or fallback.now, desk=DeskId(where or fallback.desk))
    if at is None or where is None:
        raise MissingFieldError(act=fields.act, field="at" if at is None else "desk")
    return Stamp(at=at, desk=DeskId(where))


def _read_content(fields: Fields, event: EventId) -> tuple[Entry, EntryTexts]:
    """What an act puts into the ledger, and the texts beside it."""
    match fields.act:
        case "claim":
            return read_claim(fields), EntryTexts()
        case "reversal":
            return read_reversal(fields, event)
        case "reallocation":
            return read_reallocation(fields, event)
        case act:
            gift: Pledge | Donation = (
                read_pledge(fields, event) if act == "pledge" else read_donation(fields, event)
            )
            return gift, read_gift_texts(fields, gift)
