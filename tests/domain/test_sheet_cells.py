from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.sheet_rows import CHOICES, GOOD_CODE
from welfare_desk.domain.sheet_cells import Fault, SheetRow, odd_cell, tidy_cell
from welfare_desk.domain.sheet_choices import FIXED, Choice, Choices
from welfare_desk.domain.sheet_codes import credit_code
from welfare_desk.domain.sheet_needs import plain_figures
from welfare_desk.domain.sheet_values import amount, chosen, counted, day, fold_name, phone, yuan
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

ID_NUMBER = "11010519491231002X"


def code_of(value: object) -> str:
    assert isinstance(value, Fault)
    assert value.said.in_english()
    return value.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("#N/A", "formula-failed"),
        ("海风\u0007里", "control-character"),
        ("海风\u202e里", "control-character"),
        ("海风\ufffd里", "lost-characters"),
        (ID_NUMBER, "identity-number"),
        (f"王，{ID_NUMBER.lower()}。", "identity-number"),
    ],
)
def test_a_cell_that_cannot_be_meant_so_is_told(text: str, code: str) -> None:
    assert code_of(odd_cell(text)) == code


@pytest.mark.parametrize(
    "text",
    ["海风里", "=1+1", "海\n风", "\ue000", GOOD_CODE, "110105194912310021", "9" * 30, "😀👨‍👩‍👧"],
)
def test_a_cell_may_hold_anything_else(text: str) -> None:
    assert odd_cell(text) is None


def test_a_formula_without_a_value_is_told() -> None:
    fault = odd_cell("=?")
    assert fault is not None
    assert fault.code == "formula-failed"


def test_a_cell_is_tidied_but_keeps_its_lines() -> None:
    assert tidy_cell("  海风　 里 \r\n\u200b二 \n") == "海风 里\n二"
    assert tidy_cell("海风里") == "海风里"


def test_a_cell_that_says_what_stands_keeps_it_be_it_right_or_wrong() -> None:
    row = SheetRow(
        number=2, cells={"a": " x\u0007 ", "b": "x \n y"}, standing={"a": "x\u0007", "b": "x\ny"}
    )
    assert (row.text("a", "kept", 1), row.text("b", "kept", 1)) == ("kept", "kept")
    assert not row.problems


def test_an_empty_cell_empties_and_a_missing_column_leaves_alone() -> None:
    row = SheetRow(number=2, cells={"a": "  "}, standing={"a": "x"})
    assert (row.text("a", "x", 9), row.text("b", "y", 9)) == ("", "y")


def test_a_text_that_is_too_long_is_told_with_both_lengths() -> None:
    row = SheetRow(number=7, cells={"a": "x" * 11})
    row.text("a", "", 10)
    (problem,) = row.problems
    assert (problem.row, problem.key, problem.value, problem.code) == (7, "a", "x" * 11, "too-long")
    assert "11" in problem.said.in_english()
    assert "10" in problem.said.in_english()


def test_what_has_no_column_is_told_beside_another_one() -> None:
    row = SheetRow(number=2, cells={"b": " y "})
    fault = odd_cell("#N/A")
    assert fault is not None
    row.complain("a", fault, "b")
    row.complain("a", fault, "c")
    assert [(each.key, each.value) for each in row.problems] == [("b", "y"), ("a", "")]


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("12", 12),
        ("１２", 12),
        (" 1 2 ", 12),
        ("12.0", 12),
        ("1,200", 1200),
        ("0", 0),
        ("-0", 0),
        ("007", 7),
    ],
)
def test_a_count_is_read_from_any_figures(typed: str, count: int) -> None:
    assert counted(0)(typed) == count


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("十二", "not-a-count"),
        ("12人", "not-a-count"),
        ("1,20", "not-a-count"),
        ("1.5", "count-decimal"),
        ("-3", "count-negative"),
        ("0", "count-too-small"),
        ("1000000", "count-too-large"),
        ("9" * 5000, "count-too-large"),
    ],
)
def test_what_is_no_count_says_why(typed: str, code: str) -> None:
    assert code_of(counted(1)(typed)) == code


@pytest.mark.parametrize(
    ("typed", "fen"),
    [("1.2万", 1_200_000), ("12000", 1_200_000), ("￥1,200.50", 120_050), ("１２", 1200)],
)
def test_an_exact_amount_is_read(typed: str, fen: int) -> None:
    assert amount(typed) == fen


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("两千五", "amount-unclear"),
        ("约1万", "bad-amount"),
        ("-5", "bad-amount"),
        ("0.001", "bad-amount"),
    ],
)
def test_an_amount_that_would_need_a_second_look_is_a_problem(typed: str, code: str) -> None:
    assert code_of(amount(typed)) == code


@pytest.mark.parametrize(
    "typed", ["2022-06-25", "2022年6月25日", "20220625", "2022-06-25T00:00:00", "2022-06-25 09:30"]
)
def test_a_day_is_read(typed: str) -> None:
    read = day(typed)
    assert not isinstance(read, Fault)
    assert read.isoformat() == "2022-06-25"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("2022-02-30", "bad-day"),
        ("6月底", "bad-day"),
        ("44737", "bad-day"),
        ("1022-06-25", "far-day"),
        ("2122-06-25", "far-day"),
        ("2022-06-25T0930", "bad-day"),
    ],
)
def test_a_day_that_cannot_be_is_told(typed: str, code: str) -> None:
    assert code_of(day(typed)) == code


