from __future__ import annotations

import pytest

from welfare_desk.services.initials import toned
from welfare_desk.services.name_readings import PAIRS, PLACES, SURNAMES, reading_of


@pytest.mark.parametrize(
    ("name", "person", "reading"),
    [
        ("王敏", True, ""),
        ("", True, ""),
        ("Zhang San", True, ""),
        ("单小禾", True, "单(shàn)小禾"),
        ("单位联合会", False, ""),
        ("单县商会", False, "单(shàn)县商会"),
        ("东阿东阿", False, "东阿(ē)东阿(ē)"),
        ("尉迟恭", True, "尉(yù)迟恭"),
        ("万俟一", True, "万(mò)俟(qí)一"),
        ("长孙无忌", True, "长(zhǎng)孙无忌"),
        ("鑫淼公司", False, "鑫(xīn)淼(miǎo)公司"),
        ("翟*", True, "翟(zhái)*"),
        ("𠮷野", True, ""),
        ("A·单", True, ""),
    ],
)
def test_only_what_is_easily_misread_is_told(name: str, person: bool, reading: str) -> None:
    assert reading_of(name, person=person) == reading


def test_the_tables_hold_what_they_should() -> None:
    assert all(len(char) == 1 for char in SURNAMES)
    assert all(len(pair) == 2 for pair in PAIRS)
    for shape, inside, reading in PLACES:
        assert 0 <= inside < len(shape)
        assert reading.isalpha()


def test_a_character_nobody_knows_has_no_sound() -> None:
    assert toned("*") == ""
