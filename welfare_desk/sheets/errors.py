"""Why a table cannot be read, or why it was stopped: one class, one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.errors import BadInputError, KnownError, MissingError, WorldError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path


class SheetStoppedError(BadInputError):
    """Somebody stopped the reading or writing."""

    code = "sheet-stopped"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "It was stopped before its end, so nothing was changed. It can be begun again."
    )


class NoSheetFileError(MissingError):
    """There is no such file, or no longer."""

    code = "no-sheet-file"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is no file {path}, so nothing was read. Check its name and choose it again.",
    )


class SheetIsFolderError(BadInputError):
    """A folder was named where a file is meant."""

    code = "sheet-is-folder"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} is a folder, so there is no table in it. Choose a file within it."
    )


class SheetNotAllowedError(WorldError):
    """The computer does not let the file be read."""

    code = "sheet-not-allowed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This computer does not let {path} be read, so nothing was read. "
        "Allow it, or copy the file to a folder of your own.",
    )


class SheetUnreadError(WorldError):
    """The disk or the network did not hand the file over."""

    code = "sheet-unread"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} could not be read to its end. Copy the file to this computer and choose it again.",
    )


class SheetEmptyError(BadInputError):
    """There is no filled cell."""

    code = "sheet-empty"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} holds no filled cell, so there is nothing to read. Choose another file."
    )


class SheetTooBigError(BadInputError):
    """The file is larger than any list of names."""

    code = "sheet-too-big"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is larger than {megabytes} MB, more than a table here may be. Nothing was read; "
        "remove pictures and empty columns, or divide the table over several files.",
    )


class SheetUnfoldsError(BadInputError):
    """A packed workbook unfolds to more than a table may be."""

    code = "sheet-unfolds"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is small but would unfold to more than this computer should take. "
        "Nothing was read; save the table anew, without empty rows and columns.",
    )


class TooManyRowsError(BadInputError):
    """There are more rows than a table may have."""

    code = "too-many-rows"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The table in {path} goes beyond row {limit}, more than can be taken. Nothing was read; "
        "delete empty rows at the end, or divide the table over several files.",
    )


class TooManyColumnsError(BadInputError):
    """A row is wider than a table may be."""

    code = "too-many-columns"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Row {row} of {path} has more than {limit} columns, more than can be taken. "
        "Nothing was read; delete the columns that are not needed.",
    )


class TooManyCellsError(BadInputError):
    """Rows times columns are more than the memory should hold."""

    code = "too-many-cells"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The table in {path} has {rows} rows of {columns} columns, more than can be taken. "
        "Nothing was read; delete empty columns, or divide the table over several files.",
    )


class CellTooLongError(BadInputError):
    """One cell holds more than a cell may."""

    code = "cell-too-long"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Cell {cell} of {path} holds more than {limit} characters, more than a cell may. "
        "Nothing was read or written; shorten its text.",
    )


class SheetLockedError(BadInputError):
    """The workbook is protected by a password."""

    code = "sheet-locked"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is protected by a password, so its cells cannot be read. "
        "Open it in a spreadsheet program, take the password off and save it.",
    )


class SheetDamagedError(BadInputError):
    """The workbook is cut off or damaged."""

    code = "sheet-damaged"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is a damaged workbook: a part of it is missing or altered. Nothing was read; "
        "fetch the file again, or open it in a spreadsheet program and save it anew.",
    )


class OtherWorkbookError(BadInputError):
    """The workbook is of a kind that is not read."""

    code = "other-workbook"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is a workbook of a kind that is not read here. "
        "Open it in a spreadsheet program and save it as .xlsx or .csv.",
    )


class NotATableError(BadInputError):
    """The file holds something else than a table."""

    code = "not-a-table"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is no table, whatever its name says: it is neither a workbook nor a text with "
        "separators. Choose another file, or save the table as .xlsx or .csv.",
    )


class NoSuchSheetError(BadInputError):
    """The workbook has no sheet of that name."""

    code = "no-such-sheet"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} has no sheet “{sheet}”, so nothing was read. Its sheets are: {sheets}."
    )


class UnknownLettersError(BadInputError):
    """Nobody can tell in which encoding the text is written."""

    code = "unknown-letters"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The letters in {path} are written in a way that cannot be told apart. Nothing was read; "
        "save the table as .xlsx, or as CSV in UTF-8.",
    )


class OpenQuoteError(BadInputError):
    """A quotation mark is not closed, so cells cannot be told apart."""

    code = "open-quote"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "In {path} a quotation mark that opens in row {row} is not closed where a cell ends. "
        "Nothing was read; correct the row, or save the table as .xlsx.",
    )


def unread(path: Path, reason: OSError) -> KnownError:
    """Why a file cannot be read, by what the system says."""
    if isinstance(reason, FileNotFoundError | NotADirectoryError):
        return NoSheetFileError(path=path)
    if isinstance(reason, IsADirectoryError):
        return SheetIsFolderError(path=path)
    if isinstance(reason, PermissionError):
        return SheetNotAllowedError(path=path)
    return SheetUnreadError(path=path)
