"""The columns of a sheet of units, in their order.

The mark that one unit follows another is no column: units are merged at the desk, and a merged
unit is in no sheet.

How to add a column: 1. a line here whose key is new; 2. how its cell is read and written, in
sheet_units.py. Titles and notes stand in both languages, for a sheet may come in either.
"""

from __future__ import annotations

from typing import Final

from welfare_desk.domain.sheet_columns import SheetColumn
from welfare_desk.domain.texts import Text

UNIT_COLUMNS: Final[tuple[SheetColumn, ...]] = (
    SheetColumn(
        key="id",
        title=Text("ID", "ID"),
        others=("编号", "单位编号", "系统编号", "unit id"),
        note=Text(
            "新单位留空。导出的名册带有此列：再次导入时，同一 ID 即同一单位。",
            "Leave it empty for a new unit. An exported register has it: the same ID is the same"
            " unit when it is imported again.",
        ),
    ),
    SheetColumn(
        key="name",
        title=Text("单位名称", "Name"),
        others=(
            *("名称", "单位", "全称", "单位全称", "姓名", "爱心单位", "爱心单位名称"),
            *(
                "单位或个人",
                "单位/个人",
                "捐赠单位/个人",
                "捐赠单位",
                "捐赠人",
                "企业名称",
                "公司名称",
                "机构名称",
            ),
            *("unit", "unit name", "full name", "organisation", "organization", "company"),
            *("organisation name", "organization name", "company name"),
        ),
        width=32,
        note=Text(
            "必填。写营业执照或登记证上的全称；个人写姓名。例：海风里物业服务有限公司",
            "Needed. The full name as registered; for a person, the name. Example: Sea Breeze"
            " Property Services Co., Ltd.",
        ),
    ),
    SheetColumn(
        key="name_en",
        title=Text("英文名称", "Name in English"),
        others=("英文名", "英文全称", "english name", "name en"),
        width=28,
    ),
    SheetColumn(
        key="short",
        title=Text("简称", "Short name"),
        others=("单位简称", "short", "abbreviation"),
        note=Text("大屏和列表中用的短名称。", "The short name for the stage and for lists."),
    ),
    SheetColumn(
        key="kind",
        title=Text("单位类型", "Kind"),
        others=("类型", "类别", "单位类别", "单位性质", "性质", "type", "category", "unit kind"),
        choices="kind",
        width=16,
        note=Text("从列表中选；留空则按名称推断。", "Choose from the list; empty: by the name."),
    ),
    SheetColumn(
        key="credit_code",
        title=Text("统一社会信用代码", "Credit code"),
        others=(
            *("信用代码", "社会信用代码", "税号", "纳税人识别号", "机构代码"),
            *("uscc", "unified social credit code", "tax number", "tax id"),
        ),
        width=22,
        note=Text(
            "18 位；校验不符而仍要保留的，在“未核验”列写“是”。",
            "18 characters. One that fails its check is kept where “Code not verified” says yes.",
        ),
    ),
    SheetColumn(
        key="code_unverified",
        title=Text("未核验", "Code not verified"),
        others=("代码未核验", "信用代码未核验", "unverified", "not verified"),
        choices="yes_no",
        width=10,
    ),
    SheetColumn(
        key="contact_role",
        title=Text("联系人职务", "Contact role"),
        others=("职务", "联系人岗位", "联系岗位", "role", "position"),
        note=Text(
            "写职务，不写姓名。例：办公室主任", "A role, not a name. Example: Head of office"
        ),
    ),
    SheetColumn(
        key="phone",
        title=Text("联系电话", "Phone"),
        others=(
            *("电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "座机"),
            *("telephone", "mobile", "mobile phone", "phone number", "tel"),
        ),
        width=16,
        note=Text(
            "可不填。手机号，或带区号的座机：0546-8888888",
            "May be empty. A mobile number, or a landline with its area code: 0546-8888888",
        ),
    ),
    SheetColumn(
        key="attendees",
        title=Text("参会人数", "Attendees"),
        others=("人数", "参加人数", "出席人数", "到场人数", "attending"),
        kind="count",
        width=10,
    ),
    SheetColumn(
        key="head_count",
        title=Text("集体人数", "Head count"),
        others=("总人数", "people", "number of people"),
        kind="count",
        width=10,
        note=Text("班级、家庭等集体有多少人。", "How many people a class or a family is."),
    ),
    SheetColumn(
        key="stage_order",
        title=Text("上台顺序", "Order on stage"),
        others=("上台次序", "出场顺序", "发言顺序", "stage order"),
        kind="count",
        width=10,
    ),
    SheetColumn(
        key="receipt_title",
        title=Text("票据抬头", "Receipt title"),
        others=("抬头", "发票抬头", "开票名称", "receipt", "invoice title"),
        width=28,
        note=Text(
            "要求另行开具正式票据时的抬头；不需要则留空。",
            "The name on the official receipt that somebody else issues; empty: none asked for.",
        ),
    ),
    SheetColumn(
        key="vip",
        title=Text("嘉宾", "Guest of honour"),
        others=("贵宾", "重要嘉宾", "是否贵宾", "是否嘉宾", "vip"),
        choices="yes_no",
        width=8,
    ),
    SheetColumn(
        key="approved",
        title=Text("已内部审批", "Approved"),
        others=("内部审批", "已审批", "审批", "internal approval", "approval"),
        choices="yes_no",
        width=10,
        note=Text("国有企业的内部决策程序是否完成。", "Whether a state enterprise has approved."),
    ),
    SheetColumn(
        key="consent",
        title=Text("公开意愿", "Name shown"),
        others=("姓名公开", "名称公开", "是否公开", "公开方式", "consent", "name consent"),
        choices="name_consent",
        width=14,
        note=Text("留空：单位显示全名，个人隐去部分。", "Empty: units in full, persons masked."),
    ),
    SheetColumn(
        key="alias",
        title=Text("化名", "Another name"),
        others=("别名", "署名", "alias", "nickname"),
        note=Text("公开意愿为“化名”时必填。", "Needed where the name shown is “Another name”."),
    ),
    SheetColumn(
        key="amount_consent",
        title=Text("金额公开", "Amount shown"),
        others=("公开金额", "是否公开金额", "amount consent", "show amount"),
        choices="amount_consent",
        width=10,
    ),
    SheetColumn(
        key="badge",
        title=Text("牌号", "Badge"),
        others=("胸牌号", "胸牌", "号牌", "胸牌编号", "号牌编号", "badge number"),
        kind="count",
        width=8,
        note=Text("留空则自动编号。", "Empty: it is given by itself."),
    ),
    SheetColumn(
        key="note",
        title=Text("备注", "Note"),
        others=("说明", "附注", "remark", "remarks", "notes", "comment"),
        width=28,
    ),
)
