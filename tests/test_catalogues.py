"""The lists of the house agree with each other: failures, sentences, icons, files."""

from __future__ import annotations

import importlib
import re
import string
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.house import PACKAGE, ROOT, modules
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.words import UNIT_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

CHINESE = ROOT / "resources" / "i18n" / "zh.ts"
ICONS = ROOT / "resources" / "icons"
MADE = {"build", "dist", "shots"}
WRITTEN = {".py", ".qml", ".md", ".toml", ".txt", ".ts", ".json", ".jsonl", ".qss", ".spec", ""}
# In pieces, so that this file does not hold what it looks for.
PRIVATE = (
    "/wo" + "rk/",
    "/ro" + "ot/",
    "pypi." + "org",
    "python" + "hosted",
    "registry.np" + "mjs",
)

Sentences = dict[tuple[str, str], tuple[str, ...]]


@cache
def failures() -> tuple[type[KnownError], ...]:
    """Every kind of failure in the program."""
    for path in modules():
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[-1] not in {"__main__", "env"} and "versions" not in parts:
            importlib.import_module(".".join(parts).removesuffix(".__init__"))
    return tuple(_below(KnownError))


def _below(kind: type[KnownError]) -> Iterator[type[KnownError]]:
    for child in kind.__subclasses__():
        if child.__module__.startswith("welfare_desk."):
            yield child
        yield from _below(child)


def sentences(file: Path) -> Sentences:
    """Each (context, English source) of a .ts file with its translation or its plural forms."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _forms(message)
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    }


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return tuple(plural or [translation.text or ""])


def places(text: str) -> set[str]:
    """The named places of a sentence, and %n where a number is filled in."""
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | ({"%n"} if "%n" in text else set())


def written_files() -> Iterator[Path]:
    """The texts of the project itself: nothing hidden but .ci, nothing made by a tool."""
    for top in ROOT.iterdir():
        if top.name in MADE or (top.name.startswith(".") and top.name != ".ci"):
            continue
        for path in [top] if top.is_file() else top.rglob("*"):
            if path.is_file() and path.suffix in WRITTEN:
                yield path


@pytest.fixture(scope="module")
def said_today(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What lupdate finds in the sources: each (context, English source)."""
    folder = tmp_path_factory.mktemp("strings")
    qml = (ROOT / "resources" / "qml").rglob("*.qml")
    listed = folder / "sources.lst"
    listed.write_text("\n".join(str(path) for path in (*modules(), *qml)), encoding="utf-8")
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    found = folder / "found.ts"
    subprocess.run(
        [lupdate, "-silent", f"@{listed}", "-ts", found],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return set(sentences(found))


def test_every_failure_has_a_code_of_its_own() -> None:
    codes = [failure.code for failure in failures()]
    assert sorted(codes) == sorted(set(codes))


def test_every_failure_is_told_on_the_page_of_the_command_line() -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert not [failure.code for failure in failures() if f"`{failure.code}`" not in page]


def test_every_failure_says_what_happened_in_words() -> None:
    bad = [
        failure.sentence
        for failure in failures()
        if "!" in failure.sentence or re.search(r"\berror\b", failure.sentence, re.IGNORECASE)
    ]
    assert not bad


def test_every_failure_has_its_chinese() -> None:
    chinese = sentences(CHINESE)
    assert not {
        failure.sentence for failure in failures() if not chinese.get(("errors", failure.sentence))
    }


def test_the_catalogue_is_what_the_sources_say(said_today: set[tuple[str, str]]) -> None:
    kept = set(sentences(CHINESE))
    assert not said_today - kept, "python3 dev.py strings adds them"
    assert not kept - said_today, "python3 dev.py strings drops them"


def test_every_sentence_is_translated_with_its_places() -> None:
    chinese = sentences(CHINESE)
    assert not [key for key, forms in chinese.items() if not any(forms)]
    assert not [
        key
        for key, forms in chinese.items()
        for form in forms
        if "{" in key[1] and places(form) != places(key[1])
    ]


def test_no_english_sentence_needs_a_plural(said_today: set[tuple[str, str]]) -> None:
    """The source is English and has no catalogue: a number is said without plural forms."""
    assert not [source for _, source in said_today if "%n" in source]


@pytest.mark.parametrize(
    "icon", sorted({*(m.icon for m in METHODS), *(k.icon for k in UNIT_KINDS)})
)
def test_every_method_and_kind_has_its_icon(icon: str) -> None:
    assert any(path.stem == icon for path in ICONS.rglob("*.svg"))


@pytest.mark.parametrize(
    "codes", [[method.code for method in METHODS], [kind.code for kind in UNIT_KINDS]]
)
def test_no_code_stands_twice(codes: list[str]) -> None:
    assert len(codes) == len(set(codes))


def test_no_file_names_a_machine_or_a_registry() -> None:
    telling = [
        f"{path.relative_to(ROOT)}: {mark}"
        for path in written_files()
        for mark in PRIVATE
        if mark in path.read_text(encoding="utf-8", errors="ignore")
    ]
    assert not telling


def test_every_task_is_told_to_newcomers() -> None:
    dev = importlib.import_module("dev")
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert not [task for task in dev.TASKS if f"`{task}`" not in page]


def test_the_plan_of_the_house_names_every_room() -> None:
    page = (ROOT / "docs" / "house.md").read_text(encoding="utf-8")
    rooms = [path.parent.name for path in PACKAGE.glob("*/__init__.py")]
    assert not [room for room in rooms if f"`{room}/`" not in page]
