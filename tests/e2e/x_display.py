"""A display of X with a window manager, whose screens come, go and change while programs run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = ("Xvfb", "openbox", "xrandr", "xdotool", "xprop")
LAPTOP = (1366, 768, 0, 0)
PROJECTOR = (1920, 1080, 1366, 0)
Box = tuple[int, int, int, int]
"""Width, height, left, top."""


def need_x() -> None:
    """Skip the test where no such display can be had."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not there: {', '.join(missing)}")


@dataclass(frozen=True, slots=True)
class XDisplay:
    """One display; its first screen is the clerk's."""

    name: str

    def plug(self, screen: str, box: Box) -> None:
        """Let a screen be there."""
        width, height, left, top = box
        place = f"{width}/{width // 4}x{height}/{height // 4}+{left}+{top}"
        self._run("xrandr", "--setmonitor", screen, place, "none")

    def unplug(self, screen: str) -> None:
        """Let a screen be gone."""
        self._run("xrandr", "--delmonitor", screen)

    def key(self, *keys: str) -> None:
        """Press keys, whoever has them."""
        self._run("xdotool", "key", *keys)

    def type(self, text: str) -> None:
        """Type a text, whoever has the keys."""
        self._run("xdotool", "type", "--delay", "30", text)

    def focus(self) -> str:
        """The window that has the keys."""
        return self._run("xdotool", "getwindowfocus").strip()

    def window_of(self, pid: int) -> str:
        """The managed window of a process that is to be seen; "" where it has none."""
        for window in reversed(self.stack()):
            said = self._run("xprop", "-id", window, "_NET_WM_PID", check=False)
            if said.rpartition("= ")[2].strip() == str(pid):
                return window
        return ""

    def box_of(self, pid: int) -> Box | None:
        """Where the window of a process stands; None where it has none."""
        window = self.window_of(pid)
        said = self._run("xdotool", "getwindowgeometry", "--shell", window, check=False)
        values = dict(re.findall(r"(\w+)=(-?\d+)", said)) if window else {}
        if not values:
            return None
        return int(values["WIDTH"]), int(values["HEIGHT"]), int(values["X"]), int(values["Y"])

    def give_keys(self, pid: int) -> None:
        """Let the window of a process have the keys, as a click on it does."""
        self._run("xdotool", "windowactivate", "--sync", self.window_of(pid))

    def stack(self) -> list[str]:
        """All managed windows that are to be seen, the topmost last."""
        said = self._run("xprop", "-root", "_NET_CLIENT_LIST_STACKING")
        return re.findall(r"0x[0-9a-f]+", said)

    def _run(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            words,
            env={**os.environ, "DISPLAY": self.name},
            capture_output=True,
            text=True,
            check=check,
            timeout=20,
        )
        return done.stdout


@contextmanager
def x_display() -> Iterator[XDisplay]:
    """A display with a laptop's screen and a projector."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            *("-displayfd", str(writing), "-noreset", "-nolisten", "tcp"),
            *("+extension", "RANDR", "-screen", "0", "5760x2160x24"),
        ],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as said:
        display = XDisplay(f":{said.readline().strip()}")
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "DISPLAY": display.name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        # the first takes the place of the one that spans the whole display
        display._run("xrandr", "--setmonitor", "laptop", _whole(LAPTOP), "screen")
        display.plug("projector", PROJECTOR)
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _whole(box: Box) -> str:
    width, height, left, top = box
    return f"{width}/{width // 4}x{height}/{height // 4}+{left}+{top}"
