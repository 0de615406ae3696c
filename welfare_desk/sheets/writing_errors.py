"""Why a table cannot be written: one class, one sentence each."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import (
    BadInputError,
    HeldError,
    KnownError,
    MissingError,
    WorldError,
)
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path


class OtherSuffixError(BadInputError):
    """Nobody can tell what kind of file shall be written."""

    code = "other-suffix"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A table is written as .xlsx or .csv, and {path} ends in neither. Nothing was written; "
        "choose a name with one of the two.",
    )


class UnwritableCharacterError(BadInputError):
    """A cell holds a character that no file can hold."""

    code = "unwritable-character"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Cell {cell} holds the character {character}, which is no letter and cannot be saved. "
        "Nothing was written; delete it from the text “{text}”.",
    )


class TargetBusyError(HeldError):
    """Another program holds the file that shall be written."""

    code = "target-busy"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be replaced, perhaps because a spreadsheet program shows it. "
        "Nothing was written; close it there, or choose another name.",
    )


class TargetNotAllowedError(WorldError):
    """The folder or the file may not be written to."""

    code = "target-not-allowed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This computer does not let {path} be written. Nothing was written; "
        "choose a folder of your own.",
    )


class TargetFolderGoneError(MissingError):
    """The folder that shall hold the file is not there."""

    code = "target-folder-gone"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is no folder {folder}, so nothing was written. Make it, or choose another one.",
    )


class TargetFullError(WorldError):
    """The disk is full."""

    code = "target-full"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The disk with {path} is full. Nothing was written; make space, or choose another disk.",
    )


class TargetUnwrittenError(WorldError):
    """The disk or the network did not take the file."""

    code = "target-unwritten"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} could not be written to its end. What stood there before stands there still; "
        "choose another folder.",
    )


def refuse_read_only(path: Path) -> None:
    """A file that may only be read is not replaced, though its folder would allow it.

    Raises:
        TargetNotAllowedError: it may only be read.
    """
    if path.exists() and not os.access(path, os.W_OK):
        raise TargetNotAllowedError(path=path)


def put_in_place(made: Path, path: Path) -> None:
    """Let the finished file take the place of the old one, in one step.

    Raises:
        TargetBusyError: another program holds the old one, as Excel does on Windows.
    """
    try:
        made.replace(path)
    except (PermissionError, IsADirectoryError) as reason:
        raise TargetBusyError(path=path) from reason


def unwritten(path: Path, reason: OSError) -> KnownError:
    """Why a file cannot be written, by what the system says."""
    if isinstance(reason, FileNotFoundError | NotADirectoryError):
        return TargetFolderGoneError(folder=path.parent)
    if isinstance(reason, PermissionError) or reason.errno == errno.EROFS:
        return TargetNotAllowedError(path=path)
    if reason.errno in {errno.ENOSPC, errno.EDQUOT}:
        return TargetFullError(path=path)
    return TargetUnwrittenError(path=path)
