"""Blank sheets: numbers, boxes and the line that they are no receipt, with nothing cut off."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pypdf
import pytest

from tests.papers.register import EVENT, LONG_ENGLISH, LONG_NAME
from welfare_desk.domain.ids import DeskId, SheetId
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.texts import Text
from welfare_desk.papers.blank_sheet import NO_RECEIPT, blank_sheets, sheet_texts
from welfare_desk.papers.page import HEIGHT, WIDTH, PdfOutput, page_image

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.register import Event

pytestmark = pytest.mark.usefixtures("qapp")


def sheets(*numbers: int, desk: str = "A") -> list[PaperSheet]:
    at = datetime(2022, 6, 24, tzinfo=UTC)
    return [
        PaperSheet(id=SheetId(f"{desk}{number}"), desk=DeskId(desk), number=number, printed=at)
        for number in numbers
    ]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (2, 1), (5, 3)])
def test_two_forms_stand_on_a_page(count: int, pages: int) -> None:
    paper = blank_sheets(EVENT, sheets(*range(1, count + 1)), "zh")
    assert len(paper.pages) == pages


@pytest.mark.parametrize("event", [EVENT, replace(EVENT, name=Text(LONG_NAME, LONG_ENGLISH))])
def test_no_text_is_cut_and_none_leaves_its_half(event: Event) -> None:
    (sheet,) = sheets(9999, desk="ABC")
    for text, _ in sheet_texts(event, sheet):
        assert text.fits, text.lines
        covers = text.covers
        assert covers.left() >= 0
        assert covers.right() <= WIDTH
        assert 0 <= covers.top() < covers.bottom() <= HEIGHT / 2


def test_texts_of_a_form_do_not_lie_on_each_other() -> None:
    (sheet,) = sheets(12)
    texts = [text for text, _ in sheet_texts(EVENT, sheet)]
    for place, one in enumerate(texts):
        for other in texts[place + 1 :]:
            lap = one.covers.intersected(other.covers)
            assert lap.height() <= 6 or lap.width() <= 6, (one.lines, other.lines)


def test_a_pdf_carries_every_number_and_says_that_it_is_no_receipt(tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    output = PdfOutput(path, blank_sheets(EVENT, sheets(11, 12, 13), "zh"))
    while output.paint_next():
        pass
    output.finish()
    pages = [page.extract_text() for page in pypdf.PdfReader(path).pages]
    assert [("A11" in page, "A12" in page, "A13" in page) for page in pages] == [
        (True, True, False),
        (False, False, True),
    ]
    assert "receipt" in pages[0]
    assert NO_RECEIPT.zh[:6] in pages[0].replace("\n", "")


def test_boxes_are_painted_and_paper_stays_white_between_them() -> None:
    image = page_image(blank_sheets(EVENT, sheets(1), "en").pages[0], WIDTH // 2)
    assert image.pixelColor(5, 5).lightness() == 255
    dark = sum(image.pixelColor(200, y).lightness() < 128 for y in range(image.height() // 2))
    assert dark >= 8
