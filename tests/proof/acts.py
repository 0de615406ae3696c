"""Acts as a busy desk sends them to `post`, each with a ref of its own, drawn by chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.evening_lines import EVENING, EVENT, PROJECT, Parts, imported, line, write_evening
from welfare_desk.domain.ids import EntryId, entry_id

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

METHODS = ("cash", "org_qr", "bank_transfer")


def begun_books(file: Path) -> Path:
    """Books with a register and no entry."""
    lists = (*EVENING[:6], {**PROJECT, "id": "P3", "number": 3, "name": {"zh": "花坛"}})
    imported(file, write_evening(file.with_suffix(".jsonl"), lists))
    return file


def some_acts(chance: Random, first: int, count: int) -> list[str]:
    """So many acts, the refs numbered from `first` on; one in four is about an earlier one."""
    acts: list[str] = []
    pledges: list[str] = []
    gifts: list[str] = []
    for number in range(first, first + count):
        ref = f"K{number}"
        kind = chance.choice(("cash", "cash", "pledge", "goods", "claim", "payment", "reversal"))
        if kind == "payment" and pledges:
            acts.append(money(chance, ref, act="donation", settles=chance.choice(pledges)))
        elif kind == "reversal" and gifts:
            of = gifts.pop(chance.randrange(len(gifts)))
            acts.append(line({"act": "reversal", "ref": ref, "of": of, "because": "void"}))
        elif kind == "claim":
            acts.append(line({"act": "claim", "id": ref, "unit": "U2", "project": "P3"}))
        elif kind == "goods":
            goods: Parts = {"act": "donation", "ref": ref, "unit": "U1", "kind": "goods"}
            acts.append(line(goods, value_fen=4_000, quantity=2, to=[{"project": "P2"}]))
            gifts.append(ref)
        elif kind == "pledge":
            acts.append(money(chance, ref, act="pledge"))
            pledges.append(ref)
        else:
            acts.append(money(chance, ref, act="donation"))
            gifts.append(ref)
    return acts


def money(chance: Random, ref: str, **more: object) -> str:
    """An act that brings or promises money."""
    gift: Parts = {"ref": ref, "kind": "money", "fen": chance.randrange(1, 10**6), "unit": "U1"}
    method: Parts = {
        "method": chance.choice(METHODS),
        "note": {"zh": "夜" * chance.randrange(1, 40)},
    }
    return line(gift, method, to=[{"project": "P1"}], **more)


def id_of(ref: str) -> EntryId:
    """The id under which an act of these books stands."""
    return entry_id(EVENT, ref)
