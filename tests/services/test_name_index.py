from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from welfare_desk.services.alignment import aligned, scattered
from welfare_desk.services.initials import all_initials, fold, spell
from welfare_desk.services.key_text import KeyText, SortedKeys
from welfare_desk.services.name_index import NameIndex, named

KEYS = [(0, "dyhms"), (0, "hms"), (1, "hmx"), (3, "ahm")]
NAME = spell("东营海沐晟新材料")


def test_keys_are_found_whole_from_the_start_inside_and_apart() -> None:
    ordered, text = SortedKeys(KEYS), KeyText(KEYS)
    assert ordered.equal("hms", 8) == [0]
    assert ordered.prefixed("h", 8) == [0, 1]
    assert ordered.prefixed("h", 1) == [0]
    assert list(text.containing("hm")) == [0, 1, 3]
    assert list(text.containing("z")) == []
    assert list(text.scattered("hs")) == [0]
    assert list(text.scattered("m")) == [0, 1, 3]
    assert list(text.scattered("sh")) == []


def test_an_empty_register_finds_nothing() -> None:
    index = NameIndex(())
    assert index.find("hm") == ()
    assert index.find("") == ()


@given(st.lists(st.text(alphabet="ab-^]", max_size=5), max_size=8), st.text("ab-^]", min_size=1))
def test_keys_are_found_as_a_plain_search_would(keys: list[str], typed: str) -> None:
    pairs = list(enumerate(keys))
    text = KeyText(pairs)
    assert list(text.containing(typed)) == [n for n, key in pairs if typed in key]
    assert list(text.scattered(typed)) == [n for n, key in pairs if _apart(key, typed)]
    assert SortedKeys(pairs).prefixed(typed, 8) == [n for n, key in pairs if key.startswith(typed)]


def _apart(key: str, typed: str) -> bool:
    rest = iter(key)
    return all(char in rest for char in typed)


@pytest.mark.parametrize(
    ("typed", "stretch"),
    [
        ("hms", (2, 5)),
        ("hmc", (2, 5)),
        ("haimu", (2, 4)),
        ("haim", (2, 4)),
        ("haimush", (2, 5)),
        ("hmsheng新", (2, 6)),
        ("东营", (0, 2)),
        ("dyh沐", (0, 4)),
        ("xcl", (5, 8)),
        ("hmz", None),
        ("料d", None),
    ],
)
def test_letters_are_laid_along_the_name(typed: str, stretch: tuple[int, int] | None) -> None:
    assert aligned(NAME, typed) == stretch


def test_letters_apart_mark_single_characters() -> None:
    assert scattered(NAME, "dhs新") == ((0, 1), (2, 3), (4, 6))
    assert scattered(NAME, "sd") is None


@given(st.text(alphabet="单小禾曾行银长重庆ab12", min_size=1, max_size=8), st.data())
def test_any_part_of_the_initials_is_found_and_marked(name: str, data: st.DataObject) -> None:
    spelt = spell(fold(name))
    way = data.draw(st.sampled_from(all_initials(spelt)))
    start = data.draw(st.integers(0, len(way) - 1))
    end = data.draw(st.integers(start + 1, len(way)))
    index = NameIndex((named("无关"), named(name)))
    assert 1 in index.find(way[start:end])
    assert index.where(1, way[start:end])
