"""Badges: names, numbers and codes are there, nothing is clipped, nothing private is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
import segno
from PySide6.QtCore import QRectF

from tests.papers.register import EVENT, LONG_ENGLISH, LONG_NAME, unit
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.scan_code import read_scan, scan_code
from welfare_desk.domain.texts import Text
from welfare_desk.papers.badge_sheet import (
    A_PAGE,
    BADGE_HEIGHT,
    BADGE_WIDTH,
    badge_of,
    badge_sheet,
    badge_texts,
)
from welfare_desk.papers.page import WIDTH, PdfOutput, page_image
from welfare_desk.papers.qr import QUIET, qr_modules

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from welfare_desk.domain.texts import Language
    from welfare_desk.papers.page import Paper

pytestmark = pytest.mark.usefixtures("qapp")
QR_LEFT, QR_TOP, QR_SIDE = 150 + BADGE_WIDTH - 45 - 290, 135 + 115, 290


def saved_text(folder: Path, paper: Paper) -> list[str]:
    path = folder / "badges.pdf"
    output = PdfOutput(path, paper)
    while output.paint_next():
        pass
    output.finish()
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def dark_modules(image: QImage, place: QRectF, count: int) -> list[list[bool]]:
    """The modules of a code as a camera would see them: the middle of each square."""
    side = place.width() / (count + 2 * QUIET)

    def is_dark(row: int, column: int) -> bool:
        x = place.left() + (column + QUIET + 0.5) * side
        y = place.top() + (row + QUIET + 0.5) * side
        return image.pixelColor(round(x), round(y)).lightness() < 128

    return [[is_dark(row, column) for column in range(count)] for row in range(count)]


def test_every_badge_has_its_number_its_name_and_its_kind(tmp_path: Path) -> None:
    units = [unit(number, f"合美商行{number}") for number in range(1, 24)]
    pages = saved_text(tmp_path, badge_sheet(EVENT, units, Kinds(), "zh"))
    assert len(pages) == 3
    found = "".join(pages)
    for each in units:
        assert each.badge is not None
        assert each.name.zh in found
        assert scan_code(EVENT.id, each.badge) in found
    assert found.count("合美爱心集市启动仪式") == 23
    assert found.count("Private") == 23


def test_nothing_private_stands_on_a_badge(tmp_path: Path) -> None:
    (page,) = saved_text(tmp_path, badge_sheet(EVENT, [unit(27, "合美")], Kinds(), "zh"))
    assert "13800138000" not in page
    assert "91370500MA3C7HRW6X" not in page


def test_units_without_a_number_have_no_badge() -> None:
    paper = badge_sheet(EVENT, [unit(None, "合美"), unit(3, "青木")], Kinds(), "en")
    assert len(paper.pages) == 1
    assert paper.title == "Badges – Hemei charity market launch"
    assert badge_sheet(EVENT, [], Kinds(), "en").pages == ()


def test_a_badge_says_the_kind_that_the_organiser_named() -> None:
    own = OwnKind(id="temple", name=Text("商会", "Chamber"), like="social_org")
    badge = badge_of(EVENT, unit(4, "合美商会", "合商", "temple"), 4, Kinds((own,)), "en")
    assert badge.beneath == "合商 · Chamber"
    same = badge_of(EVENT, unit(4, "合美", "合美", "temple"), 4, Kinds((own,)), "zh")
    assert same.beneath == "商会"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", [LONG_NAME, LONG_ENGLISH, "合美新材料有限公司", "王芳", "W" * 60])
@pytest.mark.parametrize("number", [1, 27, 999_999])
def test_nothing_is_clipped(name: str, language: Language, number: int) -> None:
    badge = badge_of(EVENT, unit(number, name, "合美新材料"), number, Kinds(), language)
    texts = [text for text, _ in badge_texts(badge, language)]
    assert all(text.fits for text in texts)
    assert "".join(texts[2].lines) == name
    assert all(QRectF(0, 0, BADGE_WIDTH, BADGE_HEIGHT).contains(text.covers) for text in texts)
    for text in texts:
        assert not [
            other for other in texts if other is not text and other.covers.intersects(text.covers)
        ]


def test_no_character_of_a_name_is_left_alone_on_a_line() -> None:
    badge = badge_of(EVENT, unit(1, "合美新材料有限公司"), 1, Kinds(), "zh")
    lines = badge_texts(badge, "zh")[2][0].lines
    assert [len(line) for line in lines] == [5, 4]


def test_the_code_on_paper_is_the_code_of_the_badge() -> None:
    paper = badge_sheet(EVENT, [unit(number, "合美") for number in (27, 128)], Kinds(), "zh")
    image = page_image(paper.pages[0], WIDTH)
    for place, number in enumerate((27, 128)):
        square = QRectF(QR_LEFT + place * BADGE_WIDTH, QR_TOP, QR_SIDE, QR_SIDE)
        seen = dark_modules(image, square, 21)
        code = scan_code(EVENT.id, number)
        assert seen == [list(row) for row in qr_modules(code)]
        drawn = segno.make_qr(code, error="q", boost_error=False).matrix
        assert seen == [list(map(bool, row)) for row in drawn]
        assert read_scan(code, EVENT.id) == number
        assert read_scan(code, EventId("other")) is None


def test_a_code_is_surrounded_by_white() -> None:
    image = page_image(badge_sheet(EVENT, [unit(27, LONG_NAME)], Kinds(), "zh").pages[0], WIDTH)
    quiet = QR_SIDE // (21 + 2 * QUIET) * QUIET
    for offset in range(QR_SIDE):
        for depth in (1, quiet - 2):
            for x, y in ((offset, depth), (depth, offset)):
                assert image.pixelColor(QR_LEFT + x, QR_TOP + y).lightness() == 255


def test_cut_marks_stand_at_every_border_and_outside_of_badges() -> None:
    image = page_image(
        badge_sheet(EVENT, [unit(1, "合美")] * A_PAGE, Kinds(), "zh").pages[0], WIDTH
    )
    for x in (150, 1050, 1950):
        assert image.pixelColor(x, 100).lightness() < 200
        assert image.pixelColor(x, 2850 + 1).lightness() < 200
    for row in range(6):
        assert image.pixelColor(110, 135 + row * BADGE_HEIGHT).lightness() < 200
    assert image.pixelColor(1050, 1500).lightness() == 255
