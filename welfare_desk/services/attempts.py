"""What is asked for is done, or leaves a trace of its refusal.

Only what a rule refuses is traced; a full disk, say, refused nobody. The trace is written once
everything is undone, by ids and codes, and where it cannot be written nobody hears of it.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING, Final
from uuid import UUID

from welfare_desk.domain.canonical import canonical, entry_text, kind_of
from welfare_desk.domain.errors import BadInputError, KnownError
from welfare_desk.domain.evening import EVERY_ACT
from welfare_desk.domain.posting import Posting
from welfare_desk.services.changing import change as make_change
from welfare_desk.services.errors import DeskHeldError
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.entries import Entry, Posted
    from welfare_desk.domain.evening_acts import Act
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.services.books import Books

REFUSALS: Final = (BadInputError, DeskHeldError)
"""What a rule refuses, or who holds the desk."""

IDS: Final = frozenset(
    {"unit", "into", "other", "project", "hold", "delivery", "sheet", "line", "entry", "closing"}
)
"""The parts of a change that are ids; the others may be words."""

_BETWEEN_WORDS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST: Final = 200
"""No id that the program makes is as long; what a stream calls so is cut."""


def try_record(books: Books, submitted: EntrySubmitted) -> Posted:
    """Post what a form submitted; a refusal leaves its trace.

    Raises:
        KnownError: it cannot be posted; nothing of it was written.
    """
    try:
        return record(books, submitted)
    except REFUSALS as refusal:
        _note_entry(books, submitted.entry, str(submitted.id), refusal)
        raise


def try_change(books: Books, change: Change) -> Changed:
    """Make a change; a refusal leaves its trace.

    Raises:
        KnownError: it cannot be made; nothing of it was written.
    """
    try:
        return make_change(books, change)
    except REFUSALS as refusal:
        act = _BETWEEN_WORDS.sub("_", type(change).__name__).lower()
        _note(books, act, _key(change), refusal, _parts(change))
        raise


def note_act(
    books: Books, act: Act | None, called: str, ref: str | None, refusal: KnownError
) -> None:
    """Trace that an act of a stream was refused; `act` is None where it could not be taken so far.

    What is called like no act asked for nothing and leaves no trace.
    """
    if not isinstance(refusal, REFUSALS) or called not in EVERY_ACT:
        return
    key = ref if ref is not None and _reads_as_an_id(ref) else ""
    if isinstance(act, Posting):
        _note_entry(books, act.entry, key or str(act.id), refusal)
    else:
        held: dict[str, object] = {} if act is None else {"fields": sorted(act.fields)}
        _note(books, called, key, refusal, held)


def _reads_as_an_id(ref: str) -> bool:
    """Whether what a stream calls its act is no words: they could be a name, kept here for good."""
    return ref.isascii() and not any(letter.isspace() for letter in ref)


def _note_entry(books: Books, entry: Entry, key: str, refusal: KnownError) -> None:
    books.note_refusal(kind_of(entry), key[:_LONGEST], refusal.code, entry_text(entry))


def _note(books: Books, act: str, key: str, refusal: KnownError, held: dict[str, object]) -> None:
    books.note_refusal(act, key[:_LONGEST], refusal.code, canonical(held) if held else "")


def _key(change: Change) -> str:
    """The id of what a change is about, where it is about one thing."""
    about = getattr(change, fields(change)[0].name)
    about = getattr(about, "id", about)
    return str(about) if isinstance(about, str | UUID) else ""


def _parts(change: Change) -> dict[str, object]:
    """What a change asks for, without a word of it: the ids it names, the fields it changes."""
    held: dict[str, object] = {}
    for field in fields(change):
        value = getattr(change, field.name)
        if field.name in IDS and isinstance(value, str | UUID):
            held[field.name] = str(value)
        elif field.name == "fields" and value is not None:
            held["fields"] = sorted(value)
    return held
