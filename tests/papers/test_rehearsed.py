"""A paper of a rehearsal is marked on every page, and what it says can still be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from welfare_desk.papers.lettering import FittedText, Setting, lettering
from welfare_desk.papers.page import Paper, PdfOutput, page_image
from welfare_desk.papers.rehearsed import rehearsed

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")


def page(painter: QPainter) -> None:
    setting = Setting(largest=100, smallest=100)
    FittedText("收到", QRectF(100, 100, 1500, 300), lettering(100), setting).paint(
        painter, QColor("black")
    )


def test_every_page_says_rehearsal_beside_what_it_said(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    output = PdfOutput(path, rehearsed(Paper("two", (page, page))))
    while output.paint_next():
        pass
    output.finish()
    texts = [one.extract_text() for one in pypdf.PdfReader(path).pages]
    assert len(texts) == 2
    assert all("收到" in text and "Rehearsal" in text for text in texts)


def test_the_mark_goes_over_the_middle_of_the_page() -> None:
    plain = page_image(page, 420)
    marked = page_image(rehearsed(Paper("one", (page,))).pages[0], 420)
    middle = range(plain.height() // 3, 2 * plain.height() // 3)
    assert all(plain.pixelColor(210, y) == QColor("white") for y in middle)
    assert any(marked.pixelColor(210, y) != QColor("white") for y in middle)
