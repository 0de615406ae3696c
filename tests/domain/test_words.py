from __future__ import annotations

from typing import get_args

import pytest

from welfare_desk.domain.entries import Basis, Cause, Form
from welfare_desk.domain.register import MASKED, SHOWN_IN_FULL, BasisMode, NameConsent
from welfare_desk.domain.words import (
    BASES,
    BASIS_MODES,
    CATEGORIES,
    CAUSES,
    FORMS,
    NAME_CONSENTS,
    UNIT_KINDS,
    Word,
    default_consent,
    is_person,
    kind_icon,
    kind_name,
    word_name,
)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (FORMS, Form),
        (CAUSES, Cause),
        (BASES, Basis),
        (NAME_CONSENTS, NameConsent),
        (BASIS_MODES, BasisMode),
    ],
)
def test_each_list_offers_just_what_its_type_allows(words: tuple[Word, ...], kind: object) -> None:
    assert sorted(word.code for word in words) == sorted(get_args(kind))


def test_no_code_stands_twice() -> None:
    for codes in (
        [kind.code for kind in UNIT_KINDS],
        [word.code for word in CATEGORIES],
    ):
        assert len(codes) == len(set(codes))


def test_codes_that_stand_in_files_never_go() -> None:
    assert {kind.code for kind in UNIT_KINDS} >= {
        *("party_org", "government", "public_institution", "mass_org", "enterprise_state"),
        *("enterprise_private", "self_employed", "social_association", "social_service_org"),
        *("foundation", "oilfield_unit", "volunteer_team", "individual", "couple", "family"),
        "group",
    }
    assert {word.code for word in CATEGORIES} >= {
        *("micro_renewal", "student_aid", "health", "culture", "poverty_relief", "elder_care"),
        *("convenience", "micro_wish", "other"),
    }


def test_persons_are_masked_unless_they_agree() -> None:
    assert [kind.code for kind in UNIT_KINDS if kind.person] == ["individual", "couple", "family"]
    assert default_consent("individual") == MASKED
    assert default_consent("group") == SHOWN_IN_FULL
    assert is_person("family")
    assert is_person("a kind the organiser added")


def test_a_code_nobody_knows_is_its_own_name() -> None:
    assert (kind_name("couple"), kind_icon("couple")) == ("Couple", "heart")
    assert (kind_name("club"), kind_icon("club")) == ("club", "house-line")
    assert word_name(CAUSES, "void") == "Void"
    assert word_name(CAUSES, "lost") == "lost"
