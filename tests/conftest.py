"""What every test stands on: no real screen, no real home, our fonts, and silence in the log.

A test fails when the program logs a warning or worse that the test did not announce: it asks for
`expected_log` and adds a fragment of the message. The same holds for what Qt says (pytest-qt).
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

# Before Qt is loaded: it reads these once.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("WELFARE_DESK_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["TZ"] = "Asia/Shanghai"
# Qt complains of a locale without UTF-8, and a Chinese one would change the language of answers.
os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"

MEMORY = Path("/dev/shm")
ROOM = 4_000_000_000
"""So much memory must be free for the files of all tests."""
GARBAGE = (10_000, 10, 10)
"""How much comes about before garbage is looked for: a window alone is thousands of objects."""

# A busy computer is slow, not wrong; what must be quick has a test that says so.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_configure() -> None:
    """Let the files of tests lie in memory where it is large: their syncs need not be waited for.

    What the disk is asked for, and in which order, tests/proof reads from the calls themselves.
    """
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_finish() -> None:
    """What was collected stays to the end: nobody looks through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GARBAGE)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """As in the program, no other thread looks for garbage where there are objects of Qt."""
    if "qapp" in getattr(item, "fixturenames", ()):
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """Between the tests the garbage of those with objects of Qt is looked for."""
    if not gc.isenabled():
        from welfare_desk.qtkit.garbage import look_for_garbage

        look_for_garbage()


@pytest.fixture(scope="session")
def sample_evening() -> Path:
    """The sample evening that the program ships."""
    return SAMPLE / "hemei-2022.jsonl"


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of its own, so that no test reads or writes what belongs to a person."""
    folder = tmp_path_factory.mktemp("home")
    places = {
        "HOME": folder,
        "XDG_DATA_HOME": folder / "data",
        "XDG_CONFIG_HOME": folder / "config",
        "XDG_STATE_HOME": folder / "state",
        "XDG_CACHE_HOME": folder / "cache",
        "LOCALAPPDATA": folder / "local",
        "APPDATA": folder / "roaming",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, place in places.items():
            patch.setenv(name, str(place))
        yield folder


@pytest.fixture(autouse=True)
def our_fonts(request: pytest.FixtureRequest) -> None:
    """Our fonts wherever a test has a Qt application, so that pictures look alike everywhere."""
    if "qapp" not in request.fixturenames:
        return
    request.getfixturevalue("qapp")
    from PySide6.QtGui import QFontDatabase

    if not QFontDatabase.hasFamily("Desk Sans"):
        for file in sorted((ROOT / "resources" / "fonts").glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(file))


@pytest.fixture
def expected_log() -> list[str]:
    """Fragments of the warnings that a test provokes on purpose: append them before the act."""
    return []


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture, expected_log: list[str]) -> Iterator[None]:
    """No warning is logged that the test did not announce, and what it announced is logged."""
    yield
    said = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    surprises = [line for line in said if not any(part in line for part in expected_log)]
    missing = [part for part in expected_log if not any(part in line for line in said)]
    assert not surprises, f"logged without being announced: {surprises}"
    assert not missing, f"announced but never logged: {missing}"