def test_a_phone_is_made_plain_or_told() -> None:
    assert phone("+86 138-0013-8000") == "13800138000"
    assert code_of(phone("8888888")) == "bad-phone"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("9137", "code-length"),
        (GOOD_CODE + "0", "code-length"),
        ("91370500DEMI0009XY", "code-character"),
        ("01370500DEMX0009XY", "code-character"),
        ("9137O500DEMX0009XY", "code-character"),
        ("91370500DEMX0009YX", "code-check"),
        ("91370500DEMX0008XY", "code-check"),
    ],
)
def test_a_wrong_credit_code_says_what_is_wrong(typed: str, code: str) -> None:
    assert code_of(credit_code(unverified=False)(typed)) == code
    assert not isinstance(credit_code(unverified=True)(typed), Fault)


def test_a_credit_code_is_made_plain() -> None:
    assert credit_code(unverified=False)(" 9137-0500 demx ０００９xy") == GOOD_CODE
    assert code_of(credit_code(unverified=True)("1" * 41)) == "code-length"
    assert code_of(credit_code(unverified=True)("--")) == "code-length"


@pytest.mark.parametrize(
    ("name", "typed", "code"),
    [
        ("kind", "民营企业", "enterprise_private"),
        ("kind", "private ENTERPRISE", "enterprise_private"),
        ("kind", "enterprise_private", "enterprise_private"),
        ("kind", "国企", "enterprise_state"),
        ("name_consent", "化名", "alias"),
        ("amount_consent", "是", "shown"),
        ("yes_no", "√", "yes"),
        ("yes_no", "FALSE", "no"),
        ("category", "助老", "elder_care"),
        ("need_form", "物资或资金", "goods_or_money"),
        ("state", "草拟", "draft"),
    ],
)
def test_a_choice_is_known_by_its_names_its_code_and_usual_words(
    name: str, typed: str, code: str
) -> None:
    assert chosen(CHOICES, name, "no")(typed) == code


def test_a_choice_that_is_unknown_names_what_is_allowed() -> None:
    read = chosen(CHOICES, "yes_no", "not-yes-or-no")("也许")
    assert code_of(read) == "not-yes-or-no"
    assert isinstance(read, Fault)
    assert read.said.values["allowed"] == CHOICES.allowed("yes_no")


def test_choices_are_written_in_either_language_and_read_back() -> None:
    for name in ("kind", "category", "name_consent", "need_form", "state", "yes_no"):
        for language in ("zh", "en"):
            words = CHOICES.words(name, language)
            codes = [CHOICES.code(name, word) for word in words]
            assert None not in codes
            assert len(set(codes)) == len(codes)
    assert CHOICES.word("kind", "a kind of old", "zh") == "a kind of old"
    assert Choices(FIXED).word("yes_no", "yes", "zh") == "是"


def test_a_choice_whose_name_means_another_one_is_written_as_its_code() -> None:
    choices = Choices(
        {
            "kind": (
                Choice(code="firm", name=Text("企业", "Firm")),
                Choice(code="own", name=Text("企业")),
                Choice(code="bare", name=Text()),
            )
        }
    )
    written = [choices.word("kind", code, "zh") for code in ("firm", "own", "bare")]
    assert written == ["企业", "own", "bare"]
    assert [choices.code("kind", word) for word in written] == ["firm", "own", "bare"]


def test_names_are_compared_without_blanks_and_kinds_of_dots() -> None:
    assert fold_name("阿依木 ・ 榆尔江") == fold_name("阿依木•榆尔江") == "阿依木·榆尔江"
    assert fold_name("ＡＢ公司") == fold_name("ab公司")


@pytest.mark.parametrize(
    ("fen", "text"),
    [(0, "0"), (5, "0.05"), (50, "0.5"), (100, "1"), (120_050, "1200.5"), (1_000_000, "10000")],
)
def test_amounts_are_written_exactly(fen: int, text: str) -> None:
    assert yuan(fen) == text


def test_quantities_are_written_without_useless_noughts() -> None:
    written: list[str] = [plain_figures(Decimal(each)) for each in ("30", "2.500", "100", "0.5")]
    assert written == ["30", "2.5", "100", "0.5"]


_READERS: tuple[Callable[[str], object], ...] = (
    counted(0),
    amount,
    day,
    phone,
    credit_code(unverified=False),
)


@pytest.mark.parametrize("reader", _READERS)
@pytest.mark.parametrize(
    "typed", ["\ud800", "١٢", "½", "∞", "NaN", "1e9", "' OR 1", "\u0000", "🐼"]
)
def test_no_reader_stumbles_over_strange_texts(reader: Callable[[str], object], typed: str) -> None:
    assert isinstance(reader(typed), Fault | int)
