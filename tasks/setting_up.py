"""Sets the project up: `.venv` and in it what constraints.txt names, again only when needed."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tasks.programs import PYTHON, ROOT, VENV

if TYPE_CHECKING:
    from tasks.programs import Words

STAMP = VENV / "installed-from"
CONSTRAINTS = ROOT / "constraints.txt"
SETUP_FILES = (ROOT / "pyproject.toml", CONSTRAINTS)

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",  # without it Qt knows no printer, and does not say why
}


def missing_packages(task: str) -> list[str]:
    """The apt packages that this computer lacks: Qt's libraries, and what makes environments.

    A build takes the libraries of the windows along, so they must be there without a display too.
    """
    if sys.platform != "linux":
        return []
    windows = task == "build" or os.environ.get("DISPLAY")
    wanted = QT_LIBRARIES | (X_LIBRARIES if windows else {})
    missing = [package for library, package in wanted.items() if not loads(library)]
    return missing if importlib.util.find_spec("ensurepip") else ["python3-venv", *missing]


def loads(library: str) -> bool:
    """Whether the system has a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def set_up() -> None:
    """Make the environment and install the project, unless both stand as the files ask."""
    place = digest(sys.version.encode(), os.fsencode(VENV))
    asked = [place, digest(*(file.read_bytes() for file in SETUP_FILES))]
    stands = STAMP.read_text(encoding="ascii").split() if STAMP.exists() else []
    if stands == asked:
        return
    print("Setting up .venv; this takes a minute or two the first time.", flush=True)
    if stands[:1] != [place]:
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    # An address, since pip splits the variable at spaces, and a folder's name may hold some.
    pinned = os.environ | {"PIP_CONSTRAINT": CONSTRAINTS.as_uri(), "PIP_ROOT_USER_ACTION": "ignore"}
    install: Words = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "--editable", ".[dev]"], cwd=ROOT, env=pinned, check=True)
    point_at_sources()
    STAMP.write_text("\n".join(asked), encoding="ascii")


def point_at_sources() -> None:
    """Name the sources by a relative path: Python before 3.13 misreads one with Chinese letters."""
    for link in VENV.rglob("_welfare_desk.pth"):
        link.write_text(os.path.relpath(ROOT, link.parent), encoding="ascii")


def digest(*parts: bytes) -> str:
    """One short name for all that was given."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
