from __future__ import annotations

from hypothesis import given, strategies as st

from welfare_desk.services.key_text import KeyText, SortedKeys

KEYS = [(0, "dyhms"), (0, "hms"), (1, "hmx"), (3, "ahm")]


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
