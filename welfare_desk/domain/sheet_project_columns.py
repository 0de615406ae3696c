"""The columns of a sheet of projects, in their order: one row for each need of a project.

Rows with the same number, or the same ID, are one project. The picture of a project is no column:
it is given at the desk.

How to add a column: 1. a line here whose key is new; 2. how its cell is read and written, in
sheet_projects.py or, for a need, sheet_needs.py.
"""

from __future__ import annotations

from typing import Final

from welfare_desk.domain.sheet_columns import SheetColumn
from welfare_desk.domain.texts import Text

_OF_THE_PROJECT: Final[tuple[SheetColumn, ...]] = (
    SheetColumn(
        key="id",
        title=Text("ID", "ID"),
        others=("项目id", "系统编号", "project id"),
        note=Text(
            "新项目留空。导出的清单带有此列：再次导入时，同一 ID 即同一项目。",
            "Leave it empty for a new project. An exported list has it: the same ID is the same"
            " project when it is imported again.",
        ),
    ),
    SheetColumn(
        key="number",
        title=Text("项目编号", "Number"),
        others=("编号", "序号", "项目序号", "no", "project number"),
        kind="count",
        width=10,
        note=Text(
            "必填，整数，不重复使用。同一编号的各行是同一项目的各项需求。",
            "Needed: a whole number, never used again. Rows of one number are the needs of one"
            " project.",
        ),
    ),
    SheetColumn(
        key="name",
        title=Text("项目名称", "Name"),
        others=("名称", "项目", "心愿", "微心愿", "project", "project name", "title"),
        width=28,
        note=Text("必填。例：公益凉亭", "Needed. Example: Public welfare pavilion"),
    ),
    SheetColumn(
        key="name_en",
        title=Text("英文名称", "Name in English"),
        others=("英文名", "项目英文名称", "english name", "name en"),
        width=28,
    ),
    SheetColumn(
        key="category",
        title=Text("项目类别", "Category"),
        others=("类别", "分类", "项目类型", "类型", "type"),
        choices="category",
        width=16,
    ),
    SheetColumn(
        key="state",
        title=Text("状态", "State"),
        others=("项目状态", "发布状态", "status"),
        choices="state",
        width=10,
        note=Text("留空：已发布。", "Empty: published."),
    ),
    SheetColumn(
        key="place",
        title=Text("地点", "Place"),
        others=("实施地点", "项目地点", "位置", "location", "venue"),
        width=20,
    ),
    SheetColumn(key="place_en", title=Text("英文地点", "Place in English"), width=20),
    SheetColumn(
        key="beneficiaries",
        title=Text("受益对象", "Beneficiaries"),
        others=("受益人群", "服务对象", "受益群体", "who benefits"),
        width=24,
        note=Text(
            "只写人群，不写姓名。例：中心花园周边老年居民",
            "A group in words, never names. Example: older residents around the garden",
        ),
    ),
    SheetColumn(
        key="beneficiaries_en",
        title=Text("英文受益对象", "Beneficiaries in English"),
        width=24,
    ),
    SheetColumn(
        key="beneficiary_count",
        title=Text("受益人数", "People who benefit"),
        others=("惠及人数", "受益人次", "beneficiary number"),
        kind="count",
        width=10,
    ),
    SheetColumn(
        key="contact_role",
        title=Text("联系人职务", "Contact role"),
        others=("职务", "联系人岗位", "负责岗位", "role"),
        width=18,
        note=Text(
            "写职务，不写姓名。例：社区工程专员", "A role, not a name. Example: Works officer"
        ),
    ),
    SheetColumn(
        key="due",
        title=Text("完成期限", "Due"),
        others=(
            "截止日期",
            "期限",
            "完成时限",
            "完成时间",
            "完成日期",
            "截止时间",
            "due date",
            "deadline",
        ),
        kind="day",
        width=12,
    ),
    SheetColumn(
        key="agreement",
        title=Text("协议编号", "Agreement"),
        others=("协议号", "合同编号", "agreement number"),
        note=Text("工程类项目的捐赠协议编号。", "The number of the agreement that works need."),
    ),
    SheetColumn(
        key="position",
        title=Text("展示顺序", "Position"),
        others=("展示次序", "推介顺序", "presenting order"),
        kind="count",
        width=10,
    ),
)

_OF_THE_NEED: Final[tuple[SheetColumn, ...]] = (
    SheetColumn(
        key="need_id",
        title=Text("需求ID", "Need ID"),
        note=Text("新需求留空。", "Leave it empty for a new need."),
    ),
    SheetColumn(
        key="form",
        title=Text("需求形式", "Need"),
        others=("需求类型", "形式", "需求", "need form", "form"),
        choices="need_form",
        width=14,
        note=Text("留空且只有金额的，按资金。", "Empty beside an amount alone: money."),
    ),
    SheetColumn(
        key="what",
        title=Text("需求内容", "What"),
        others=("需求说明", "内容", "品名", "what is needed", "goods"),
        width=20,
    ),
    SheetColumn(key="what_en", title=Text("英文需求内容", "What in English"), width=20),
    SheetColumn(
        key="amount",
        title=Text("金额", "Amount"),
        others=(
            "需求金额",
            "预算",
            "所需资金",
            "金额元",
            "预算金额",
            "小计",
            "合计金额",
            "总价",
            "budget",
            "amount yuan",
        ),
        kind="money",
        note=Text("元；也可写 1.2万。", "In yuan; 1.2万 is read too."),
    ),
    SheetColumn(
        key="quantity",
        title=Text("数量", "Quantity"),
        others=("需求数量", "qty"),
        kind="count",
        width=10,
    ),
    SheetColumn(
        key="unit",
        title=Text("计量单位", "Unit"),
        others=("单位", "量词", "unit of measure"),
        width=10,
    ),
    SheetColumn(key="unit_en", title=Text("英文计量单位", "Unit in English"), width=10),
    SheetColumn(
        key="unit_price",
        title=Text("单价", "Unit price"),
        others=("单价元", "price"),
        kind="money",
    ),
    SheetColumn(
        key="slots",
        title=Text("名额", "Slots"),
        others=("认领名额", "份数", "places"),
        kind="count",
        width=8,
        note=Text(
            "最多几家同时认领；留空则不限。", "How many units may claim it; empty: as many as like."
        ),
    ),
)

PROJECT_COLUMNS: Final = (*_OF_THE_PROJECT, *_OF_THE_NEED)
NEED_KEYS: Final = tuple(column.key for column in _OF_THE_NEED)
"""The fields of a row that say what is needed; the others say whose need it is."""
