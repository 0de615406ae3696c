"""Where the files that come with the program lie: fonts, icons, texts, the sample evening."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder below resources/.

    >>> resource("sample", "hemei-2022.jsonl").name
    'hemei-2022.jsonl'
    """
    return _root().joinpath(*parts)


def _root() -> Path:
    """The folder itself: PyInstaller unpacks it, a wheel carries it, a checkout has it on top."""
    unpacked: str | None = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / "resources"
    carried = _PACKAGE / "resources"
    return carried if carried.is_dir() else _PACKAGE.parent / "resources"
