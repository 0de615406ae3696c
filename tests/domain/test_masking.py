from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.vectors import MASKED_NAMES
from welfare_desk.domain.masking import KIND_HEARTED, mask_name, shown_name
from welfare_desk.domain.register import ANONYMOUS, MASKED, SHOWN_IN_FULL, Consent, NameConsent
from welfare_desk.domain.texts import NO_TEXT, Text

ZHANG = Text("张小三", "Zhang Xiaosan")


@pytest.mark.parametrize(("name", "masked"), MASKED_NAMES)
def test_names_are_masked_as_agreed(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    ("name", "masked", "surname_only"),
    [
        ("张三", "张*", "张**"),
        ("张小三", "张*三", "张**"),
        ("张　小三", "张*三", "张**"),
        ("王小明天", "王**天", "王**"),
        ("欧阳若溪", "欧阳*溪", "欧阳**"),
        ("林", "*", "*"),
        ("王先生", "王先生", "王先生"),
        ("司马女士", "司马女士", "司马女士"),
        ("张小三先生", "张*三先生", "张**先生"),
        ("先生", "先*", "先**"),
        ("王先生夫妇", "王先生夫妇", "王先生夫妇"),
        ("林女士一家三口", "林女士一家三口", "林女士一家三口"),
        ("张三、李四夫妇", "张*、李*夫妇", "张**、李**夫妇"),
        ("张和平夫妇", "张*平夫妇", "张**夫妇"),
        ("阿依木•榆尔江", "阿**•榆**", "阿**"),
        ("Dr. John Smith", "Dr. J*** S****", "Dr. J*** S****"),
        ("Mr and Mrs Wang", "Mr and Mrs Wang", "Mr and Mrs Wang"),
        ("Ms Lin and family", "Ms Lin and family", "Ms Lin and family"),
        ("Cher", "C***", "C***"),
        ("爱心人士", "爱心人士", "爱心人士"),
        ("", "", ""),
    ],
)
def test_titles_couples_and_rare_forms(name: str, masked: str, surname_only: str) -> None:
    assert mask_name(name) == masked
    assert mask_name(name, surname_only=True) == surname_only


@pytest.mark.parametrize(
    ("consent", "shown"),
    [
        (SHOWN_IN_FULL, ZHANG),
        (MASKED, Text("张*三", "Z**** X******")),
        (Consent(name="surname_only"), Text("张**", "Z**** X******")),
        (Consent(name="alias", alias="春风"), Text("春风")),
        (Consent(name="alias"), Text("张*三", "Z**** X******")),
        (ANONYMOUS, KIND_HEARTED),
    ],
)
def test_a_person_is_shown_by_consent(consent: Consent, shown: Text) -> None:
    assert shown_name(ZHANG, "individual", consent) == shown


@pytest.mark.parametrize("kind", ["enterprise_private", "group", "party_org"])
def test_units_and_groups_are_not_masked(kind: str) -> None:
    name = Text("三号楼全体邻居")
    assert shown_name(name, kind, MASKED) == name
    assert shown_name(name, kind, ANONYMOUS) == KIND_HEARTED


def test_whoever_wants_another_name_and_gave_none_is_not_named() -> None:
    assert shown_name(Text("海榆公司"), "enterprise_private", Consent(name="alias")) == KIND_HEARTED


def test_a_kind_nobody_listed_counts_as_a_person() -> None:
    assert shown_name(ZHANG, "chess_club", MASKED) != ZHANG


def test_a_kind_hearted_person_stays_one() -> None:
    assert shown_name(KIND_HEARTED, "individual", MASKED) == KIND_HEARTED
    assert shown_name(NO_TEXT, "individual", MASKED) == NO_TEXT


@given(
    st.text(alphabet="张李欧阳诸葛若溪三四小明", min_size=2, max_size=6),
    st.sampled_from(["masked", "surname_only"]),
)
def test_a_masked_name_always_hides_something(name: str, consent: NameConsent) -> None:
    shown = shown_name(Text(name), "individual", Consent(name=consent))
    assert "*" in shown.zh
    assert shown.zh.replace("*", "") != name
