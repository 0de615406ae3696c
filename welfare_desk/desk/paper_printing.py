"""The way to a printer: the computer's own dialog, and what it chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo

from welfare_desk.papers.errors import NoPrinterError
from welfare_desk.papers.page import PrinterOutput

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.papers.page import Paper


class Printing(QObject):
    """Asks which printer; `chosen` carries the output that is then to be painted."""

    chosen = Signal(object)

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self._over = over
        self._printer: QPrinter | None = None

    def ask(self, paper: Paper) -> None:
        """Open the dialog.

        Raises:
            NoPrinterError: there is nothing to choose from.
        """
        if not QPrinterInfo.availablePrinterNames():
            raise NoPrinterError
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setPalette(self._look.theme.palette())  # a window of its own inherits none
        dialog.setMinMax(1, len(paper.pages))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.use(printer, paper))
        self._printer = printer  # the dialog does not keep it
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def use(self, printer: QPrinter, paper: Paper) -> None:
        """Hand over what goes to this printer."""
        self.chosen.emit(PrinterOutput(printer, paper))
