"""Statements as banks and collection codes export them, read from real files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.services.statement_header import holds_statement
from welfare_desk.services.statement_reading import plan_statement
from welfare_desk.sheets.errors import SheetStoppedError
from welfare_desk.sheets.grid import Grid
from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.table import Column, Table
from welfare_desk.sheets.writing import write_sheet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from welfare_desk.domain.ids import StatementLineId
    from welfare_desk.services.statement_plan import StatementPlan

WECHAT = """微信支付账单明细,,,,,,,,
微信昵称：[幸福社区],,,,,,,,
起始时间：[2022-06-25 00:00:00] 终止时间：[2022-06-26 00:00:00],,,,,,,,
共3笔记录,,,,,,,,
收入：2笔 300.00元,,,,,,,,
,,,,,,,,
----------------------微信支付账单明细列表--------------------,,,,,,,,
交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
2022-06-25 09:30:01,商户消费,张小三,/,收入,¥200.00,/,已存入零钱,4200001\t,A1,/
2022-06-25 09:31:01,转账,李四,"捐款, 加油",收入,¥100.00,/,对方已退还,4200002\t,A2,/
2022-06-25 09:32:01,消费,超市,矿泉水,支出,¥50.00,/,支付成功,4200003\t,A3,/
"""
MERCHANT = """交易时间,商户号,微信订单号,交易状态,货币种类,应结订单金额,退款金额,商品名称,手续费
`2022-06-25 09:30:01,`160,`42000011,`SUCCESS,`CNY,`200.00,`0.00,`公益捐款,`1.20
`2022-06-25 09:31:01,`160,`42000012,`REFUND,`CNY,`0.00,`200.00,`公益捐款,`-1.20
总交易单数,应结订单总金额,退款总金额,手续费总金额
`2,`200.00,`200.00,`0.00000
"""
ALIPAY = """#支付宝账务明细查询
#账号：[20881]
#-----------------------------------------账务明细列表----------------------------------------
账务流水号,业务流水号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,账户余额（元）,备注
300001\t,2022062522\t,爱心捐款\t,2022-06-25 10:01:02,138****\t,88.80,0.00,1000.00,加油\t
300002\t,2022062523\t,服务费\t,2022-06-25 10:01:02,\t,0.00,-0.53,999.47,\t
#-----------------------------------------账务明细列表结束------------------------------------
#收入合计：1笔，共88.80元
#导出时间：[2022年06月27日 10:00:00]
"""
BANK = """中国工商银行企业账户明细
账号,1615000000000000001,户名,幸福社区慈善会,,,
起始日期,20220625,截止日期,20220626,,,
交易日期,交易时间,摘要,贷方发生额,借方发生额,余额,对方户名,对方账号,交易流水号
20220625,09:10:00,捐款,"10,000.00",,"10,000.00",东营港海晟化工有限公司,6222,ICBC001
20220625,09:12:00,手续费,,5.00,"9,995.00",,,ICBC002
本页小计,,,"10,000.00",5.00,,,,
交易日期,交易时间,摘要,贷方发生额,借方发生额,余额,对方户名,对方账号,交易流水号
20220626,08:00:00,捐款,"1,000.00",,"10,995.00",某某,,ICBC003
合计,,,"11,000.00",5.00,,,,
"""
ENGLISH = """Account statement
Transaction Date,Details,Debit Amount,Credit Amount,Payer Name,Reference No.
25/06/2022,Gift,,"1,200.50",Hongda Ltd,R1
26 Jun 2022,Fee,5.00,,,R2
"""


def planned(
    path: Path,
    known: frozenset[StatementLineId] = frozenset(),
    mapping: Mapping[str, int] | None = None,
    method: str = "",
) -> StatementPlan:
    return plan_statement(read_sheet(path, fits=holds_statement), path.name, known, mapping, method)


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "statement.csv"
    path.write_text(text, encoding)
    return path


@pytest.mark.parametrize(
    ("text", "encoding", "method", "lines", "left_out"),
    [
        (WECHAT, "utf-8-sig", "org_qr", [("张小三", 20_000, "4200001", "")], (2, 0)),
        (MERCHANT, "utf-8", "org_qr", [("", 20_000, "42000011", "公益捐款")], (0, 1)),
        (ALIPAY, "gb18030", "org_qr", [("", 8_880, "300001", "加油")], (1, 0)),
        (
            BANK,
            "gb18030",
            "bank_transfer",
            [
                ("东营港海晟化工有限公司", 1_000_000, "ICBC001", "捐款"),
                ("某某", 100_000, "ICBC003", "捐款"),
            ],
            (1, 0),
        ),
        (ENGLISH, "utf-8", "bank_transfer", [("Hongda Ltd", 120_050, "R1", "Gift")], (1, 0)),
    ],
    ids=["wechat", "wechat-merchant", "alipay", "bank", "english"],
)
def test_an_export_is_read_among_the_lines_around_its_table(
    tmp_path: Path,
    text: str,
    encoding: str,
    method: str,
    lines: list[tuple[str, int, str, str]],
    left_out: tuple[int, int],
) -> None:
    plan = planned(written(tmp_path, text, encoding))
    assert [one.said.in_english() for one in plan.problems] == []
    assert [(line.payer, line.fen, line.ref, line.note) for line in plan.lines] == lines
    assert (plan.method, {line.method for line in plan.lines}) == (method, {method})
    assert (plan.outgoing, plan.zero) == left_out
    assert plan.fresh == len(lines)


def test_sums_between_and_below_the_rows_are_counted_and_left_out(tmp_path: Path) -> None:
    plan = planned(written(tmp_path, BANK, "gb18030"))
    assert (plan.rows, plan.around) == (3, 3 + 3)


@pytest.mark.parametrize("name", ["statement.xlsx", "statement.csv"])
def test_a_workbook_says_the_same_as_a_text(tmp_path: Path, name: str) -> None:
    columns = tuple(
        Column(key=title, title=title) for title in ("交易日期", "金额", "付款人", "流水号")
    )
    table = Table(title="明细", columns=columns, rows=(("2022-06-25", "200.00", "宏达", "T1"),))
    write_sheet(tmp_path / name, table)
    (line,) = planned(tmp_path / name).lines
    assert (line.fen, line.payer, line.ref) == (20_000, "宏达", "T1")


def test_what_cannot_be_read_is_named_by_its_cell(tmp_path: Path) -> None:
    rows = 'x,"1,2oo.00",宏达,T1\n2022-06-25,5.00,宏达,T2\n,7.00,宏达,T3\n'
    plan = planned(written(tmp_path, "交易日期,金额,付款人,流水号\n" + rows))
    assert [(one.column, one.row, one.code) for one in plan.problems] == [
        ("A", 2, "bad-day"),
        ("B", 2, "bad-amount"),
        ("A", 4, "day-missing"),
    ]
    assert len(plan.lines) == 1


def test_a_broken_day_in_the_last_row_is_told_and_not_taken_for_the_end(tmp_path: Path) -> None:
    rows = "2022-06-25,5.00,宏达\n2022-06-31,9.00,余额理财公司\n"
    plan = planned(written(tmp_path, "交易日期,金额,付款人\n" + rows))
    assert [(one.column, one.row) for one in plan.problems] == [("A", 3)]


def test_titles_that_nobody_knows_can_be_mapped(tmp_path: Path) -> None:
    path = written(tmp_path, "甲,乙,丙\n2022-06-25,200.00,宏达\n")
    plan = planned(path)
    assert [one.code for one in plan.problems] == ["header-missing"]
    assert plan.preview == (("2022-06-25", "200.00", "宏达"),)
    mapped = planned(path, mapping={"on": 0, "amount": 1, "payer": 2})
    assert [line.payer for line in mapped.lines] == ["宏达"]
    assert mapped.mapping == {"on": 0, "amount": 1, "payer": 2}
    assert mapped.titles == ("甲", "乙", "丙")


@pytest.mark.parametrize(
    ("titles", "code"), [("交易日期,付款人", "amount-unmapped"), ("金额,付款人", "day-unmapped")]
)
def test_a_column_that_is_missing_is_asked_for(tmp_path: Path, titles: str, code: str) -> None:
    plan = planned(written(tmp_path, f"{titles}\n2022-06-25,宏达\n"))
    assert [one.code for one in plan.problems] == [code]


def test_numbers_of_accounts_are_not_read_even_if_mapped(tmp_path: Path) -> None:
    path = written(tmp_path, "交易日期,金额,对方账号\n2022-06-25,5,6222000011112222\n")
    plan = planned(path, mapping={"on": 0, "amount": 1, "payer": 2})
    assert plan.columns[2].notice is not None
    assert plan.lines[0].payer == ""


def test_lines_that_were_taken_before_are_counted_as_known(tmp_path: Path) -> None:
    path = written(tmp_path, BANK, "gb18030")
    ids = frozenset(line.id for line in planned(path).lines[:1])
    assert planned(path, ids).fresh == 1


def test_the_way_of_paying_can_be_corrected(tmp_path: Path) -> None:
    path = written(tmp_path, BANK, "gb18030")
    assert {line.method for line in planned(path, method="pos").lines} == {"pos"}
    terminal = written(tmp_path, "交易日期,终端号,金额\n2022-06-25,9,5\n")
    assert planned(terminal).method == "pos"


def test_it_tells_how_far_it_is_and_stops_when_asked() -> None:
    grid = Grid(name="x", rows=(("日期", "金额"), *((("2022-06-25", "5"),) * 1200)))
    told: list[tuple[int, int]] = []
    plan = plan_statement(grid, "x", frozenset(), progress=lambda *at: told.append(at))
    assert len(plan.lines) == 1200
    assert told[0] == (0, 1200)
    assert told[-1] == (1, 1)
    with pytest.raises(SheetStoppedError):
        plan_statement(grid, "x", frozenset(), cancelled=lambda: True)
