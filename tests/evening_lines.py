"""Lines of an evening file, as tests write them."""

from __future__ import annotations

import json
from typing import TypeVar

import pytest

from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.evening_acts import RegisterAct
from welfare_desk.domain.evening_errors import BadActError
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.posting import Posting

Parts = dict[str, object]
EntryT = TypeVar("EntryT")

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
