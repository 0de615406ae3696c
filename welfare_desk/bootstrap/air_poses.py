"""The stage page at work, as it sits for its pictures: who waits, whose names, on which screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from welfare_desk.desk.stage_side import StageSide
from welfare_desk.domain.aired import OnAir, Queued
from welfare_desk.domain.cues import Painted
from welfare_desk.domain.money import Money
from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen, StageScreens
from welfare_desk.domain.stage_changes import PutStageRules
from welfare_desk.domain.stage_rules import StageRules

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.domain.journal import JournalRow

WAITING: Final = 5
TURN_S: Final = 8
LAPTOP: Final = ScreenIdentity(manufacturer="LEN", model="40BA", name="eDP-1")
PROJECTOR: Final = ScreenIdentity(manufacturer="EPS", model="EB-L200F", name="HDMI-1")


def _queue(sitter: Sitter) -> None:
    """The largest gifts wait, one after the other."""
    gifts = sorted(
        (row for row in sitter.rows if row.kind == "donation" and row.fen and not row.reversed_by),
        key=lambda row: -(row.fen or 0),
    )
    first, *others = gifts[: WAITING + 1]
    rows = tuple(_queued(row, place, sitter) for place, row in enumerate(others))
    name = first.unit_name.reads(sitter.language)
    on_air = OnAir(key=str(first.id), kind="gift", name=name, left_s=5)
    painted = _painted(sitter)
    painted = replace(painted, scene="spotlight", on_air=on_air, queue=rows)
    sitter.window.stage_news.show_painted(painted)


def _queued(row: JournalRow, place: int, sitter: Sitter) -> Queued:
    key, look = str(row.id), sitter.language
    return Queued(
        key=key,
        keys=(key,),
        kind="gift",
        name=row.unit_name.reads(look),
        detail=row.project_name.reads(look),
        amount=f"¥{Money(row.fen or 0).figures}",
        in_s=5 + place * TURN_S,
    )


def _names(sitter: Sitter) -> None:
    """Large gifts wait for a nod."""
    _queue(sitter)
    sitter.change(PutStageRules(rules=StageRules(approve_from_fen=1_000_000)))


def _screens(sitter: Sitter) -> None:
    """A laptop and a projector, which was chosen by hand."""
    sitter.window.stage_news.show_painted(_painted(sitter))
    laptop = _seen(LAPTOP, 1, (1366, 768))
    projector = _seen(PROJECTOR, 2, (1920, 1080))
    told = StageScreens(screens=(laptop, projector), wanted=PROJECTOR, by_operator=True)
    sitter.window.stage_news.show_screens(told)
    sitter.part(StageSide).show_tab("screens")


def _seen(identity: ScreenIdentity, number: int, size: tuple[int, int]) -> ScreenSeen:
    return ScreenSeen(
        identity=identity,
        number=number,
        is_stage=number > 1,
        is_primary=number == 1,
        width_px=size[0],
        height_px=size[1],
        scale_percent=100,
    )


def _painted(sitter: Sitter) -> Painted:
    """What a stage would say that shows what is booked."""
    raised_fen = sitter.snapshot.figures.sums.raised_fen
    return Painted(
        target_fen=raised_fen,
        number_fen=raised_fen,
        waiting=0,
        seqs=(),
        scene="total",
        curtain="live",
        cue_version=0,
        width_px=1920,
        height_px=1080,
        screen=PROJECTOR.name,
        frames_per_second=60.0,
    )


AIR_POSES: Final[tuple[tuple[str, Callable[[Sitter], None]], ...]] = (
    ("stage-queue", _queue),
    ("stage-screens", _screens),
    ("stage-names", _names),
)
"""The last one changes the copy."""
