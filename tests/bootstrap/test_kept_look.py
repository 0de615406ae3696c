from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.bootstrap.kept_look import KeptLook

if TYPE_CHECKING:
    from pathlib import Path


def test_the_desk_begins_light_and_in_no_chosen_language(tmp_path: Path) -> None:
    kept = KeptLook(tmp_path / "look.ini")
    assert (kept.language, kept.mode) == (None, "light")


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    first = KeptLook(tmp_path / "state" / "look.ini")
    first.keep_language("zh")
    first.keep_mode("dark")
    kept = KeptLook(tmp_path / "state" / "look.ini")
    assert (kept.language, kept.mode) == ("zh", "dark")


def test_words_that_nobody_knows_are_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "look.ini"
    file.write_text("[General]\nlanguage=la\nmode=pink\n", encoding="utf-8")
    assert (KeptLook(file).language, KeptLook(file).mode) == (None, "light")
