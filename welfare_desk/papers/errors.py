"""Why pages cannot be printed or saved: one class, one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class NoPrinterError(WorldError):
    """This computer knows no printer."""

    code = "no-printer"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This computer knows no printer. Nothing was printed; "
        "add one in the settings of the computer, or save the pages as PDF.",
    )


class PrinterSilentError(WorldError):
    """The printer does not take the pages."""

    code = "printer-silent"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The printer “{printer}” does not take the pages. Look whether it is on and has paper, "
        "or save the pages as PDF.",
    )


class PdfUnwrittenError(WorldError):
    """The file cannot be written."""

    code = "pdf-unwritten"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} could not be written, perhaps because another program shows it. What stood there "
        "before stands there still; close it there, or choose another name.",
    )
