"""docs/cli.md tells the truth about codes and commands."""

from __future__ import annotations

import re
from pathlib import Path

import typer.main

from tests.test_catalogues import failures
from welfare_desk.commands import app

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "cli.md").read_text("utf-8")
FAILURE = re.compile(
    r"^\| `(?P<code>[a-z0-9-]+)` \| (?P<exit>\d+) \| (?P<said>.*) \|$", re.MULTILINE
)
ROW_CODE = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
PROBLEM = re.compile(r"""(?:Problem\(code=|_problem\()\s*"([a-z-]+)\"""")


def test_the_page_lists_every_error_code_with_its_exit_code_and_sentence() -> None:
    listed = {row["code"]: (int(row["exit"]), row["said"]) for row in FAILURE.finditer(PAGE)}
    assert listed == {each.code: (each.exit_code, each.sentence) for each in failures()}


def test_the_page_explains_whatever_verify_finds() -> None:
    sources = (ROOT / "welfare_desk" / "storage").glob("audit*.py")
    codes = {code for source in sources for code in PROBLEM.findall(source.read_text("utf-8"))}
    assert len(codes) > 10
    told = PAGE.partition("## What verify finds")[2].partition("## Error codes")[0]
    assert codes == set(re.findall(r"`([a-z-]+)`", told)) - {"desk", "seq"}


def test_the_page_explains_whatever_is_wrong_with_a_row() -> None:
    sources = [
        *(ROOT / "welfare_desk" / "domain").glob("sheet_*.py"),
        ROOT / "welfare_desk" / "services" / "sheet_header.py",
    ]
    codes = {code for source in sources for code in ROW_CODE.findall(source.read_text("utf-8"))}
    assert len(codes) > 50
    told = PAGE.partition("## What is wrong with a row")[2].partition("## What verify finds")[0]
    listed = set(re.findall(r"`([a-z]+-[a-z-]+)`", told))
    assert codes == listed - {"import-units", "import-projects"}


def test_the_page_describes_every_command() -> None:
    commands = typer.main.get_group(app).commands
    assert not [name for name in commands if f"| `{name}" not in PAGE]
