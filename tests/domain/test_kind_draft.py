from __future__ import annotations

from dataclasses import replace

from welfare_desk.domain.fields import NEEDED, UNKNOWN_CHOICE
from welfare_desk.domain.kind_draft import KIND_THERE, KindDraft
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.texts import Text

DRAFT = KindDraft(id="own-1", name=" 读书会 ", name_en="Reading  club", like="group")


def test_a_kind_has_a_name_and_resembles_a_listed_one() -> None:
    kind = OwnKind(id="own-1", name=Text("读书会", "Reading club"), like="group")
    assert DRAFT.parse().value == kind


def test_a_kind_needs_a_name_of_its_own() -> None:
    assert replace(DRAFT, name=" ").parse().errors["name"].source == NEEDED
    taken = replace(DRAFT, taken=frozenset({"读书会"}))
    assert taken.parse().errors["name"].source == KIND_THERE


def test_a_kind_resembles_a_kind_that_there_is() -> None:
    assert replace(DRAFT, like="club").parse().errors["like"].source == UNKNOWN_CHOICE
