"""What the entry card says: the entry as it would be read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import Money
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from welfare_desk.desk.entry_line import EntryLine


def echo_words(line: EntryLine) -> str:
    """The amount in figures and in words, or the quantity with what it is; "" while unreadable."""
    if line.form != "money":
        parts = (line.quantity.strip(), line.unit_word.strip(), line.item.strip())
        return " ".join(part for part in parts if part) if line.mode != "claim" else ""
    read = read_amount(line.amount)
    if isinstance(read, Sentence):
        return ""
    money = Money(read.fen)
    return f"¥{money.figures} · {upper_amount(money)}"


def summary_words(line: EntryLine, who: str) -> str:
    """How much and who, in one breath; a long name ends in an ellipsis, an amount never."""
    read = read_amount(line.amount)
    if line.form == "money":
        how_much = "" if isinstance(read, Sentence) else f"¥{Money(read.fen).figures}"
    else:
        how_much = f"{line.quantity.strip()} {line.unit_word.strip()}".strip()
    return f"{how_much} · {who}" if how_much else who
