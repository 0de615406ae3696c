"""Tries a built program: `python -m tests.tools.build_smoke FOLDER`.

The program in the folder imports the sample evening, its tally equals the expected one, its audit
finds nothing, and it paints every page and scene.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
GPL_ONLY = ("VirtualKeyboard", "Timeline", "Charts", "Graphs")
TOOLS = ("hypothesis", "mypy", "pytest")
LEAST_PICTURE_BYTES = 20_000
"""An empty picture of this size is smaller."""


def try_out(folder: Path) -> list[str]:
    """What is not well with the program in a folder."""
    wrong = [
        f"{path.name} is GPL only"
        for path in folder.rglob("*")
        if any(name in path.name for name in GPL_ONLY)
    ]
    wrong += [f"{name} is a tool" for name in TOOLS if (folder / "_internal" / name).exists()]
    with TemporaryDirectory() as place:
        evening = Path(place, "evening.db")
        pictures = Path(place, "pictures")
        run(folder, evening, "import", str(SAMPLE / "hemei-2022.jsonl"))
        tally = json.loads(run(folder, evening, "tally", "--json"))
        if tally != json.loads((SAMPLE / "hemei-2022.expected.json").read_text(encoding="utf-8")):
            wrong.append("the tally is not the expected one")
        if not json.loads(run(folder, evening, "verify", "--json"))["ok"]:
            wrong.append("the audit found something")
        run(folder, evening, "shots", str(pictures))
        total = pictures / "stage-total.png"
        if not total.exists() or total.stat().st_size < LEAST_PICTURE_BYTES:
            wrong.append("the stage painted nothing")
    return wrong


def run(folder: Path, evening: Path, *words: str) -> str:
    """Run one command of the built program and give what it said."""
    program = folder / ("welfare-desk.exe" if os.name == "nt" else "welfare-desk")
    done = subprocess.run(
        [program, "--file", evening, *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def real_file(path: Path) -> bool:
    """Whether a path takes room of its own: PyInstaller links what stands twice."""
    return path.is_file() and not path.is_symlink()


if __name__ == "__main__":
    built = Path(sys.argv[1])
    complaints = try_out(built)
    size_mb = sum(path.stat().st_size for path in built.rglob("*") if real_file(path)) / 1e6
    print("\n".join(complaints) or f"The built program works: {built}, {size_mb:.0f} MB.")
    sys.exit(bool(complaints))
