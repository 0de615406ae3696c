from __future__ import annotations

from hypothesis import given, strategies as st

from welfare_desk.services.initials import all_initials, fold, spell
from welfare_desk.services.name_index import NameIndex, named


def test_an_empty_register_finds_nothing() -> None:
    index = NameIndex(())
    assert index.find("hm") == ()
    assert index.find("") == ()


@given(st.text(alphabet="单小禾曾行银长重庆ab12", min_size=1, max_size=8), st.data())
def test_any_part_of_the_initials_is_found_and_marked(name: str, data: st.DataObject) -> None:
    spelt = spell(fold(name))
    way = data.draw(st.sampled_from(all_initials(spelt)))
    start = data.draw(st.integers(0, len(way) - 1))
    end = data.draw(st.integers(start + 1, len(way)))
    index = NameIndex((named("无关"), named(name)))
    assert 1 in index.find(way[start:end])
    assert index.where(1, way[start:end])
