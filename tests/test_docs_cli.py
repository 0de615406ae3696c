"""docs/cli.md tells the truth about error codes."""

from __future__ import annotations

import re
from pathlib import Path

from tests.test_catalogues import failures

PAGE = Path(__file__).resolve().parent.parent / "docs" / "cli.md"
ROW = re.compile(
    r"^\| `(?P<code>[a-z0-9-]+)` \| (?P<exit>\d+) \| (?P<sentence>.*) \|$", re.MULTILINE
)


def test_the_page_lists_every_error_code_with_its_exit_code_and_sentence() -> None:
    listed = {
        row["code"]: (int(row["exit"]), row["sentence"])
        for row in ROW.finditer(PAGE.read_text("utf-8"))
    }
    assert listed == {each.code: (each.exit_code, each.sentence) for each in failures()}
