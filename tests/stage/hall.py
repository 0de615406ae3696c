"""Moments of an evening that the stage must show: usual, empty, long and extreme ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from tests.stage import hall_market as market
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.shown import Shown, ShownGift, ShownMilestone
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from collections.abc import Callable

AT = datetime(2022, 6, 25, 1, 50, tzinfo=UTC)
BEFORE = datetime(2022, 6, 25, 0, 47, 30, tzinfo=UTC)
NAME = Text(
    "东营港经济开发区“党建公益智库”暨仙河镇幸福社区“和美公益集市”启动仪式",
    'Launch of the "Party-building Public Welfare Think Tank" of Dongying Port Economic '
    'Development Zone and the "Hemei (Harmony) Public Welfare Market" of Happiness Community, '
    "Xianhe Town",
)
HOST = Text(
    "东营港经济开发区 · 仙河镇幸福社区",
    "Dongying Port Economic Development Zone · Happiness Community, Xianhe Town",
)
SLOGAN = Text(
    "党建聚合力 公益暖人心", "Party building gathers strength, public welfare warms hearts"
)
LONG_NAME = Text(
    "榆港经济开发区滨海新材料产业园区非公有制企业联合党支部委员会",
    "Yugang Binhai New Materials Park Joint Party Branch of Firms",
)
GIFTS = (
    ShownGift(
        key="a",
        name=Text("东营禾沐榆食品有限公司", "Dongying Hemuyu Foods Co., Ltd."),
        project=Text("“爱暖幸福”益家惠民", "“Love Warms” Home Packs"),
        kind="goods",
        quantity=Text("60 份", "60 packs"),
        at=AT,
    ),
    ShownGift(
        key="b",
        name=Text("榆港中心卫生院", "Yugang Central Health Centre"),
        project=Text("“红医”健康义诊 · 志愿服务", "“Red Doctor” Free Clinic"),
        kind="money",
        pledged=True,
        amount_fen=2000000,
        at=AT,
    ),
    ShownGift(key="c", name=Text("赵*", "Z*"), kind="money", at=AT),
    ShownGift(
        key="d",
        name=Text("爱心人士", "A kind-hearted person"),
        project=Text("“点亮橘灯”关爱老人", "“Orange Lantern” Elder Care"),
        kind="money",
        amount_fen=1,
        at=AT,
    ),
)

THANKED = tuple(replace(gift, fresh=False) for gift in GIFTS[::-1])


def usual(**changes: object) -> Shown:
    """The evening of the sample at ten to ten."""
    shown = Shown(
        event_name=NAME,
        host=HOST,
        slogan=SLOGAN,
        venue=Text("幸福社区中心广场", "Central square, Happiness Community"),
        date=date(2022, 6, 25),
        starts=time(9, 0),
        headline_fen=7735700,
        received_fen=4435700,
        outstanding_fen=3300000,
        goal_fen=10000000,
        goods_received_fen=960000,
        goods_batches=3,
        givers=33,
        giver_units=24,
        giver_persons=9,
        claims=41,
        projects_claimed=11,
        projects=12,
        arrived_units=47,
        arrived_people=310,
        expected_units=52,
        expected_people=330,
        volunteers=46,
        served=351,
        projects_shown=tuple(market.project(place) for place in range(12)),
        wall=market.wall(33),
        stalls=market.stalls(6),
        gifts=GIFTS,
        news=THANKED,
        milestones=(
            ShownMilestone(
                key="milestone:goal-75",
                kind="money",
                at=7500000,
                is_reached=True,
                was_celebrated=True,
                reached_at=AT,
            ),
        ),
        seqs=(("A", 90),),
        cue=Cue(scene="total", version=1),
    )
    return replace(shown, **changes)  # type: ignore[arg-type]  # any field by its name


def empty(**changes: object) -> Shown:
    """An event of which little is known and to which nobody has given."""
    shown = Shown(
        event_name=Text("春节慰问"), date=date(2026, 2, 8), cue=Cue(scene="total", version=1)
    )
    return replace(shown, **changes)  # type: ignore[arg-type]  # any field by its name


def untouched(**changes: object) -> Shown:
    """The sample before the first gift."""
    nothing = {
        "headline_fen": 0,
        "received_fen": 0,
        "outstanding_fen": 0,
        "goods_received_fen": 0,
        "goods_batches": 0,
        "givers": 0,
        "giver_units": 0,
        "giver_persons": 0,
        "claims": 0,
        "projects_claimed": 0,
        "projects_shown": tuple(
            replace(market.project(place), had_fen=0, had=NO_TEXT, share=0, is_full=False, by=())
            for place in range(12)
        ),
        "wall": (),
        "stalls": (),
        "volunteers": 0,
        "served": 0,
        "arrived_units": 0,
        "arrived_people": 0,
        "gifts": (),
        "news": (),
        "milestones": (),
        "seqs": (),
    }
    return usual(**{**nothing, **changes})


def extreme(**changes: object) -> Shown:
    """The most money, the longest names, more than the goal."""
    gifts = (
        replace(GIFTS[1], name=LONG_NAME, amount_fen=1234567890),
        replace(GIFTS[0], name=LONG_NAME, key="z", kind="money", amount_fen=123456700),
        replace(GIFTS[3], name=Text("阿依木·榆尔江", "Ayimu Yu'erjiang")),
    )
    most = {
        "headline_fen": 12345678900,
        "received_fen": 9876543210,
        "outstanding_fen": 2469135690,
        "goal_fen": 10000000000,
        "goods_received_fen": 123456789,
        "goods_promised_fen": 98765432,
        "goods_batches": 128,
        "givers": 500,
        "giver_units": 412,
        "giver_persons": 88,
        "claims": 1234,
        "arrived_units": 1412,
        "arrived_people": 12888,
        "expected_units": 1500,
        "expected_people": 15000,
        "volunteers": 1234,
        "served": 1234567,
        "projects_shown": (
            *(market.long_project(place) for place in range(8)),
            market.kind_project(),
            *(market.project(place % 12) for place in range(31)),
        ),
        "wall": market.wall(500),
        "stalls": market.stalls(8)[::-1],
        "milestones": (
            ShownMilestone(
                key="milestone:most",
                kind="money",
                at=12345678900,
                name=Text(
                    "共建和美家园、汇聚百家爱心里程碑圆满达成", "A harmonious home, built together"
                ),
                is_reached=True,
                was_celebrated=True,
                reached_at=AT,
            ),
        ),
        "gifts": gifts,
        "news": tuple(replace(gift, fresh=False) for gift in gifts[::-1]),
        "venue": Text(
            "幸福社区新时代文明实践站二楼多功能厅（东门进）",
            "Multi-purpose hall, second floor, Happiness Community centre",
        ),
        "rehearsal": True,
    }
    return usual(**{**most, **changes})


MOMENTS: dict[str, Callable[..., Shown]] = {
    "usual": usual,
    "empty": empty,
    "untouched": untouched,
    "extreme": extreme,
}
