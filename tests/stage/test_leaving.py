"""Cards of gifts that were taken back fade where they are; others are only pushed off."""

from __future__ import annotations

from welfare_desk.stage.card_words import GiftRow
from welfare_desk.stage.leaving import with_leaving


def cards(keys: str) -> tuple[GiftRow, ...]:
    return tuple(
        GiftRow(
            key=key,
            name="",
            name_folded="",
            detail="",
            detail_folded="",
            amount="",
            sign="solid",
            tag="",
        )
        for key in keys
    )


def after(shown: str, wanted: str) -> str:
    """The keys that stand while cards fade; those that fade in capitals."""
    rows = with_leaving(cards(shown), cards(wanted))
    return "".join(row.key.upper() if row.is_leaving else row.key for row in rows)


def test_a_card_taken_back_fades_in_its_place() -> None:
    assert after("abc", "ac") == "aBc"
    assert after("abc", "bc") == "Abc"
    assert after("abc", "ab") == "abC"


def test_a_card_taken_back_fades_while_a_new_one_arrives() -> None:
    assert after("abc", "nac") == "naBc"


def test_a_card_that_newer_ones_push_off_does_not_fade() -> None:
    assert after("abcdef", "nabcde") == "nabcde"


def test_two_neighbours_taken_back_fade_in_their_order() -> None:
    assert after("abcd", "ad") == "aBCd"


def test_all_may_be_taken_back() -> None:
    assert after("ab", "") == "AB"
    assert after("", "ab") == "ab"
