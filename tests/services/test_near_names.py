"""The index of near names against a comparison of all names with each other."""

from __future__ import annotations

import random

import pytest

from welfare_desk.services.likeness import ALIKE, likeness
from welfare_desk.services.near_names import NearNames, spoilt_at_most

LETTERS = "海风里和美苑榆港晨光星河"
ENDS = ("有限公司", "商行", "志愿服务队", "党支部", "第三小学", "1号楼", "")


def spoilt(name: str, chance: random.Random) -> str:
    """The name with up to three characters taken out, put in or changed."""
    letters = list(name)
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(letters))
        letters[place : place + chance.randint(0, 1)] = chance.choice(("", "", *LETTERS))
    return "".join(letters) or name


@pytest.mark.parametrize("seed", range(4))
def test_every_name_that_is_alike_is_found(seed: int) -> None:
    chance = random.Random(seed)
    names = [
        "".join(chance.choices(LETTERS, k=chance.randint(2, 7))) + chance.choice(ENDS)
        for _ in range(120)
    ]
    names += [spoilt(chance.choice(names), chance) for _ in range(280)]
    index = NearNames(enumerate(names))
    found = alike = 0
    for name in names:
        seen = {*index.near(name, ALIKE), *index.called(name)}
        wanted = {at for at, other in enumerate(names) if likeness(name, other) >= ALIKE}
        assert not wanted - seen
        found, alike = found + len(seen), alike + len(wanted)
    assert alike > 500
    assert found < 2 * alike


def test_the_longer_a_name_the_more_of_it_may_be_spoilt() -> None:
    assert [spoilt_at_most("海" * length, 85) for length in (1, 4, 8, 12, 20)] == [0, 2, 4, 6, 10]
    assert spoilt_at_most("a海海海海海海海", 85) > spoilt_at_most("海" * 8, 85)
