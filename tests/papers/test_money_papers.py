"""The sheet of a count and the closing statement: all of the money, nothing over another."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from typing import TYPE_CHECKING
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import QRectF

from tests.papers.register import EVENT, LONG_ENGLISH, LONG_NAME
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.closing_report import report_of
from welfare_desk.domain.drawer import FACES, NOTE_FACES, CashCount
from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import ClosingId, CountId, DeskId, EntryId, OperatorCode
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.texts import Text
from welfare_desk.papers.cash_sheet import cash_flow, cash_sheet
from welfare_desk.papers.closing_statement import closing_flow, closing_statement
from welfare_desk.papers.page import HEIGHT, WIDTH, PdfOutput, page_image
from welfare_desk.papers.sheet_flow import FOOT

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.closing_report import ClosingReport
    from welfare_desk.domain.drawer import CountKind
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.texts import Language
    from welfare_desk.papers.page import Paper
    from welfare_desk.papers.sheet_flow import Flow

pytestmark = pytest.mark.usefixtures("qapp")

A, B = DeskId("A"), DeskId("B")
TEN = datetime(2022, 6, 25, 2, 30, tzinfo=UTC)
HUGE_FEN = 12_345_678_900
LONG = replace(EVENT, name=Text(LONG_NAME * 2, LONG_ENGLISH * 3), host=Text(LONG_NAME))
COUNT = CashCount(
    id=CountId("c1"),
    desk=A,
    at=TEN,
    pieces=tuple((face, 1_234_567 // face) for face in FACES),
    false_pieces=((NOTE_FACES[0], 1),),
    expected_fen=HUGE_FEN,
    counter=LONG_NAME[:30],
    checker="李强",
    custodian=LONG_ENGLISH,
    reason=LONG_NAME,
    by=OperatorCode("OP1"),
)
TALLY = {
    "received_fen": HUGE_FEN,
    "outstanding_fen": HUGE_FEN,
    "raised_fen": 2 * HUGE_FEN,
    "pledged_fen": HUGE_FEN,
    "by_method_fen": {"cash": 1_000, "bank_transfer": HUGE_FEN - 1_000},
    "goods_received_fen": HUGE_FEN,
    "goods_promised_fen": 5,
    "goods_unvalued": 2,
    "entries_posted": 1_208,
    "entries_standing": 1_200,
    "givers": 480,
    "claims": 31,
}
CLOSING = Closing(
    id=ClosingId("k1"),
    at=TEN,
    desk=A,
    by=OperatorCode("OP1"),
    heads=(Head(desk=A, seq=80, hash="a7" * 32), Head(desk=B, seq=2, hash="0f" * 32)),
    tally=json.dumps(TALLY),
    open=("pledges:3", "backup:1", "sheets:12"),
)


def row(desk: DeskId, seq: int) -> JournalRow:
    return JournalRow(
        id=EntryId(UUID(int=seq + (1_000 if desk == B else 0))),
        desk=desk,
        seq=seq,
        number=f"HM-{desk}{seq:04}",
        at=TEN,
        kind="donation",
        state="received",
        form="money",
        giver="unit",
        unit_name=Text(LONG_NAME, LONG_ENGLISH),
        method="cash",
        fen=HUGE_FEN,
        posted_by=OperatorCode("OP1"),
    )


def reversal(of: JournalRow, seq: int) -> JournalRow:
    return replace(
        row(of.desk, seq), kind="reversal", state="reversal", of=of.id, because="void", giver=None
    )


def rows() -> tuple[JournalRow, ...]:
    """Eighty entries of which forty were taken back by the other forty, and some after closing."""
    taken = [row(A, seq) for seq in range(1, 41)]
    back = [reversal(one, one.seq + 40) for one in taken]
    void = [
        replace(one, state="void", reversed_by=later.id)
        for one, later in zip(taken, back, strict=True)
    ]
    late = [
        replace(row(B, 3), giver="anonymous"),
        replace(row(B, 4), giver="unknown", kind="pledge", state="pledged"),
        replace(row(B, 5), form="goods", quantity=Text("60 份", "60 packs"), fen=None),
        replace(row(B, 6), kind="reallocation", state="reallocation", fen=None, unit_name=Text("")),
    ]
    return (*void, *back, row(B, 1), row(B, 2), *late)


def statement(
    closing: Closing = CLOSING, counts: tuple[CashCount, ...] = (COUNT,)
) -> ClosingReport:
    return report_of(closing, rows(), counts, "HM")


def name_of(_operator: OperatorCode) -> str:
    return "王敏"


def words(flow: Flow) -> str:
    return "\n".join("".join(text.lines) for page in flow.pages for text, _ in page.texts)


def assert_in_order(flow: Flow) -> None:
    """Everything fits its page, and no text lies over another."""
    for page in flow.pages:
        covers = [text.covers for text, _ in page.texts if "".join(text.lines).strip()]
        assert all(text.fits for text, _ in page.texts if text.covers.top() < FOOT)
        assert all(QRectF(100, 100, WIDTH - 200, HEIGHT - 200).contains(one) for one in covers)
        for one, other in combinations(covers, 2):
            common = one.intersected(other)
            assert common.width() < 1 or common.height() < 1


def searched(paper: Paper, path: Path) -> str:
    output = PdfOutput(path, paper)
    while output.paint_next():
        pass
    output.finish()
    pages = pypdf.PdfReader(path).pages
    return " ".join(page.extract_text().replace("\t", " ") for page in pages)


@pytest.mark.parametrize("event", [EVENT, LONG], ids=["usual", "long"])
@pytest.mark.parametrize("kind", ["interim", "hand_over", "closing"])
def test_the_sheet_of_a_count_is_one_page(event: Event, kind: CountKind) -> None:
    flow = cash_flow(event, replace(COUNT, kind=kind))
    cash_sheet(event, replace(COUNT, kind=kind), "zh")
    assert len(flow.pages) == 1
    assert_in_order(flow)


def test_it_speaks_both_languages_and_has_three_lines_to_sign_on(tmp_path: Path) -> None:
    found = searched(cash_sheet(EVENT, COUNT, "en"), tmp_path / "count.pdf")
    for said in (
        "现金清点表",
        "Cash count",
        "点钞",
        "Counted by",
        "复点",
        "保管",
        "−\n123,358,127.90",
    ):
        assert said in found
    assert "收据" not in found
    assert "receipt" not in found.lower()
    assert len([1 for line, width in cash_flow(EVENT, COUNT).pages[0].lines if width == 2]) == 3


def test_a_count_that_agrees_needs_no_reason_and_names_no_false_notes() -> None:
    plain = replace(COUNT, pieces=(), false_pieces=(), expected_fen=0, reason="", custodian="")
    said = words(cash_flow(EVENT, plain))
    assert "Why it differs" not in said
    assert "Suspected false notes, face" not in said
    assert "人民币" not in said


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("event", [EVENT, LONG], ids=["usual", "long"])
def test_nothing_of_a_statement_overlaps(event: Event, language: Language) -> None:
    paper = closing_statement(event, statement(), name_of, language)
    flow = closing_flow(event, statement(), name_of, language)
    flow.paper("")
    assert len(paper.pages) == len(flow.pages) > 1
    assert_in_order(flow)
    assert not page_image(paper.pages[0], 400).isNull()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_statement_says_all_that_the_closing_recorded(tmp_path: Path, language: Language) -> None:
    found = searched(closing_statement(EVENT, statement(), name_of, language), tmp_path / "s.pdf")
    said = words(closing_flow(EVENT, statement(), name_of, language))
    for word in ("HM-A0001", "HM-A0080", "HM-B0002", "123,456,789.00", "王敏"):
        assert word in found
    for whole in (
        "a7" * 32,
        "0f" * 32,
        "246,913,578.00",
        "人民币壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整",
    ):
        assert whole in said
    assert found.count("HM-A00") >= 80


def test_what_came_after_the_closing_stands_apart() -> None:
    said = words(closing_flow(EVENT, statement(), name_of, "zh"))
    assert "八、收尾后登记" in said
    assert "HM-B0003" in said
    assert "60 份" in said
    assert "爱心人士" in said
    assert "捐赠方待确认" in said
    alone = replace(CLOSING, heads=(Head(desk=A, seq=80, hash="a"), Head(desk=B, seq=6, hash="b")))
    assert "八、" not in words(closing_flow(EVENT, statement(alone), name_of, "zh"))


def test_a_closing_that_was_opened_again_says_so_and_what_it_recorded() -> None:
    opened = replace(CLOSING, reopened=TEN, reason="a late transfer", open=("odd",))
    said = words(closing_flow(EVENT, statement(opened, ()), name_of, "en"))
    assert "a late transfer" in said
    assert "123,456,789.00" in said
    assert "8. After closing" not in said
    assert "odd" in said


def test_an_event_in_which_nothing_happened_can_be_closed() -> None:
    empty = replace(CLOSING, heads=(), tally="{}", open=())
    flow = closing_flow(EVENT, report_of(empty, (), (), "HM"), name_of, "en")
    assert_in_order(flow)
    assert words(flow).count("None") == 3
