"""The plan of the house (docs/house.md) as the sources have it: rooms, arrows, sizes, habits."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import PACKAGE, ROOT, Import, calls_of, imports_of, modules, place, tree_of

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
LONGEST_QML = 150
WINDOW_ROOMS = ("desk", "qtkit", "stage")
LIGHT_SERVICES = {"lookup", "resources", "texts"}
HEAVY = ("welfare_desk.storage", "sqlalchemy", "alembic", "pypinyin")
QT_FREE = ("domain", "storage", "sheets", "reports", "services")
QT_REFUSED = {
    "desk": {"QtQml", "QtQuick", "QtQuickWidgets", "QtQuickControls2"},
    "stage": {"QtWidgets", "QtQuickWidgets"},
}
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
MAY_CATCH_ALL = {"qtkit/background.py", "qtkit/crash.py", "cli.py"}
WAITING = {"processEvents", "QEventLoop", "sleep", "msleep"}


def where(path: Path, found: Import) -> str:
    """An import as a complaint names it."""
    return f"{place(path, found.line)} {found.name}"


def test_every_room_keeps_its_contract() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_domain_imports_the_standard_library_only() -> None:
    strangers = [
        where(path, found)
        for path in modules("domain")
        for found in imports_of(path)
        if not found.name.startswith("welfare_desk.domain.")
        and found.name.partition(".")[0] not in sys.stdlib_module_names
    ]
    assert not strangers


@pytest.mark.parametrize("room", QT_FREE)
def test_rooms_without_windows_know_no_qt(room: str) -> None:
    qt = [
        where(path, found)
        for path in modules(room)
        for found in imports_of(path)
        if found.name.startswith(("PySide6", "shiboken6"))
    ]
    assert not qt


@pytest.mark.parametrize("room", QT_REFUSED)
def test_each_window_keeps_to_its_own_part_of_qt(room: str) -> None:
    refused = [
        where(path, found)
        for path in modules(room)
        for found in imports_of(path)
        if found.name.startswith("PySide6.") and found.name.split(".")[1] in QT_REFUSED[room]
    ]
    assert not refused


def test_no_room_looks_up_to_the_command_line() -> None:
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    upward = [
        where(path, found)
        for room in sorted(rooms - {"bootstrap"})
        for path in modules(room)
        for found in imports_of(path)
        if found.name.startswith("welfare_desk.") and found.name.split(".")[1] not in rooms
    ]
    assert not upward


def test_windows_load_no_service_but_the_light_ones() -> None:
    heavy = [
        where(path, found)
        for room in WINDOW_ROOMS
        for path in modules(room)
        for found in imports_of(path)
        if not found.type_only
        and found.name.startswith("welfare_desk.services.")
        and found.name.split(".")[2] not in LIGHT_SERVICES
    ]
    assert not heavy


def test_light_services_load_nothing_heavy() -> None:
    heavy = [
        where(path, found)
        for name in sorted(LIGHT_SERVICES)
        for path in [PACKAGE / "services" / f"{name}.py"]
        if path.exists()
        for found in imports_of(path)
        if not (found.type_only or found.inside_function) and found.name.startswith(HEAVY)
    ]
    assert not heavy


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("welfare_desk.desk.main_window", "sqlalchemy alembic pypinyin typer PySide6.QtQml"),
        ("welfare_desk.stage.stage_window", "sqlalchemy alembic pypinyin typer PySide6.QtWidgets"),
        ("welfare_desk.cli", "PySide6 sqlalchemy"),
    ],
)
def test_what_a_start_does_not_load(module: str, unwanted: str) -> None:
    code = f"import sys, {module}; print([m for m in {unwanted.split()} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_no_module_is_long() -> None:
    long = {
        place(path): length
        for folder in (PACKAGE, ROOT / "tests", ROOT / "tasks")
        for path in (*folder.rglob("*.py"), ROOT / "dev.py")
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_MODULE
    }
    assert not long


def test_no_function_is_long() -> None:
    long = {
        f"{place(path, node.lineno)} {node.name}": length
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert not long


def test_no_qml_file_is_long() -> None:
    long = {
        place(path): length
        for path in (ROOT / "resources" / "qml").rglob("*.qml")
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_QML
    }
    assert not long


def test_every_module_has_a_name_that_says_something() -> None:
    assert not [place(path) for path in modules() if path.stem in EMPTY_NAMES]


def test_signals_and_properties_carry_no_32_bit_number() -> None:
    small = [
        f"{place(path, call.lineno)} {ast.unparse(call)}"
        for path in modules()
        for name, call in calls_of(path)
        if name in {"Signal", "Property"}
        and any(isinstance(word, ast.Name) and word.id == "int" for word in call.args)
    ]
    assert not small


def test_no_translator_is_written_in_python() -> None:
    """The thread that loads QML would ask it and wait for the lock that the loading holds."""
    translators = [
        place(path, node.lineno)
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).endswith("QTranslator") for base in node.bases)
    ]
    assert not translators


def test_nothing_in_qml_is_asynchronous() -> None:
    """What QML loads on another thread asks our painters and waits for Python's lock: a hang."""
    guilty = [
        path.name
        for path in (ROOT / "resources" / "qml").rglob("*.qml")
        if re.search(r"\basynchronous\b|Canvas\s*\{|WorkerScript", path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_only_the_outermost_doors_catch_everything() -> None:
    swallowing = [
        place(path, node.lineno)
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and not isinstance(node.body[-1], ast.Raise)
        and path.relative_to(PACKAGE).as_posix() not in MAY_CATCH_ALL
    ]
    assert not swallowing


def test_nothing_waits_by_spinning_or_sleeping() -> None:
    waiting = [
        f"{place(path, call.lineno)} {name}"
        for room in (*WINDOW_ROOMS, *QT_FREE)
        for path in modules(room)
        for name, call in calls_of(path)
        if name in WAITING
    ]
    assert not waiting
