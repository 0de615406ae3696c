"""Pages on their way out: to a PDF, to a printer, and what happens when neither takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtPrintSupport import QPrinter

from welfare_desk.papers.errors import PdfUnwrittenError, PrinterSilentError
from welfare_desk.papers.lettering import FittedText, Setting, lettering
from welfare_desk.papers.page import (
    HEIGHT,
    WIDTH,
    Output,
    Paper,
    PdfOutput,
    PrinterOutput,
    page_image,
)

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.papers.page import Output, PaintPage

pytestmark = pytest.mark.usefixtures("qapp")
INK = QColor("black")


def says(words: str) -> FittedText:
    setting = Setting(largest=100, smallest=100)
    return FittedText(words, QRectF(100, 100, 1500, 300), lettering(100), setting)


def three_pages() -> Paper:
    def page(words: str) -> PaintPage:
        return lambda painter: says(words).paint(painter, INK)

    return Paper("three", (page("甲一"), page("乙二"), page("丙三")))


def paint_all(output: Output) -> None:
    while output.paint_next():
        pass
    output.finish()


def texts_of(path: Path) -> list[str]:
    return [page.extract_text().strip() for page in pypdf.PdfReader(path).pages]


def test_a_pdf_is_a4_carries_its_fonts_and_can_be_searched(tmp_path: Path) -> None:
    path = tmp_path / "三.pdf"
    paint_all(PdfOutput(path, three_pages()))
    assert texts_of(path) == ["甲一", "乙二", "丙三"]
    reader = pypdf.PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "three"
    page = reader.pages[0]
    assert [round(side) for side in page.mediabox[2:]] == [595, 842]
    fonts = page["/Resources"]["/Font"]  # type: ignore[index] # pypdf's objects are untyped
    assert ["DeskSans" in font.get_object()["/BaseFont"] for font in fonts.values()] == [True]


def test_what_stood_there_stands_until_the_pdf_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("before", encoding="utf-8")
    output = PdfOutput(path, three_pages())
    assert output.paint_next()
    assert (output.done, output.total) == (1, 3)
    output.give_up()
    assert path.read_text("utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_pdf_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(PdfUnwrittenError):
        PdfOutput(tmp_path / "none" / "a.pdf", three_pages())
    with pytest.raises(PdfUnwrittenError):
        PdfOutput(tmp_path, three_pages())


def test_a_disk_that_fails_at_the_end_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = PdfOutput(tmp_path / "a.pdf", three_pages())
    monkeypatch.setattr(output, "_file", type("Full", (), {"commit": lambda _: False})())
    while output.paint_next():
        pass
    with pytest.raises(PdfUnwrittenError):
        output.finish()


def printer_to(path: Path) -> QPrinter:
    """A printer that prints into a file, as no test has paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_printer_gets_all_pages_or_those_that_were_asked_for(tmp_path: Path) -> None:
    paint_all(PrinterOutput(printer_to(tmp_path / "all.pdf"), three_pages()))
    assert texts_of(tmp_path / "all.pdf") == ["甲一", "乙二", "丙三"]
    some = printer_to(tmp_path / "some.pdf")
    some.setFromTo(2, 3)
    paint_all(PrinterOutput(some, three_pages()))
    assert texts_of(tmp_path / "some.pdf") == ["乙二", "丙三"]


def test_a_page_is_as_large_on_the_printer_as_in_the_pdf(tmp_path: Path) -> None:
    paint_all(PdfOutput(tmp_path / "a.pdf", three_pages()))
    paint_all(PrinterOutput(printer_to(tmp_path / "b.pdf"), three_pages()))
    sizes = [pypdf.PdfReader(tmp_path / name).pages[0].mediabox[2:] for name in ("a.pdf", "b.pdf")]
    assert [round(side) for side in sizes[0]] == [round(side) for side in sizes[1]]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_is_silent_is_told(tmp_path: Path) -> None:
    output = PrinterOutput(printer_to(tmp_path / "none" / "a.pdf"), three_pages())
    with pytest.raises(PrinterSilentError):
        output.paint_next()


def test_printing_can_be_given_up(tmp_path: Path) -> None:
    output = PrinterOutput(printer_to(tmp_path / "a.pdf"), three_pages())
    assert output.paint_next()
    output.give_up()


def test_a_preview_has_the_shape_of_a_page() -> None:
    def corner(painter: QPainter) -> None:
        painter.fillRect(QRectF(WIDTH - 100, HEIGHT - 100, 100, 100), INK)

    image = page_image(corner, 420)
    assert (image.width(), image.height()) == (420, 594)
    assert image.pixelColor(418, 592) == INK
    assert image.pixelColor(2, 2) == QColor("white")


def test_a_text_takes_the_largest_size_that_fits() -> None:
    setting = Setting(largest=100, smallest=20)
    short = FittedText("合美", QRectF(0, 0, 500, 160), lettering(100), setting)
    long = FittedText("合美" * 20, QRectF(0, 0, 500, 160), lettering(100), setting)
    assert short.size == 100
    assert 20 < long.size < 60
    assert long.fits
    endless = FittedText("合美" * 500, QRectF(0, 0, 500, 160), lettering(100), setting)
    assert not endless.fits
    assert "".join(endless.lines).endswith("…")
