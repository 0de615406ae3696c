"""The market, the wall and the services of the moments in hall.py: usual and extreme ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.shown import (
    ShownGiver,
    ShownNeed,
    ShownProject,
    ShownStall,
)
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from welfare_desk.domain.shown import GiverSign

FIRST = datetime(2022, 6, 25, 1, 2, tzinfo=UTC)
LONGEST = Text(
    "榆港经济开发区滨海新材料产业园区非公有制企业联合党支部委员会",
    "Yugang Binhai New Materials Park Joint Party Branch of Firms",
)
LONGEST_PROJECT = Text(
    "“童心向阳·书香伴成长”乡村小学图书角与阅读推广三年支持计划",
    '"Sunward Hearts" Village School Reading Corner and Books Plan',
)

GIVERS: tuple[tuple[str, str, GiverSign], ...] = (
    ("榆港机关第一联合党支部", "Yugang Offices Joint Party Branch No. 1", "party"),
    ("海沐晟", "Dongying Haimusheng New Materials Co., Ltd.", "firm"),
    ("单小禾", "Shan Xiaohe", "person"),
    ("榆港中心卫生院", "Yugang Central Health Centre", "public"),
    ("红马甲楼栋志愿队", "Red Vest Building Volunteers", "group"),
    ("仇*帆", "Q* Yifan", "person"),
    ("王先生夫妇", "Mr and Mrs Wang", "family"),
    ("东营翎羽榆电气安装有限公司", "Dongying Lingyuyu Electrical Installation Co., Ltd.", "firm"),
    ("阿依木·榆尔江", "Ayimu Yuerjiang", "person"),
    ("榆港小学五年级(2)班", "Class 5(2), Yugang Primary", "group"),
    ("爱心人士", "A kind-hearted person", "person"),
    ("榆港开发区总工会女职工委员会", "Women Workers Committee, Yugang Zone Trade Union", "public"),
    ("林女士一家三口", "Ms Lin and family", "family"),
    ("晨露早餐", "Yugang Chenlu Breakfast Shop", "firm"),
    ("欧阳若溪", "Ouyang Ruoxi", "person"),
    ("三号楼全体邻居", "Neighbours of Building 3", "group"),
)
PROJECTS: tuple[tuple[str, str, str, int, int, int], ...] = (
    (
        "“幸福花开”塑胶跑道",
        '"Happiness in Bloom" Rubber Running Track',
        "micro_renewal",
        36_000,
        37_676,
        9,
    ),
    ("红色议事厅", "Red Deliberation Hall", "micro_renewal", 18_000, 18_000, 3),
    ("公益凉亭", "Public Welfare Pavilion", "micro_renewal", 15_000, 14_286, 4),
    ("“幸福”户外灭蚊灯", '"Happiness" Outdoor Mosquito Lamps', "micro_renewal", 5_400, 3_600, 1),
    ("“红烛”助学", '"Red Candle" Student Aid', "student_aid", 12_000, 11_700, 7),
    ("“红医”健康义诊", '"Red Doctor" Free Health Clinic', "health", 0, 0, 3),
    (
        "“红心向党”文化传承",
        '"Red Heart to the Party" Cultural Heritage',
        "culture",
        6_000,
        3_166,
        5,
    ),
    ("“故事·幸福花开”", '"Stories: Happiness in Bloom"', "culture", 3_000, 0, 0),
    (
        "“爱暖幸福”益家惠民",
        '"Love Warms Happiness" Home Benefit Packs',
        "poverty_relief",
        6_000,
        6_000,
        1,
    ),
    (
        "“点亮橘灯”关爱老人",
        '"Light the Orange Lantern" Care for the Elderly',
        "elder_care",
        8_000,
        8_600,
        10,
    ),
    ("便民修理驿站", "Neighbourhood Repair Station", "convenience", 4_500, 3_560, 3),
    ("居民“微心愿”圆梦", "Residents' Micro-wishes", "micro_wish", 5_000, 4_720, 6),
)
NEEDS = (
    ShownNeed(
        what=Text("理发与手机辅导", "Haircuts and phone coaching"),
        wanted=Text("40 人次", "40 visits"),
        had=Text("28 人次", "28 visits"),
    ),
    ShownNeed(what=Text("购置橘灯", "Orange lanterns"), wanted=Text("¥8,000"), had=Text("¥8,600")),
    ShownNeed(
        what=Text("入户陪伴", "Home visits"),
        wanted=Text("40 户", "40 homes"),
        had=Text("40 户", "40 homes"),
    ),
)
STALLS = (
    ("A1", "家电维修", "Home appliance repair", 8, 46, "台", "appliances"),
    (
        "A2",
        "助老服务（理发、量血压、手机使用辅导）",
        "Help for the elderly (haircuts, blood pressure, phones)",
        12,
        83,
        "人次",
        "visits",
    ),
    ("B1", "心理咨询", "Psychological counselling", 0, 17, "人次", "visits"),
    ("B2", "“红医”义诊", '"Red Doctor" free clinic', 14, 112, "人次", "visits"),
    ("C1", "法律与政策咨询", "Legal and policy advice", 4, 29, "", ""),
    ("C2", "磨刀、配钥匙等便民服务", "Knife sharpening, key cutting", 8, 64, "件", "pieces"),
)


def named(count: int) -> tuple[Text, ...]:
    """So many who claimed."""
    return tuple(Text(zh, en) for zh, en, _ in GIVERS[:count])


def wall(count: int) -> tuple[ShownGiver, ...]:
    """So many names on the wall, one every minute; a long one now and then where there are many."""
    rows = []
    for place in range(count):
        zh, en, sign = GIVERS[place % len(GIVERS)]
        name = LONGEST if count > len(GIVERS) * 2 and place % 29 == 5 else Text(zh, en)
        at = FIRST + timedelta(minutes=place)
        rows.append(ShownGiver(key=f"g{place}", name=name, sign=sign, first_at=at))
    return tuple(rows)


def project(place: int) -> ShownProject:
    """One of the twelve projects of the sample, in the order of the list."""
    zh, en, category, need, had, by = PROJECTS[place]
    money = need > 0
    return ShownProject(
        id=ProjectId(f"P{place + 1:02}"),
        number=str(place + 1),
        name=Text(zh, en),
        category=category,
        need_fen=need * 100,
        had_fen=had * 100 + (50 if place == 2 else 0),
        wanted=NO_TEXT if money else Text("6 场", "6 sessions"),
        had=NO_TEXT if money else Text("4 场", "4 sessions"),
        share=had * 1000 // need if money else 667,
        is_full=money and had >= need,
        by=named(by),
        beneficiary_count=(600, None, 120)[place % 3],
        needs=NEEDS if category == "elder_care" else (),
    )


def long_project(place: int) -> ShownProject:
    """One of the longest: name, amounts, claimers and needs; every fourth is over-full."""
    full = place % 4 == 0
    need_fen, had_fen = 12345678900, 12345678999 if full else 12345600001
    return ShownProject(
        id=ProjectId(f"L{place + 1:02}"),
        number=str(place + 1),
        name=LONGEST_PROJECT,
        category=PROJECTS[place % 12][2],
        need_fen=need_fen,
        had_fen=had_fen,
        share=1000 if full else 999,
        is_full=full,
        by=(LONGEST, *named(14)),
        beneficiary_count=1_234_567,
        needs=(
            ShownNeed(
                what=Text(
                    "图书、书架、阅读灯及三年阅读推广志愿服务课程",
                    "Books, shelves, lamps and three years of reading lessons",
                ),
                wanted=Text("12,345,678 册", "12,345,678 volumes"),
                had=Text("12,345,600 册", "12,345,600 volumes"),
            ),
            *NEEDS,
        ),
    )


def kind_project() -> ShownProject:
    """One that needs no money, in a unit with a long name."""
    return ShownProject(
        id=ProjectId("K01"),
        number="128",
        name=LONGEST_PROJECT,
        category="",
        wanted=Text("12,345 人次服务", "12,345 service visits"),
        had=Text("11,998 人次服务", "11,998 service visits"),
        share=971,
        by=(LONGEST,),
    )


def stalls(count: int) -> tuple[ShownStall, ...]:
    """So many services; from the seventh on they have the longest names and counts."""
    rows = []
    for place in range(count):
        at, zh, en, volunteers, served, unit_zh, unit_en = STALLS[place % len(STALLS)]
        is_long = place >= len(STALLS)
        name = (
            Text(
                "家门口的法律、劳动维权与心理健康联合咨询及手机使用辅导服务点",
                "Joint legal, labour and mental health advice and phone coaching",
            )
            if is_long
            else Text(zh, en)
        )
        rows.append(
            ShownStall(
                key=f"V{place + 1:02}",
                place=f"东广场{place}" if is_long else at,
                name=name,
                volunteers=volunteers * (101 if is_long else 1),
                served=served * (1009 if is_long else 1),
                counted=Text(unit_zh, unit_en),
            )
        )
    return tuple(rows)
