"""Posts acts from a stream: one durable commit each, and an answer once it is committed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.evening_acts import Fallback, ref_of
from welfare_desk.domain.evening_errors import BadActError
from welfare_desk.domain.evening_json import decoded, read_line, write_line
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.posting import Posting
from welfare_desk.services.attempts import note_act
from welfare_desk.services.evening_intake import EveningIntake

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from welfare_desk.domain.errors import Sentence
    from welfare_desk.domain.evening_acts import Act
    from welfare_desk.domain.ids import EventId
    from welfare_desk.services.books import Books

FIRST_DESK: Final = DeskId("A")
"""Where an act goes that names no desk."""

REGISTER_REFS: Final = ("ref", "id", "stall")
"""By which field an act can be told in its answer, the first that it has."""

OF_A_UNIT: Final = {"check_in": "unit", "distinct": "unit", "turn": "claim"}
"""The acts that are told by what they are about, and the field that says it."""


def post_acts(
    books: Books,
    lines: Iterable[bytes],
    answer: Callable[[str], None],
    say: Callable[[Sentence], str],
    *,
    event: EventId | None = None,
) -> bool:
    """Post act after act; say whether all of them were taken.

    Args:
        books: opened for writing; the desks that acts name are held until they are closed.
        lines: acts, one a line, read only when the one before is answered.
        answer: is handed one line of JSON for each act, after its commit.
        say: puts the reason of a refusal into words.
        event: the only event whose acts are taken; None: that of the first act or the books.
    """
    intake = EveningIntake(books, event)
    all_taken = True
    for line in lines:
        if not line.strip():
            continue
        act: Act | None = None
        try:
            act = _read(intake, line)
            answered = _post(books, intake, act, line)
        except KnownError as error:
            all_taken = False
            note_act(books, act, str(_raw(line).get("act")), _ref_in(line), error)
            refusal = {"code": error.code, "message": say(error.said)}
            answered = {"ref": _ref_in(line), "error": refusal}
        answer(write_line(answered))
    return all_taken


def _read(intake: EveningIntake, line: bytes) -> Act:
    """The act of a line; what it leaves out is made up for."""
    fallback = Fallback(desk=FIRST_DESK, ref=str(uuid4()), now=datetime.now(UTC))
    return intake.read(decoded(line), fallback)


def _post(books: Books, intake: EveningIntake, act: Act, line: bytes) -> dict[str, object]:
    """Commit one act and make its answer."""
    with books.writing():
        posted = intake.take(act)
    if posted is None:
        return {"ref": _ref_in(line)}
    return {
        "ref": _ref(act),
        "number": posted.number,
        "desk": posted.desk,
        "seq": posted.seq,
        "hash": posted.hash,
    }


def _ref(act: Act) -> str:
    """What the act of an entry is called, also where it did not say so itself."""
    return ref_of(act) if isinstance(act, Posting) else ""


def _raw(line: bytes) -> Mapping[str, object]:
    """What a line holds; nothing where it cannot be read."""
    try:
        return read_line(decoded(line))
    except BadActError:
        return {}


def _ref_in(line: bytes) -> str | None:
    """What a line calls its act; None where it does not, or cannot be read."""
    raw = _raw(line)
    for field in REGISTER_REFS:
        if isinstance(raw.get(field), str):
            return str(raw[field])
    about = raw.get(OF_A_UNIT.get(str(raw.get("act")), ""))
    if isinstance(about, str):
        return about
    of = raw.get("of")
    return f"{of}/reversal" if raw.get("act") == "reversal" and isinstance(of, str) else None
