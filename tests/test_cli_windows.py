"""Which commands open windows, and what they ask of the composition root."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from tests.command_line import ran
from welfare_desk.asked import default_file
from welfare_desk.domain.ids import DeskId, EventId
from welfare_desk.options import RehearsalOptions, RunOptions, ShotsOptions, StageOptions

Asked = list[object]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What the composition root was asked for; it answers each time with exit code 9."""
    heard: Asked = []

    def hear(options: object) -> int:
        heard.append(options)
        return 9

    root = ModuleType("welfare_desk.bootstrap")
    for name in ("run_desk", "run_stage", "run_rehearsal", "take_shots"):
        setattr(root, name, hear)
    monkeypatch.setitem(sys.modules, "welfare_desk.bootstrap", root)
    return heard


@pytest.mark.parametrize("words", [[], ["run"], ["--event", "E1", "run"]])
def test_without_a_command_the_desk_opens(words: list[str], asked: Asked) -> None:
    assert ran(*words).code == 9
    event = EventId("E1") if "--event" in words else None
    assert asked == [
        RunOptions(file=default_file(), event=event, language="en", language_asked=True)
    ]


def test_a_desk_may_be_asked_for_by_its_letter(asked: Asked, tmp_path: Path) -> None:
    ran("--file", tmp_path / "x", "run", "--desk", "B", language="zh")
    assert asked == [
        RunOptions(file=tmp_path / "x", language="zh", language_asked=True, desk=DeskId("B"))
    ]


def test_the_stage_opens_alone(asked: Asked, tmp_path: Path) -> None:
    assert ran("stage", "--file", tmp_path / "x", "--event", "E1").code == 9
    assert asked == [StageOptions(file=tmp_path / "x", event=EventId("E1"), language="en")]


def test_a_rehearsal_has_a_file_of_its_own(asked: Asked, tmp_path: Path) -> None:
    ran("rehearse")
    ran(
        "rehearse",
        "e.jsonl",
        "--pace",
        "max",
        "--offscreen",
        "--shots",
        "pictures",
        "--file",
        tmp_path / "x",
    )
    assert asked == [
        RehearsalOptions(language="en"),
        RehearsalOptions(
            language="en",
            evening=Path("e.jsonl"),
            file=tmp_path / "x",
            pace="max",
            offscreen=True,
            shots=Path("pictures"),
        ),
    ]


def test_pictures_may_have_a_size(asked: Asked, tmp_path: Path) -> None:
    ran("--file", tmp_path / "x", "shots", "pictures")
    ran("--file", tmp_path / "x", "shots", "pictures", "--size", "1366x768", language="zh")
    ran("--file", tmp_path / "x", "shots", "pictures", "--dark")
    assert ran("shots", "pictures", "--size", "big").code == 2
    plain = ShotsOptions(file=tmp_path / "x", directory=Path("pictures"), language="en")
    sized = ShotsOptions(
        file=tmp_path / "x",
        directory=Path("pictures"),
        language="zh",
        width_px=1366,
        height_px=768,
    )
    assert asked == [plain, sized, replace(plain, dark=True)]


def test_a_window_opens_without_the_reader_of_commands() -> None:
    script = (
        "import sys, types\n"
        "root = types.ModuleType('welfare_desk.bootstrap')\n"
        "root.run_desk = root.run_stage = lambda options: 0\n"
        "sys.modules['welfare_desk.bootstrap'] = root\n"
        "from welfare_desk.cli import answered\n"
        "codes = answered([]), answered(['--file', 'x', 'stage', '--event=E1'])\n"
        "slow = {'typer', 'pydantic', 'rich', 'sqlalchemy'} & set(sys.modules)\n"
        "sys.exit(f'{codes} {slow}' if any(codes) or slow else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
