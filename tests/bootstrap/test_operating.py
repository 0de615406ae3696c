"""Who types is kept for the next start on this computer, for each event and desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.market import cash, new_id, open_market
from welfare_desk.bootstrap.operating import KeptOperator, Operating
from welfare_desk.domain.ids import DeskId, OperatorCode
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.books import Books

WANG = Operator(id=OperatorCode("OP-A1"), name="王敏")


def typist(books: Books) -> OperatorCode:
    """Whose code stands with what is posted now."""
    return books.bookkeeper.post(cash(), id=new_id()).posted_by


def test_whoever_typed_last_types_at_the_next_start(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    kept = KeptOperator(tmp_path / "operator.ini")
    with open_market(tmp_path / "market.sqlite") as books:
        books.registrar.put_operator(WANG)
        operating = Operating(background, kept=kept)
        operating.use(books)
        with qtbot.waitSignal(operating.changed):
            operating.choose(WANG.id)
        assert typist(books) == WANG.id
    again = Operating(background, kept=KeptOperator(tmp_path / "operator.ini"))
    with open_market(tmp_path / "market.sqlite") as books:
        assert typist(books) == NOBODY
        with qtbot.waitSignal(again.changed):
            again.use(books)
        assert typist(books) == WANG.id
    with open_market(tmp_path / "market.sqlite", desk=DeskId("B")) as books:
        again.use(books)
        assert typist(books) == NOBODY


def test_who_is_gone_does_not_type_and_a_wrong_choice_is_told(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    with open_market(tmp_path / "market.sqlite") as books:
        books.registrar.put_operator(replace(WANG, active=False))
        operating = Operating(background, kept=KeptOperator(tmp_path / "operator.ini"))
        operating.use(books)
        failed: list[KnownError] = []
        operating.failed.connect(failed.append)
        with qtbot.waitSignal(operating.failed):
            operating.choose(WANG.id)
        assert failed[0].code == "operator-gone"
        assert typist(books) == NOBODY
