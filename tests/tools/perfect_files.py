"""Holds the rooms whose every branch is tested: `python -m tests.tools.perfect_files REPORT`.

The report is coverage's JSON. A file of a perfect room below 100 % fails, unless it stands in
NOT_YET with what it reaches; that list only gets shorter. It is silent when all is well.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

PERFECT_ROOMS = ("welfare_desk/domain/", "welfare_desk/storage/", "welfare_desk/sheets/")
NOT_YET: dict[str, int] = {}
WHOLE = 100


def complaints(report: Path) -> list[str]:
    """What fell below its mark, and what could be taken off the list."""
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    said = []
    for name, facts in sorted(files.items()):
        path = Path(name).as_posix()
        if not path.startswith(PERFECT_ROOMS):
            continue
        reached = facts["summary"]["percent_covered"]
        mark = NOT_YET.get(path, WHOLE)
        if reached < mark:
            lines = ", ".join(map(str, facts["missing_lines"])) or "branches"
            said.append(f"{path}: {reached:.1f} % of {mark} % ({lines})")
        elif path in NOT_YET and reached == WHOLE:
            said.append(f"{path} is perfect now: take it off NOT_YET")
    return said


if __name__ == "__main__":
    found = complaints(Path(sys.argv[1]))
    if found:
        print("Fell below its coverage:", *found, sep="\n  ")
    sys.exit(bool(found))
