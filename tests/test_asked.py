"""What the global options ask for, wherever they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.asked import Asked, NoFolderError, default_file, language_of, system_language
from welfare_desk.options import NoSizeError, size_px
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "de_DE"}, "en"),
        ({"LC_MESSAGES": "zh_TW", "LANG": "en_GB"}, "zh"),
    ],
)
def test_the_language_is_that_of_the_computer(environment: dict[str, str], wanted: str) -> None:
    assert system_language(environment) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["tally", "--language", "zh"], "zh"),
        (["--language=zh", "tally"], "zh"),
        (["--language", "en"], "en"),
        (["read", "name", "--", "--language", "zh"], system_language()),
        (["--language"], system_language()),
    ],
)
def test_the_language_is_known_before_the_words_are_understood(
    words: list[str], wanted: str
) -> None:
    assert language_of(words) == wanted


def test_the_default_file_lies_in_the_data_folder(home: Path) -> None:
    assert default_file().name == "welfare-desk.sqlite"
    assert home in default_file().parents


def test_the_folder_of_a_file_is_made_where_it_can_be(tmp_path: Path) -> None:
    Asked(file=tmp_path / "a" / "b" / "c.sqlite", texts=Texts("en")).make_room()
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "taken").write_text("", encoding="utf-8")
    with pytest.raises(NoFolderError):
        Asked(file=tmp_path / "taken" / "c.sqlite", texts=Texts("en")).make_room()


def test_a_size_is_width_and_height() -> None:
    assert size_px("1366x768") == (1366, 768)
    assert size_px(None) == (None, None)
    with pytest.raises(NoSizeError):
        size_px("large")
