"""Evening files, words of the command line and files of books, each a little wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

VALUES: Final[tuple[object, ...]] = (
    *(
        None,
        True,
        0,
        -1,
        1.5,
        10**30,
        2**63,
        "",
        "x" * 5_000,
        "\u0000",
        "\ud800",
        "１２",
        "U1",
        "P1",
    ),
    *([], [[]], {}, {"zh": 1}, [None], "2022-13-45", "9999-12-31T23:59:59+14:00", "Z" * 3, "1e400"),
)
"""What stands where something else is expected."""

COMMANDS: Final = (
    *("import", "export", "post", "tally", "verify", "read", "version", "backup", "restore"),
    *("salvage", "import-units", "import-projects", "export-units", "export-projects", "template"),
    *("no-such-command", ""),
)
"""Every command that opens no window, and none."""

WORDS: Final = (
    *("--json", "--file", "--event", "--language", "--help", "--dry-run", "--map", "--", "-x"),
    *("zh", "en", "fr", "E1", "E9", "amount", "phone", "name", "credit-code", "units", "projects"),
    *("books.sqlite", "e.jsonl", "none.jsonl", "folder", "folder/x.jsonl", "new.csv", "new.xlsx"),
    *(
        "两千五",
        "13800138000",
        "𠮷",
        "a=b",
        "C=phone",
        "",
        " ",
        "\u202e",
        "x" * 300,
        "..",
        "-1",
        "/",
    ),
)
"""What may be said to a command."""


def a_line(chance: Random, lines: Sequence[str]) -> str:
    """A line of an evening file with something wrong in it."""
    line = chance.choice(lines)
    how = chance.randrange(5)
    if how == 0:
        return some_letters(chance, line)
    act = json.loads(line)
    field = chance.choice(list(act))
    if how == 1:
        del act[field]
    elif how == 2:
        act[chance.choice(("at", "to", "unit", "settles", "line", "zzz"))] = chance.choice(VALUES)
    else:
        act[field] = chance.choice(VALUES)
    return json.dumps(act, ensure_ascii=how != 3)


def some_letters(chance: Random, line: str) -> str:
    """A line that lost, doubled or changed some letters."""
    letters = list(line)
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(letters))
        letters[at] = chance.choice(("", letters[at] * 2, "{", '"', "\\", "\n", "\x00", "中"))
    return "".join(letters)


def an_evening(chance: Random, lines: Sequence[str]) -> bytes:
    """A small evening of which one or two lines are wrong, or are no text at all."""
    whole = list(lines[:8])
    for _ in range(chance.randrange(1, 3)):
        whole[chance.randrange(len(whole))] = a_line(chance, lines)
    held = "\n".join(whole).encode("utf-8", "surrogatepass")
    if chance.random() < 0.1:
        held = flipped(chance, held, 4)
    return held


def some_words(chance: Random) -> list[str]:
    """What somebody may type behind the name of the program."""
    words = [chance.choice(WORDS) for _ in range(chance.randrange(5))]
    before = ["--file", chance.choice(("books.sqlite", "folder", "none.sqlite"))]
    return [*(before if chance.random() < 0.7 else ()), chance.choice(COMMANDS), *words]


def flipped(chance: Random, held: bytes, most: int) -> bytes:
    """Bytes of which some are others now, or the end is gone."""
    whole = bytearray(held)
    for _ in range(chance.randrange(1, most + 1)):
        whole[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
    if chance.random() < 0.1:
        del whole[chance.randrange(len(whole)) :]
    return bytes(whole)
