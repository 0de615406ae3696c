"""Made-up names as a register has them: firms, party branches, teams and persons."""

from __future__ import annotations

from random import Random

from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text

PLACES = ("东营", "东营港", "东营市", "广饶", "利津", "垦利", "河口", "山东", "黄河口", "")
WORDS = (
    "海晟沐渤澜蓝桅鸥翔翎羽禾榆港金鼎泰和美嘉隆盛鑫宏远达华兴瑞祥安康德信诚长青云天地明月星辰"
    "龙凤泽润源恒昌永福丰盈科创智汇联众邦力广通顺捷峰岭河川洋波涛松柏竹梅兰菊春夏秋冬晨曦光耀"
)
TRADES = (
    "化工",
    "新材料",
    "港务",
    "食品",
    "物流",
    "电气",
    "仓储",
    "建设工程",
    "石油装备",
    "信息技术",
)
TYPES = ("有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司")
GROUPS = ("社区党支部", "小区党支部", "志愿服务队", "小学", "采油厂", "商会", "同乡会", "车间工会")
SURNAMES = "王李张刘陈杨赵黄周吴单曾区翟朴孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹彭萧蔡潘田董"
CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def units(count: int, seed: int = 7) -> tuple[Unit, ...]:
    """So many units, the same ones each time."""
    random = Random(seed)
    return tuple(_unit(random, number) for number in range(count))


def _unit(random: Random, number: int) -> Unit:
    core = "".join(random.choices(WORDS, k=random.choice((2, 2, 3, 3, 4))))
    chance, place = random.random(), random.choice(PLACES)
    short = code = ""
    if chance < 0.55:
        kind, name = "enterprise_private", place + core + random.choice(TRADES)
        name += random.choice(TYPES)
        short = core if random.random() < 0.5 else ""
        code = "91370500MA" + "".join(random.choices(CODE, k=8))
    elif chance < 0.75:
        kind, name = "party_org", place + core + random.choice(("", "第一", "3号楼"))
        name += random.choice(GROUPS)
    else:
        kind, name = "individual", random.choice(SURNAMES) + core[:2]
    unit = UnitId(f"U{number:06d}")
    return Unit(
        id=unit, kind=kind, name=Text(name), short=short, credit_code=code, badge=number + 1
    )
