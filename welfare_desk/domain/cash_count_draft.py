"""A count of the drawer as two people type it: pieces by face, who counted, why it differs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.changes import PutCashCount
from welfare_desk.domain.drawer import FACES, NOTE_FACES, CashCount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, fold_code, same_person, tidy
from welfare_desk.domain.money import Money
from welfare_desk.domain.submitted import Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from welfare_desk.domain.drawer import CountKind, Pieces
    from welfare_desk.domain.ids import CountId, DeskId, OperatorCode

_PIECES: Final = re.compile(r"\d{1,6}", re.ASCII)

BAD_PIECES = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is no number of pieces: write a whole number, or leave it empty."
)
NO_SECOND = QT_TRANSLATE_NOOP(
    "errors", "Two people count: {name} cannot check their own count. Name somebody else."
)
OWN_CUSTODIAN = QT_TRANSLATE_NOOP(
    "errors",
    "{name} counted the money and hands it over, so somebody else must take it: "
    "then two people stand for the sum.",
)
WHY_DIFFERENT = QT_TRANSLATE_NOOP(
    "errors", "It differs by ¥{figures}. Count again, or write why it differs."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CashCountDraft:
    """The sheet of a count; `pieces` and `false_pieces` are texts by face in fen.

    Fields in errors: pieces.FACE, false.FACE, counter, checker, custodian, reason.
    """

    id: CountId
    desk: DeskId
    at: datetime
    by: OperatorCode
    kind: CountKind = "interim"
    pieces: Mapping[int, str] = field(default_factory=dict)
    false_pieces: Mapping[int, str] = field(default_factory=dict)
    expected_fen: int = 0
    counter: str = ""
    checker: str = ""
    custodian: str = ""
    reason: str = ""

    def parse(self) -> Parsed[PutCashCount]:
        """The count ready to be kept, or what is wrong with it."""
        found = Findings()
        count = self._count(found)
        _see_people(found, count)
        if not count.is_settled:
            figures = Money(abs(count.difference_fen)).figures
            found.errors["reason"] = Sentence(WHY_DIFFERENT, {"figures": figures})
        return outcome(PutCashCount(count=count), found, confirmed=True)

    def so_far(self) -> CashCount:
        """The count as far as it can be read: what stands on the sheet while it is typed."""
        return self._count(Findings())

    def _count(self, found: Findings) -> CashCount:
        return CashCount(
            id=self.id,
            desk=self.desk,
            at=self.at,
            kind=self.kind,
            pieces=_read(found, "pieces", FACES, self.pieces),
            false_pieces=_read(found, "false", NOTE_FACES, self.false_pieces),
            expected_fen=self.expected_fen,
            counter=tidy(self.counter),
            checker=tidy(self.checker),
            custodian=tidy(self.custodian),
            reason=tidy(self.reason),
            by=self.by,
        )


def _see_people(found: Findings, count: CashCount) -> None:
    """Complain unless two people counted, and a third name takes what is handed over."""
    found.text("counter", count.counter)
    checker = found.text("checker", count.checker)
    if checker and same_person(checker, count.counter):
        found.errors["checker"] = Sentence(NO_SECOND, {"name": checker})
    if count.kind != "hand_over":
        return
    custodian = found.text("custodian", count.custodian)
    if custodian and same_person(custodian, count.counter):
        found.errors["custodian"] = Sentence(OWN_CUSTODIAN, {"name": custodian})


def _read(found: Findings, name: str, faces: tuple[int, ...], typed: Mapping[int, str]) -> Pieces:
    """The pieces of each face that has any; what is empty is none."""
    pieces: list[tuple[int, int]] = []
    for face in faces:
        text = typed.get(face, "")
        plain = fold_code(text)
        if not plain:
            continue
        if _PIECES.fullmatch(plain) is None:
            found.errors[f"{name}.{face}"] = Sentence(BAD_PIECES, {"typed": text.strip()})
        elif int(plain):
            pieces.append((face, int(plain)))
    return tuple(pieces)
