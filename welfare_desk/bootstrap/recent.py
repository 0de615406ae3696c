"""Which files were open lately: a short list beside the program's settings, for the first page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from welfare_desk.domain.opening import RecentFile
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 6


def recent_list() -> Path:
    """Where the list is kept."""
    return platformdirs.user_state_path("welfare-desk", appauthor=False) / "recent.json"


def recent_files(kept: Path) -> tuple[RecentFile, ...]:
    """The files of the list that are still there, newest first; a list that is damaged is empty."""
    try:
        rows = json.loads(kept.read_text(encoding="utf-8"))
        files = [_file(row) for row in rows]
    except (OSError, ValueError, TypeError, KeyError):
        return ()
    return tuple(file for file in files if file.path.is_file())


def remember(kept: Path, opened: RecentFile) -> None:
    """Put a file at the head of the list; a folder that cannot be written forgets, and no more."""
    others = [file for file in recent_files(kept) if file.path != opened.path]
    text = json.dumps(list(_rows([opened, *others][:MOST])), ensure_ascii=False, indent=1)
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(text, encoding="utf-8")
    except OSError:
        return


def _rows(files: Iterable[RecentFile]) -> Iterable[dict[str, object]]:
    for file in files:
        name = {"zh": file.event_name.zh, "en": file.event_name.en}
        yield {"path": str(file.path), "event": name, "rehearsal": file.rehearsal}


def _file(row: dict[str, object]) -> RecentFile:
    name = row["event"]
    if not isinstance(name, dict):
        raise TypeError
    return RecentFile(
        path=Path(str(row["path"])),
        event_name=Text(str(name["zh"]), str(name["en"])),
        rehearsal=bool(row["rehearsal"]),
    )
