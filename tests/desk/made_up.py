"""Made-up books for the desk's tests: a snapshot as the worker would hand it over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from welfare_desk.domain.cues import Cue, Curtain, Painted
from welfare_desk.domain.entries import Claim, Posted
from welfare_desk.domain.ids import (
    DeskId,
    EntryId,
    EventId,
    LineId,
    OperatorCode,
    ProjectId,
    UnitId,
)
from welfare_desk.domain.journal import JournalRow, ProjectRow
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.domain.register import SHOWN_IN_FULL, Event, NeedLine, Project, Unit
from welfare_desk.domain.snapshot import Snapshot
from welfare_desk.domain.tally import Figures, ProjectSums, Sums, percent
from welfare_desk.domain.texts import Text
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

A = DeskId("A")
EVENT = Event(
    id=EventId("HM-2022-0625"),
    name=Text(
        "东营港经济开发区“党建公益智库”暨仙河镇幸福社区“和美公益集市”启动仪式",
        "Launch of the “Party-building Public Welfare Think Tank” of Dongying Port Economic"
        " Development Zone and the “Hemei Public Welfare Market” of Happiness Community",
    ),
    host=Text("东营港经济开发区 · 仙河镇幸福社区", "Dongying Port · Happiness Community"),
    slogan=Text("党建聚合力 公益暖人心", "Party building gathers strength"),
    venue=Text("幸福社区中心广场", "Central square, Happiness Community"),
    date=date(2022, 6, 25),
    starts=time(9, 0),
    ends=time(10, 30),
    goal_fen=10_000_000,
    number_prefix="HM",
)
UNITS = (
    Unit(
        id=UnitId("U01"),
        kind="enterprise_private",
        name=Text("东营鸥翔榆物流有限公司", "Dongying Ouxiangyu Logistics Co., Ltd."),
        short="鸥翔榆",
        consent=SHOWN_IN_FULL,
    ),
    Unit(id=UnitId("U02"), kind="individual", name=Text("解晓棠", "Xie Xiaotang")),
)
# number, Chinese, English, category, need, received, outstanding, goods, claimers
PROJECTS = (
    (1, "“幸福花开”塑胶跑道", "“Happiness in Bloom” Rubber Running Track", "micro_renewal", 36000, 22676, 15000, 0, ("乒协", "仇*帆", "柳沟湾支部", "海沐晟", "鸥翔榆", "渤澜榆")),  # noqa: E501
    (2, "红色议事厅", "Red Deliberation Hall", "micro_renewal", 18000, 3000, 15000, 0, ("采油五区", "湾澜榆公用")),  # noqa: E501
    (3, "公益凉亭", "Public Welfare Pavilion", "micro_renewal", 15000, 6286.5, 8000, 0, ("三号楼全体邻居", "鸥翔榆", "乐居益榆")),  # noqa: E501
    (4, "“幸福”户外灭蚊灯", "“Happiness” Outdoor Mosquito Lamps", "micro_renewal", 5400, 0, 0, 3600, ("翎羽榆",)),  # noqa: E501
    (5, "“红烛”助学", "“Red Candle” Student Aid", "student_aid", 12000, 11700, 0, 0, ("解晓棠", "晨榆支部")),  # noqa: E501
    (6, "“红医”健康义诊", "“Red Doctor” Free Health Clinic", "health", 3000, 0, 0, 2360, ("榆海医院", "榆港卫生院")),  # noqa: E501
    (7, "“红心向党”文化传承", "“Red Heart to the Party” Cultural Heritage", "culture", 6000, 3166, 0, 0, ("合唱队",)),  # noqa: E501
    (8, "“故事·幸福花开”", "“Stories: Happiness in Bloom”", "culture", 3000, 1303.1, 0, 1200, ("榆港小学",)),  # noqa: E501
    (9, "“爱暖幸福”益家惠民", "“Love Warms Happiness” Home Packs", "poverty_relief", 6000, 0, 0, 6000, ("禾沐榆",)),  # noqa: E501
    (10, "“点亮橘灯”关爱老人", "“Light the Orange Lantern” Care for the Elderly", "elder_care", 8000, 8600, 0, 0, ("单小禾", "王先生夫妇")),  # noqa: E501
    (11, "便民修理驿站", "Neighbourhood Repair Station", "convenience", 4500, 3560, 0, 0, ()),
    (12, "居民“微心愿”圆梦", "Residents’ Micro-wishes", "micro_wish", 5000, 4720, 0, 0, ("马甲",)),
)  # fmt: skip


def project_rows() -> tuple[ProjectRow, ...]:
    """Twelve projects as they stand."""
    rows = []
    for number, zh, en, category, need, received, outstanding, goods, claimers in PROJECTS:
        raised = received + outstanding
        needs = [NeedLine(id=LineId(f"P{number:02d}-a"), form="money", amount_fen=need * 100)]
        if number == 10:
            unit = Text("人次", "haircuts")
            needs.append(
                NeedLine(id=LineId("P10-b"), form="service", quantity=Decimal(40), unit=unit)
            )
        project = Project(
            id=ProjectId(f"P{number:02d}"),
            number=number,
            name=Text(zh, en),
            category=category,
            due=date(2022, 8, 31),
            needs=tuple(needs),
        )
        rows.append(
            ProjectRow(
                project=project,
                need_fen=need * 100,
                received_fen=round(received * 100),
                outstanding_fen=outstanding * 100,
                raised_fen=round(raised * 100),
                goods_valued_fen=goods * 100,
                remaining_fen=max(0, round((need - raised) * 100)),
                percent=percent(round(raised * 100), need * 100),
                claims=len(claimers),
                claimers=claimers,
            )
        )
    return tuple(rows)


def journal_rows() -> tuple[JournalRow, ...]:
    """A few entries of desk A."""
    return tuple(
        JournalRow(
            posted_by=OperatorCode("OP1"),
            id=EntryId(UUID(int=seq)),
            desk=A,
            seq=seq,
            number=f"HM-A{seq:04d}",
            at=datetime(2022, 6, 25, 1, 40 + seq, tzinfo=UTC),
            kind="donation",
            state="received",
            form="money",
            giver="unit",
            unit=UNITS[0].id,
            unit_name=UNITS[0].name,
            unit_kind=UNITS[0].kind,
            project_name=Text("公益凉亭", "Public Welfare Pavilion"),
            method="bank_transfer",
            fen=200_000 * seq,
        )
        for seq in range(1, 6)
    )


def snapshot(
    *,
    received_fen: int = 6_516_160,
    outstanding_fen: int = 3_800_000,
    cue: Cue | None = None,
    event: Event = EVENT,
) -> Snapshot:
    """The books at one moment of a made-up evening."""
    sums = Sums(
        pledged_fen=4_300_000,
        received_fen=received_fen,
        outstanding_fen=outstanding_fen,
        by_method_fen={"cash": received_fen},
        goods_received_fen=716_000,
        goods_promised_fen=600_000,
        goods_unvalued=1,
        entries_posted=67,
        entries_standing=61,
        givers=55,
        claims=41,
        by_project={None: ProjectSums()},
    )
    rows = project_rows()
    return Snapshot(
        operator=OperatorCode("OP1"),
        event=event,
        desk=A,
        figures=Figures(sums=sums, units=56, served=351, volunteers=46, needs_fen={}),
        rows=journal_rows(),
        units=UNITS,
        projects=tuple(row.project for row in rows),
        stalls=(),
        served=(),
        project_rows=rows,
        cue=cue or Cue(scene="total"),
        seqs=((A, 5),),
        next_number="HM-A0006",
    )


def empty_snapshot() -> Snapshot:
    """The books of a new event: nothing in them yet."""
    whole = snapshot(received_fen=0, outstanding_fen=0)
    sums = replace(whole.figures.sums, goods_received_fen=0, givers=0, claims=0)
    return replace(
        whole,
        figures=replace(whole.figures, sums=sums),
        rows=(),
        project_rows=(),
        projects=(),
        units=(),
        seqs=(),
        next_number="HM-A0001",
    )


def painted(number_fen: int, *, curtain: Curtain = "live", waiting: int = 0) -> Painted:
    """What a stage would say it paints."""
    return Painted(
        target_fen=number_fen,
        number_fen=number_fen,
        waiting=waiting,
        seqs=(("A", 5),),
        scene="total",
        curtain=curtain,
        cue_version=1,
        width_px=1920,
        height_px=1080,
        screen="HDMI-1",
        frames_per_second=60.0,
    )


def posted_claim(entry: EntryId) -> Posted:
    """The same claim as it stands in the ledger."""
    return Posted(
        event=EVENT.id,
        desk=A,
        seq=6,
        id=entry,
        number="HM-A0006",
        at=datetime(2022, 6, 25, 1, 51, tzinfo=UTC),
        posted_by=OperatorCode("OP1"),
        entry=Claim(unit=UNITS[0].id, project=ProjectId("P03")),
        previous="",
        hash="",
    )


def lookups() -> Lookups:
    """What the cells search in."""
    projects = ProjectLookup([row.project for row in project_rows()])
    return Lookups(Lookup(UNITS), projects, Lookalikes(UNITS))


def opened(*, rehearsal: bool = False) -> OpenedFile:
    """A file as it would be open."""
    return OpenedFile(path=Path("HM-2022-0625.sqlite"), desk=A, rehearsal=rehearsal)
