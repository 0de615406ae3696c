"""Pages that are painted once and go to a preview, a PDF or a printer.

A page is A4 and is painted in tenths of a millimetre, so that it looks the same everywhere; a PDF
carries its fonts and its text can be searched.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QIODevice, QMarginsF, QSaveFile
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, Qt

from welfare_desk.papers.errors import PdfUnwrittenError, PrinterSilentError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

WIDTH: Final = 2100
HEIGHT: Final = 2970
"""An A4 page in tenths of a millimetre."""

DOTS_PER_INCH: Final = 254
"""With these a dot is a tenth of a millimetre."""

PaintPage = Callable[[QPainter], None]
"""Paints one page; the painter counts in tenths of a millimetre from the upper left corner."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What can be looked at, printed and saved; the title names the file, too."""

    title: str
    pages: tuple[PaintPage, ...]


def page_image(page: PaintPage, width_px: int) -> QImage:
    """A page as a picture of this width, white where nothing is painted."""
    image = QImage(width_px, round(width_px * HEIGHT / WIDTH), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _paint(painter, page, image.width() / WIDTH)
    painter.end()
    return image


class Output:
    """A paper on its way to a device, page by page, so that a window stays alive meanwhile."""

    def __init__(self, device: QPagedPaintDevice, pages: tuple[PaintPage, ...]) -> None:
        self._device = device
        self._pages = pages
        self._painter = QPainter()
        self.done = 0

    @property
    def total(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint_next(self) -> bool:
        """Paint the next page; whether one was left.

        Raises:
            WorldError: the device does not take it.
        """
        if self.done == self.total:
            return False
        begun = self._device.newPage() if self._painter.isActive() else self._begin()
        if not begun:
            raise self._refusal()
        scale = self._device.logicalDpiX() / DOTS_PER_INCH
        _paint(self._painter, self._pages[self.done], scale)
        self.done += 1
        return True

    def finish(self) -> None:
        """Hand the last page over.

        Raises:
            WorldError: the device does not take it.
        """
        if not self._painter.end():
            raise self._refusal()

    def give_up(self) -> None:
        """Stop; what was painted is thrown away where that is still possible."""
        if self._painter.isActive():
            self._painter.end()

    def _begin(self) -> bool:
        return self._painter.begin(self._device)

    def _refusal(self) -> PdfUnwrittenError | PrinterSilentError:
        raise NotImplementedError


class PdfOutput(Output):
    """A paper on its way to a PDF; what stands under the name is replaced at the end only."""

    def __init__(self, path: Path, paper: Paper) -> None:
        self._path = path
        self._file = QSaveFile(str(path))
        opened = self._file.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(self._file)
        writer.setResolution(DOTS_PER_INCH)
        writer.setPageLayout(_a4())
        writer.setTitle(paper.title)
        writer.setCreator("welfare_desk")
        super().__init__(writer, paper.pages)
        if not opened:
            raise self._refusal()

    def finish(self) -> None:
        """Let the finished file take the place of the old one."""
        super().finish()
        if not self._file.commit():
            raise self._refusal()

    def give_up(self) -> None:
        """Leave what stood there."""
        super().give_up()
        self._file.cancelWriting()

    def _refusal(self) -> PdfUnwrittenError:
        return PdfUnwrittenError(path=self._path)


class PrinterOutput(Output):
    """A paper on its way to a printer, whole or the pages that were asked for."""

    def __init__(self, printer: QPrinter, paper: Paper) -> None:
        printer.setPageLayout(_a4())
        printer.setFullPage(True)
        printer.setDocName(paper.title)
        first, last = printer.fromPage() or 1, printer.toPage() or len(paper.pages)
        super().__init__(printer, paper.pages[first - 1 : last])
        self._printer = printer

    def give_up(self) -> None:
        """Take back what the printer did not print yet."""
        self._printer.abort()
        super().give_up()

    def _refusal(self) -> PrinterSilentError:
        return PrinterSilentError(printer=self._printer.printerName())


def _a4() -> QPageLayout:
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _paint(painter: QPainter, page: PaintPage, scale: float) -> None:
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    page(painter)
    painter.restore()
