"""Slips of the hand that a second look catches: a gift typed twice, a zero or a 万 too many.

However many reasons there are, at most one question is asked, and none of an ordinary gift.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import FieldErrors, Sentence
from welfare_desk.domain.money import FEN_PER_YUAN, Money
from welfare_desk.domain.open_pledges import outstanding_fen
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from welfare_desk.domain.entries import Donation, Pledge
    from welfare_desk.domain.journal import JournalRow, ProjectRow
    from welfare_desk.domain.levels import Level, Levels

SOON: Final = timedelta(minutes=10)
LARGE: Final = Money(5_000_000)
TIMES: Final = 10
"""A gift so many times a unit's last one, as by a nought too many, deserves a second look."""
TIMES_NEED: Final = 2
"""A gift so many times all that its project needs deserves a second look."""
WAN: Final = 10_000

TYPED_TWICE = QT_TRANSLATE_NOOP(
    "errors", "{number} has the same giver and ¥{figures}, minutes ago. Enter again: another gift."
)
MEANT_OTHER = QT_TRANSLATE_NOOP(
    "errors", "Did you mean ¥{meant}? Enter again if it is ¥{figures}, {upper}."
)
MUCH_MORE = QT_TRANSLATE_NOOP(
    "errors", "Far more than {number} of this giver. Enter again if it is ¥{figures}, {upper}."
)
BEYOND_NEED = QT_TRANSLATE_NOOP(
    "errors",
    "Project No. {number} needs ¥{need} in all. Enter again if it is ¥{figures}, {upper}.",
)
FAR_FROM_KIND = QT_TRANSLATE_NOOP(
    "errors",
    "Such units give about ¥{usual} this time. Enter again if it is ¥{figures}, {upper}.",
)
FAR_FROM_EVENING = QT_TRANSLATE_NOOP(
    "errors", "Gifts are about ¥{usual} this time. Enter again if it is ¥{figures}, {upper}."
)
LARGE_AMOUNT = QT_TRANSLATE_NOOP(
    "errors", "A large amount: read it out. Enter again if it is ¥{figures}, {upper}."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What a gift is held against beside its giver's own gifts; whatever is unknown is left out.

    `kind` is the code of the giver's kind, `project` how the project of the gift stands, `settled`
    the promises that it fulfils.
    """

    levels: Levels | None = None
    kind: str = ""
    project: ProjectRow | None = None
    settled: tuple[JournalRow, ...] = ()


NOTHING_BESIDE: Final = Beside()


def slips(
    gift: Pledge | Donation,
    newest_first: Iterable[JournalRow],
    last: JournalRow | None,
    now: datetime,
    beside: Beside = NOTHING_BESIDE,
) -> FieldErrors:
    """What to ask before a gift of money is recorded; nothing for goods and services.

    A gift that pays no more than what was promised is held against nothing but its twin.

    Args:
        gift: the gift as it would be posted.
        newest_first: the journal, the newest entry first; read only as far back as ten minutes.
        last: the last gift of money of the same unit, or None.
        now: the time of recording.
        beside: what else it is held against.
    """
    if gift.kind != "money" or gift.fen is None:
        return {}
    money = Money(gift.fen)
    values = {"figures": money.figures, "upper": upper_amount(money)}
    question = _twin(gift, newest_first, now, values)
    if question is None and not _was_promised(gift.fen, beside):
        question = next(_unusual(gift, gift.fen, last, beside, values), None)
    return {} if question is None else {"amount": question}


Values = dict[str, str]


def _twin(
    gift: Pledge | Donation, newest_first: Iterable[JournalRow], now: datetime, values: Values
) -> Sentence | None:
    """Whether the same unit gave the same amount within ten minutes; nobody knows the unnamed."""
    if gift.unit is None:
        return None
    # A sheet of paper is typed long after its time, so the rows before it may be of just now.
    looked_at = takewhile(lambda row: row.sheet is not None or now - row.at < SOON, newest_first)
    recent = (row for row in looked_at if now - row.at < SOON)
    twin = next((row for row in recent if _is_twin(row, gift)), None)
    return None if twin is None else Sentence(TYPED_TWICE, {**values, "number": twin.number})


def _unusual(
    gift: Pledge | Donation, fen: int, last: JournalRow | None, beside: Beside, values: Values
) -> Iterator[Sentence]:
    """Every reason why an amount is unusual, the most telling first."""
    levels = beside.levels
    of_kind = levels.of_kind(beside.kind) if levels else None
    of_evening = levels.of_evening() if levels else None
    level = of_kind or of_evening
    far = level is not None and level.is_far(fen)
    more = last is not None and last.fen is not None and fen >= TIMES * last.fen
    beyond = _is_beyond_need(fen, beside.project)
    meant = _meant(fen, level, beside) if far or more or beyond else None
    if meant is not None:
        yield Sentence(MEANT_OTHER, {**values, "meant": Money(meant).figures})
    if more and last is not None:
        yield Sentence(MUCH_MORE, {**values, "number": last.number})
    if beyond and beside.project is not None:
        project, need = beside.project.project, Money(beside.project.need_fen).figures
        yield Sentence(BEYOND_NEED, {**values, "number": project.number, "need": need})
    if far and level is not None:
        source = FAR_FROM_KIND if of_kind else FAR_FROM_EVENING
        yield Sentence(source, {**values, "usual": Money(level.middle).figures})
    seldom = level is None or fen > TIMES * level.high
    if seldom and fen > LARGE.fen and gift.checked_by is None:
        yield Sentence(LARGE_AMOUNT, dict(values))


def _meant(fen: int, level: Level | None, beside: Beside) -> int | None:
    """What was probably meant where 万 and 元 were mixed up: what is as usual, and no fraction."""
    if level is None:
        return None
    for other, whole in ((fen // WAN, fen % (WAN * FEN_PER_YUAN) == 0), (fen * WAN, True)):
        usual = level.low <= other and not level.is_far(other)
        if whole and usual and not _is_beyond_need(other, beside.project):
            return other
    return None


def _was_promised(fen: int, beside: Beside) -> bool:
    """Whether an amount only pays what was promised."""
    return bool(beside.settled) and fen <= sum(map(outstanding_fen, beside.settled))


def _is_beyond_need(fen: int, project: ProjectRow | None) -> bool:
    """Whether an amount is far more than all that a project needs."""
    return project is not None and 0 < TIMES_NEED * project.need_fen < fen


def _is_twin(row: JournalRow, gift: Pledge | Donation) -> bool:
    """Whether a standing entry is the same gift, as far as anybody could tell."""
    same = (row.unit, row.fen, row.form) == (gift.unit, gift.fen, gift.kind)
    return same and row.kind in {"donation", "pledge"} and row.reversed_by is None
