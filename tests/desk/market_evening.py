"""A market with everything in it: places, kept ones, a waiting list, drafts, over-claims, turns."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from tests.desk import made_up
from welfare_desk.domain.ids import EntryId, HoldId, LineId, OperatorCode, ProjectId, UnitId
from welfare_desk.domain.journal import JournalRow, LineRow, ProjectRow
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.register import SHOWN_IN_FULL, NeedLine, Project, Unit
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from welfare_desk.domain.entries import ClaimForm
    from welfare_desk.domain.snapshot import Snapshot

PORT, CHOIR, OFFICE, LONG = UnitId("U03"), UnitId("U04"), UnitId("U05"), UnitId("U06")
UNITS = (
    *made_up.UNITS,
    Unit(
        id=PORT,
        kind="enterprise_state",
        name=Text("东营港务集团有限公司", "Dongying Port Group Co., Ltd."),
        short="东营港务",
        consent=SHOWN_IN_FULL,
        stage_order=1,
    ),
    Unit(id=CHOIR, kind="group", name=Text("幸福社区合唱队", "Happiness Choir"), short="合唱队"),
    Unit(id=OFFICE, kind="government", name=Text("港区管委会办公室", "Port Office")),
    Unit(
        id=LONG,
        kind="social_service_org",
        name=Text(
            "东营港经济开发区仙河镇幸福社区新时代文明实践志愿服务协会联合会",
            "Federation of the New Era Civilised Practice Volunteer Associations, Happiness",
        ),
    ),
)
SHOWS, WISHES, NEXT, GONE = (ProjectId(f"P{number}") for number in (13, 14, 15, 16))
FULL, FREE, LIST = LineId("P13-a"), LineId("P13-b"), LineId("P14-a")


def now() -> datetime:
    """The moment by which holds are kept: the tests look at them at once."""
    return datetime.now(UTC)


def rows() -> tuple[ProjectRow, ...]:
    """The made-up projects, and four more with places, a draft and a withdrawn one."""
    twelve = list(made_up.project_rows())
    track = twelve[0]
    twelve[0] = replace(track, claimed_fen=4_500_000, over_claimed=True, over_fen=900_000)
    lamps = twelve[3].project
    need = replace(
        lamps.needs[0],
        form="goods_or_money",
        quantity=Decimal(30),
        unit=Text("盏", "lamps"),
        unit_price_fen=18_000,
        what=Text("太阳能灭蚊灯", "Solar mosquito lamps"),
    )
    line = LineRow(line=need.id, claimed=Decimal(20), claimed_fen=360_000)
    twelve[3] = replace(twelve[3], project=replace(lamps, needs=(need,)), lines=(line,))
    return (*twelve, *more_rows())


def more_rows() -> tuple[ProjectRow, ...]:
    """A service with places, wishes with places, a draft and a withdrawn project."""
    shows = Project(
        id=SHOWS,
        number=13,
        name=Text("义剪义诊进楼道", "Haircuts and check-ups on every staircase"),
        category="convenience",
        place=Text("三号楼广场", "Square of house 3"),
        due=date(2022, 7, 31),
        beneficiaries=Text("高龄老人", "Residents over eighty"),
        beneficiary_count=120,
        contact_role="网格员",
        needs=(
            NeedLine(id=FULL, form="service", slots=2, what=Text("理发", "Haircuts")),
            NeedLine(id=FREE, form="service", slots=3, what=Text("量血压", "Blood pressure")),
        ),
    )
    wishes = Project(
        id=WISHES,
        number=14,
        name=Text("开学书包", "School bags"),
        category="student_aid",
        needs=(NeedLine(id=LIST, form="goods", slots=1, quantity=Decimal(25)),),
    )
    draft = Project(
        id=NEXT,
        number=15,
        name=Text("楼道扶手", "Handrails for the stairs"),
        category="micro_renewal",
        state="draft",
        needs=(NeedLine(id=LineId("P15-a"), form="money", amount_fen=900_000),),
    )
    gone = Project(id=GONE, number=16, name=Text("旧物集市", "Jumble sale"), state="withdrawn")
    return (
        ProjectRow(
            project=shows,
            claims=2,
            claimers=("合唱队", "东营港务"),
            lines=(
                LineRow(line=FULL, taken=2, left=0),
                LineRow(line=FREE, taken=0, kept=1, left=2),
            ),
        ),
        ProjectRow(project=wishes, lines=(LineRow(line=LIST, kept=1, left=0),)),
        ProjectRow(project=draft, need_fen=900_000, remaining_fen=900_000),
        ProjectRow(project=gone),
    )


def a_claim(
    seq: int,
    unit: UnitId,
    project: ProjectId,
    *,
    fen: int | None = None,
    line: LineId | None = None,
    slots: int | None = None,
    on_stage: bool = False,
    partners: tuple[UnitId, ...] = (),
    forms: tuple[ClaimForm, ...] = ("money",),
    whole: bool = False,
) -> JournalRow:
    """A claim that stands."""
    units = {each.id: each for each in UNITS}
    names = {row.project.id: row.project.name for row in rows()}
    return JournalRow(
        posted_by=OperatorCode("OP1"),
        id=EntryId(UUID(int=1000 + seq)),
        desk=made_up.A,
        seq=seq,
        number=f"HM-A{seq:04d}",
        at=datetime(2022, 6, 25, 2, seq % 60, tzinfo=UTC),
        kind="claim",
        state="claimed",
        giver="unit",
        unit=unit,
        unit_name=units[unit].name,
        unit_kind=units[unit].kind,
        project=project,
        project_name=names[project],
        fen=fen,
        line=line,
        slots=slots,
        on_stage=on_stage,
        partners=partners,
        claim_forms=forms,
        whole=whole,
        quantity=NO_TEXT,
    )


def claims() -> tuple[JournalRow, ...]:
    """The claims of the evening."""
    service: tuple[ClaimForm, ...] = ("service",)
    pavilion = ProjectId("P03")
    return (
        a_claim(11, CHOIR, SHOWS, line=FULL, slots=1, forms=service),
        a_claim(12, PORT, SHOWS, line=FULL, slots=1, forms=("service", "works"), on_stage=True),
        a_claim(13, UnitId("U01"), pavilion, fen=800_000, on_stage=True),
        a_claim(14, LONG, pavilion, fen=300_000, partners=(CHOIR, OFFICE), on_stage=True),
        a_claim(15, UnitId("U02"), pavilion, fen=128_650),
        a_claim(16, OFFICE, ProjectId("P01"), whole=True, forms=("works",), on_stage=True),
    )


def gifts() -> tuple[JournalRow, ...]:
    """A pledge and a donation that followed from claims."""
    pavilion = ProjectId("P03")
    pledge = replace(
        a_claim(17, UnitId("U01"), pavilion, fen=800_000), kind="pledge", state="pledged"
    )
    paid = replace(
        a_claim(18, UnitId("U02"), pavilion, fen=128_650), kind="donation", state="received"
    )
    return (pledge, paid)


def holds() -> tuple[Hold, ...]:
    """A place kept for somebody, one for a unit, and two who wait."""
    asked = now()
    return (
        Hold(
            id=HoldId("H1"),
            project=SHOWS,
            line=FREE,
            unit=OFFICE,
            asked=asked,
            until=asked + timedelta(minutes=9, seconds=30),
            desk=made_up.A,
        ),
        Hold(
            id=HoldId("H2"),
            project=WISHES,
            line=LIST,
            who="穿蓝衣服的先生",
            asked=asked,
            until=asked + timedelta(seconds=45),
            desk=made_up.A,
        ),
        Hold(id=HoldId("H3"), project=WISHES, line=LIST, unit=CHOIR, asked=asked, desk=made_up.A),
        Hold(id=HoldId("H4"), project=SHOWS, line=FULL, unit=LONG, asked=asked, desk=made_up.A),
    )


def snapshot() -> Snapshot:
    """All of it, as the worker would hand it over."""
    projects = rows()
    turned = claims()[3]
    return replace(
        made_up.snapshot(),
        rows=(*claims(), *gifts()),
        units=UNITS,
        projects=tuple(row.project for row in projects),
        project_rows=projects,
        holds=holds(),
        turns=(Turn(claim=turned.id, position=1),),
    )
