"""Posting acts from a stream: each committed by itself and answered after its commit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tests.evening_lines import EVENING, GIFT, imported, line, logs, write_evening
from welfare_desk.domain.ids import EventId
from welfare_desk.services.books import open_books
from welfare_desk.services.posting_stream import post_acts
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

Answer = dict[str, Any]


def posted(
    file: Path, *lines: str | bytes, event: EventId | None = None
) -> tuple[bool, list[Answer]]:
    """Post lines to a file; whether all were taken, and the answers."""
    answers: list[str] = []
    raw = [text.encode() if isinstance(text, str) else text for text in lines]
    with open_books(file, create=True) as books:
        taken = post_acts(books, raw, answers.append, Texts("en").sentence, event=event)
    return taken, [json.loads(answer) for answer in answers]


def begun(tmp_path: Path) -> Path:
    file = tmp_path / "books.sqlite"
    imported(file, write_evening(tmp_path / "e.jsonl", EVENING[:6]))
    return file


def test_an_entry_is_answered_with_its_marks(tmp_path: Path) -> None:
    file = begun(tmp_path)
    taken, (answer,) = posted(file, line(GIFT))
    (entry,) = logs(file)
    assert taken
    assert answer == {
        "ref": "G1",
        "number": "E-A0001",
        "desk": "A",
        "seq": 1,
        "hash": entry.hash,
    }


def test_time_desk_and_ref_may_be_left_out(tmp_path: Path) -> None:
    file = begun(tmp_path)
    bare = {key: value for key, value in GIFT.items() if key != "ref"}
    _, (answer,) = posted(file, json.dumps(bare))
    (entry,) = logs(file)
    assert entry.id == UUID(answer["ref"])
    assert (entry.desk, answer["desk"]) == ("A", "A")


def test_register_acts_are_answered_with_their_id_alone(tmp_path: Path) -> None:
    whole = [line(act) for act in EVENING]
    taken, answers = posted(tmp_path / "new.sqlite", *whole)
    assert taken
    assert answers[0] == {"ref": "E1"}
    assert [set(answer) for answer in answers[1:6]] == [{"ref"}] * 5
    assert answers[-1] == {"ref": "V1"}
    assert answers[11]["ref"] == "G2/reversal"


def test_a_bad_act_is_answered_and_the_next_is_read(tmp_path: Path) -> None:
    file = begun(tmp_path)
    lines: list[str | bytes] = [
        "nonsense",
        b"\xff",
        "",
        line(GIFT, unit="U9"),
        line(act="reversal", of="G9", because="void"),
        line(GIFT, ref="G2"),
    ]
    taken, answers = posted(file, *lines)
    assert not taken
    assert [answer.get("error", {}).get("code") for answer in answers] == [
        "not-json",
        "not-json",
        "unknown-unit",
        "unknown-entry",
        None,
    ]
    assert [answer["ref"] for answer in answers] == [None, None, "G1", "G9/reversal", "G2"]
    assert answers[2]["error"]["message"].startswith("No unit U9 is registered.")
    assert [entry.number for entry in logs(file)] == ["E-A0001"]


def test_posting_the_same_act_again_is_answered_as_it_stands(tmp_path: Path) -> None:
    file = begun(tmp_path)
    _, first = posted(file, line(GIFT))
    _, again = posted(file, line(GIFT))
    assert again == first
    taken, (refusal,) = posted(file, line(GIFT, method="pos"))
    assert not taken
    assert refusal["error"]["code"] == "other-content"


def test_an_act_without_an_event_is_refused(tmp_path: Path) -> None:
    taken, (answer,) = posted(tmp_path / "new.sqlite", line(GIFT))
    assert not taken
    assert answer["error"]["code"] == "act-without-event"


def test_only_the_event_that_was_asked_for_is_taken(tmp_path: Path) -> None:
    file = begun(tmp_path)
    _, (answer,) = posted(file, line(EVENING[0], id="E2"), event=EventId("E1"))
    assert answer["error"]["code"] == "other-event"
