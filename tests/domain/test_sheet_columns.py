from __future__ import annotations

import pytest

from welfare_desk.domain.sheet_columns import guess_columns, refusal
from welfare_desk.domain.sheet_fields import column_of, columns_of
from welfare_desk.domain.sheet_project_columns import PROJECT_COLUMNS
from welfare_desk.domain.sheet_unit_columns import UNIT_COLUMNS


@pytest.mark.parametrize(
    ("titles", "fields"),
    [
        (["单位名称", "统一社会信用代码", "联系电话"], {"name": 0, "credit_code": 1, "phone": 2}),
        (["全称", "税号", "手机"], {"name": 0, "credit_code": 1, "phone": 2}),
        (["Name", "Credit Code", "Tel"], {"name": 0, "credit_code": 1, "phone": 2}),
        (["*单位（必填）", "信用代码：", " 手机 号码"], {"name": 0, "credit_code": 1, "phone": 2}),
        (["ＩＤ", "name", "Name in English"], {"id": 0, "name": 1, "name_en": 2}),
        (["拟邀爱心单位", "办公室电话"], {"name": 0, "phone": 1}),
        (["單位名稱", "聯繫電話", "備註"], {"name": 0, "phone": 1, "note": 2}),
        (["名称", "人数", "总人数"], {"name": 0, "attendees": 1, "head_count": 2}),
        (["序号", "日期", ""], {}),
    ],
)
def test_the_titles_of_units_are_known_however_they_are_written(
    titles: list[str], fields: dict[str, int]
) -> None:
    assert guess_columns(UNIT_COLUMNS, titles).fields == fields


def test_the_titles_of_projects_are_known() -> None:
    titles = ["编号", "项目名称", "类别", "金额（元）", "数量", "单位", "名额", "完成期限"]
    fields = guess_columns(PROJECT_COLUMNS, titles).fields
    assert list(fields) == [
        *("number", "name", "category", "amount", "quantity", "unit", "slots", "due"),
    ]


def test_of_two_columns_with_one_title_the_second_is_named() -> None:
    guess = guess_columns(UNIT_COLUMNS, ["名称", "电话", "单位名称"])
    assert (guess.fields, guess.twice) == ({"name": 0, "phone": 1}, (2,))


def test_a_column_that_only_ends_with_a_word_gives_way_to_the_exact_one() -> None:
    guess = guess_columns(UNIT_COLUMNS, ["法人电话", "电话"])
    assert (guess.fields, guess.twice) == ({"phone": 1}, ())


@pytest.mark.parametrize("columns", [UNIT_COLUMNS, PROJECT_COLUMNS])
def test_every_title_of_a_template_is_guessed_in_both_languages(
    columns: tuple[object, ...],
) -> None:
    known = UNIT_COLUMNS if columns is UNIT_COLUMNS else PROJECT_COLUMNS
    for titles in ([each.title.zh for each in known], [each.title.en for each in known]):
        guess = guess_columns(known, titles)
        assert list(guess.fields) == [each.key for each in known]
        assert not guess.twice


@pytest.mark.parametrize(
    "title",
    [
        "身份证号",
        "身分證字號",
        "銀行帳號",
        "联系人身份证号码",
        "备注（身份证）",
        "ID number",
        "家庭住址",
        "通讯地址",
        "Address",
        "出生日期",
        "Date of birth",
        "政治面貌",
        "是否党员",
        "银行卡号",
        "开户行账号",
        "民族",
        "宗教信仰",
        "受益人姓名",
    ],
)
def test_what_must_not_be_kept_is_refused_by_its_title(title: str) -> None:
    assert refusal(title)
    assert not guess_columns(UNIT_COLUMNS, [title]).fields


@pytest.mark.parametrize(
    "title", ["ID", "单位名称", "党组织", "实施地点", "受益人数", "Stage order"]
)
def test_what_may_be_kept_is_not_refused(title: str) -> None:
    assert not refusal(title)


@pytest.mark.parametrize("title", ["联系人", "负责人", "Contact person", "经办人"])
def test_names_of_contact_persons_are_not_taken_for_their_roles(title: str) -> None:
    for columns in (UNIT_COLUMNS, PROJECT_COLUMNS):
        assert not guess_columns(columns, [title]).fields


def test_a_column_is_found_by_its_key_and_by_its_title() -> None:
    assert [column_of("projects", word) for word in ("due", "完成期限", "Due")] == [
        column_of("projects", "due")
    ] * 3
    assert column_of("units", "完成期限") is None
    assert columns_of("units") == UNIT_COLUMNS
