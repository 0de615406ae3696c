"""Lines of an evening file, as tests write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.evening_acts import RegisterAct
from welfare_desk.domain.evening_errors import BadActError
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.posting import Posting
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_export import export_evening
from welfare_desk.services.evening_import import Imported, import_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from welfare_desk.domain.entries import Posted

Parts = dict[str, object]

EVENT = EventId("E1")
HEAD: Parts = {"at": "2022-06-25T09:00:00+08:00", "desk": "A"}
GIFT: Parts = {
    "act": "donation",
    "ref": "G1",
    "unit": "U1",
    "kind": "money",
    "typed": "1.2万",
    "fen": 1_200_000,
    "method": "cash",
    "to": [{"project": "P1", "fen": 1_000_000}],
}
PROJECT: Parts = {"act": "project", "id": "P1", "number": 1, "name": {"zh": "凉亭"}}


def line(*parts: Parts, **more: object) -> str:
    whole: Parts = dict(HEAD)
    for part in parts:
        whole.update(part)
    return json.dumps(whole | more)


def read(*parts: Parts, **more: object) -> RegisterAct | Posting:
    return EveningReader(EVENT).read(line(*parts, **more))


def posting(*parts: Parts, **more: object) -> Posting:
    act = read(*parts, **more)
    assert isinstance(act, Posting)
    return act


def registered(*parts: Parts, **more: object) -> RegisterAct:
    act = read(*parts, **more)
    assert isinstance(act, RegisterAct)
    return act


def refused(text: str) -> str:
    with pytest.raises(BadActError) as caught:
        EveningReader(EVENT).read(text)
    assert str(caught.value)
    return caught.value.code


EVENING: tuple[Parts, ...] = (
    {
        "act": "event",
        "id": "E1",
        "name": {"zh": "夜", "en": "Night"},
        "date": "2022-06-25",
        "number_prefix": "E",
        "starts": "09:00",
        "goal_fen": 100,
        "slogan": {"en": "only English"},
        "basis": {"mode": "targeted", "note": {"zh": "说明"}},
    },
    {
        **PROJECT,
        "due": "2022-09-30",
        "needs": [
            {"id": "L1", "form": "money", "amount_fen": 5_000_000, "slots": 2},
            {"id": "L2", "form": "service", "quantity": "1.5", "unit": {"zh": "场"}},
        ],
    },
    {"act": "project", "id": "P2", "number": 2, "name": {"zh": "路灯"}, "category": "health"},
    {"act": "unit", "id": "U1", "kind": "foundation", "name": {"zh": "基金会"}, "attendees": 3},
    {
        "act": "unit",
        "id": "U2",
        "kind": "individual",
        "name": {"zh": "王小明"},
        "consent": {"name": "alias", "alias": "老王", "amount": "shown"},
    },
    {"act": "stall", "id": "V1", "name": {"zh": "理发"}, "team": "U1"},
    {
        "act": "claim",
        "id": "C1",
        "unit": "U1",
        "project": "P1",
        "line": "L1",
        "forms": ["money"],
        "whole": True,
        "on_stage": True,
    },
    {
        "act": "pledge",
        "ref": "PL1",
        "unit": "U1",
        "kind": "money",
        "typed": "2万",
        "fen": 2_000_000,
        "to": [{"project": "P1", "line": "L1", "fen": 2_000_000}],
        "due": "2022-07-25",
        "for_claim": "C1",
    },
    {**GIFT, "settles": "PL1", "received_on": "2022-06-25", "bank_ref": "B-1"},
    {
        "act": "donation",
        "ref": "G2",
        "unit": "U2",
        "kind": "goods",
        "item": {"zh": "米"},
        "quantity": 40,
        "unit_word": {"zh": "袋"},
        "value_fen": 5000,
        "basis": "market",
        "to": [{"project": "P2"}],
        "desk": "B",
        "at": "2022-06-25T08:00:00+08:00",
    },
    {
        "act": "donation",
        "ref": "G3",
        "anonymous": True,
        "kind": "money",
        "fen": 300,
        "method": "org_qr",
        "to": [],
        "desk": "B",
        "settles": [{"pledge": "PL1", "fen": 200}],
        "note": {"zh": "现场"},
    },
    {
        "act": "reversal",
        "of": "G2",
        "because": "correction",
        "reason": {"zh": "数错了"},
        "replaced_by": "G4",
        "desk": "B",
    },
    {
        "act": "donation",
        "ref": "G4",
        "unknown": True,
        "kind": "service",
        "what": {"zh": "理发"},
        "quantity": 3,
        "unit_word": {"zh": "次"},
        "to": [{"project": "P1", "line": "L2"}],
    },
    {"act": "reallocation", "of": "G1", "to": [{"project": "P2"}], "consent": {"zh": "本人"}},
    {
        "act": "served",
        "stall": "V1",
        "volunteers": 2,
        "served": 9,
        "minutes": 60,
        "counted": {"zh": "人次"},
    },
)
"""An evening of two desks, with every kind of entry and nearly every field of one."""


def write_evening(path: Path, acts: Iterable[Mapping[str, object] | str] = EVENING) -> Path:
    """Write an evening file; a text is a line as it stands."""
    lines = [act if isinstance(act, str) else line(dict(act)) for act in acts]
    path.write_text("".join(f"{each}\n" for each in lines), encoding="utf-8")
    return path


def imported(file: Path, evening: Path) -> Imported:
    """Import an evening into a file."""
    return import_file(file, evening)


def exported(file: Path, evening: Path) -> str:
    """Export the event of a file; the text that was written."""
    with open_books(file) as books:
        export_evening(books, evening)
    return evening.read_text("utf-8")


def tally(file: Path) -> dict[str, object]:
    """The tally of a file's event."""
    with open_books(file) as books:
        return books.live.catch_up().figures.as_json()


def logs(file: Path) -> list[Posted]:
    """Every entry of a file's event."""
    with open_books(file) as books:
        return list(books.bookkeeper.posted())
