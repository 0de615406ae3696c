from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from welfare_desk.domain.public_facts import FACTS, GIVING, NEEDED, missing, missing_to_give
from welfare_desk.domain.register import BasisMode
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.public_facts import FactName


def test_every_basis_says_what_its_notice_needs() -> None:
    assert set(NEEDED) == set(get_args(BasisMode))
    for mode, needed in NEEDED.items():
        assert missing(mode, {}) == needed
        assert missing(mode, dict.fromkeys(FACTS, Text("有"))) == ()


def test_an_account_or_a_code_of_a_named_holder_says_how_to_give() -> None:
    assert missing_to_give({}) == GIVING
    code: dict[FactName, Text] = {"code_picture": Text("a.png"), "account_holder": Text("慈善总会")}
    assert missing_to_give(code) == ()
    assert missing_to_give({"code_picture": code["code_picture"]}) == GIVING
    assert missing_to_give(dict.fromkeys(GIVING, Text("有"))) == ()
