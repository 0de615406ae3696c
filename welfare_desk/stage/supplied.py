"""Pictures that somebody supplied: QML is handed only those that are there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl


def picture_url(path: str) -> str:
    """What QML loads for a picture in a file; "" where the file is not there (any more).

    >>> picture_url(""), picture_url("/nowhere/at-all.jpg")
    ('', '')
    """
    there = path and Path(path).is_file()
    return QUrl.fromLocalFile(path).toString() if there else ""
