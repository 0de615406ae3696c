"""An event and units whose papers are made in the tests."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.ids import EventId, UnitId
from welfare_desk.domain.register import Event, Unit
from welfare_desk.domain.texts import Text

EVENT = Event(
    id=EventId("HM-2022-0625"),
    name=Text("合美爱心集市启动仪式", "Hemei charity market launch"),
    host=Text("合美社区", "Hemei community"),
    date=date(2022, 6, 25),
    number_prefix="HM",
)
LONG_NAME = (
    "山东合美新材料科技集团股份有限公司滨海新区第一分公司"
    "暨合美街道爱心企业联合会公益促进委员会筹备工作领导小组办公室代章"
)
LONG_ENGLISH = "Blue Harbour Logistics and Distribution East China Company Ltd"


def unit(badge: int | None, name: str, short: str = "", kind: str = "enterprise_private") -> Unit:
    return Unit(
        id=UnitId(f"U{badge}"),
        kind=kind,
        name=Text(name),
        short=short,
        badge=badge,
        phone="13800138000",
        credit_code="91370500MA3C7HRW6X",
    )
