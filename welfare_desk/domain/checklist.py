"""What must be settled before an event is closed: a list of checks over the books as they stand.

How to add a check: its name in CheckName (domain/closing.py), a function here and its line in
CHECKS, its sentences in Chinese, and where it leads to in desk/closing_words.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.closing import CheckItem
from welfare_desk.domain.delivery import as_they_stand
from welfare_desk.domain.doubles import doubles
from welfare_desk.domain.drawer import drawer_of, needs_count
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.missing_sheets import missing_sheets
from welfare_desk.domain.open_pledges import is_overdue
from welfare_desk.domain.statement import line_state
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime

    from welfare_desk.domain.checked import Audit, Checked
    from welfare_desk.domain.closing import CheckName
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.drawer import CashCount, Drawer
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.statement import StatementLine

NAMED: Final = 5
"""So many things of an item are named; the rest is counted."""
OPEN_STATES: Final = frozenset({"pledged", "part_paid", "undelivered"})
PROOFS: Final = frozenset({"integrity", "triggers", "foreign_keys", "chains", "rows", "sums"})
"""The checks of an audit that a whole file passes; what others find is for people to settle."""

_OPEN: Final[Mapping[CheckName, str]] = {
    "placeholders": QT_TRANSLATE_NOOP(
        "checklist", "Gifts whose giver is not known yet: {count} ({which}). Find out who gave."
    ),
    "doubles": QT_TRANSLATE_NOOP(
        "checklist",
        "Entries written down twice before laptops were joined: {count} ({which}). Void them.",
    ),
    "surplus": QT_TRANSLATE_NOOP(
        "checklist",
        "Claims beyond the places that a need has: {count} ({which}). Withdraw them or add places.",
    ),
    "drawers": QT_TRANSLATE_NOOP(
        "checklist",
        "Drawers not counted since cash last moved: {count} (desk {which}). Count them.",
    ),
    "goods": QT_TRANSLATE_NOOP(
        "checklist", "Goods that wait to be inspected: {count} ({which}). Accept or refuse them."
    ),
    "sheets": QT_TRANSLATE_NOOP(
        "checklist",
        "Paper sheets not typed in yet: {count} ({which}). Type them in, or mark them as unused.",
    ),
    "statement": QT_TRANSLATE_NOOP(
        "checklist",
        "Lines of a statement that nobody explained: {count} ({which}). Find the gift of each.",
    ),
    "pledges": QT_TRANSLATE_NOOP(
        "checklist", "Pledges of money still open: {count}, overdue: {overdue} ({which})."
    ),
    "promises": QT_TRANSLATE_NOOP(
        "checklist", "Goods and services still promised: {count}, overdue: {overdue} ({which})."
    ),
    "holds": QT_TRANSLATE_NOOP(
        "checklist",
        "Places still kept or waited for: {count} (projects {which}). Claim or release them.",
    ),
    "backup": QT_TRANSLATE_NOOP(
        "checklist", "There is no verified backup that holds the last entry. Make one now."
    ),
    "chain": QT_TRANSLATE_NOOP(
        "checklist", "The audit finds the file damaged: {count} ({which}). Look at it first."
    ),
}
_DONE: Final[Mapping[CheckName, str]] = {
    "placeholders": QT_TRANSLATE_NOOP("checklist", "The giver of every gift is known"),
    "doubles": QT_TRANSLATE_NOOP("checklist", "Nothing is written down twice"),
    "surplus": QT_TRANSLATE_NOOP("checklist", "No need has more claims than places"),
    "drawers": QT_TRANSLATE_NOOP("checklist", "Every drawer is counted, differences are explained"),
    "goods": QT_TRANSLATE_NOOP("checklist", "No goods wait to be inspected"),
    "sheets": QT_TRANSLATE_NOOP("checklist", "Every paper sheet is typed in or unused"),
    "statement": QT_TRANSLATE_NOOP("checklist", "Every line of a statement is explained"),
    "pledges": QT_TRANSLATE_NOOP("checklist", "Every pledge of money is fulfilled"),
    "promises": QT_TRANSLATE_NOOP("checklist", "All goods and services that were promised came"),
    "holds": QT_TRANSLATE_NOOP("checklist", "No place is kept any more"),
    "backup": QT_TRANSLATE_NOOP("checklist", "A verified backup holds the last entry"),
    "chain": QT_TRANSLATE_NOOP("checklist", "The chain of every desk was checked and is whole"),
}
_UNCHECKED: Final = QT_TRANSLATE_NOOP(
    "checklist", "The chain was not checked since the last entry; closing checks it anyway."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """The books as the checks look at them.

    `rows` are all entries. `backed_up` says that a verified backup holds every entry, `audit` is
    what an audit of every entry found, None: there was none since the last entry.
    """

    rows: tuple[JournalRow, ...] = ()
    projects: tuple[Project, ...] = ()
    holds: tuple[Hold, ...] = ()
    drawers: tuple[Drawer, ...] = ()
    counts: tuple[CashCount, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    sheets: tuple[PaperSheet, ...] = ()
    lines: tuple[StatementLine, ...] = ()
    backed_up: bool = False
    audit: Audit | None = None
    now: datetime
    today: date


def checklist(evening: Evening) -> tuple[CheckItem, ...]:
    """Every check, in the order in which it is best settled."""
    return tuple(check(evening) for check in CHECKS)


def left_open(items: Iterable[CheckItem]) -> tuple[str, ...]:
    """What a closing that is made now leaves open, as `Closing.open` keeps it."""
    return tuple(f"{item.name}:{item.count}" for item in items if not item.done and not item.blocks)


def damage(audit: Audit) -> tuple[Checked, ...]:
    """The checks that found the file damaged; it never becomes whole again by itself."""
    return tuple(one for one in audit.checks if one.found and one.name in PROOFS)


def _placeholders(evening: Evening) -> CheckItem:
    found = (row for row in evening.rows if row.giver == "unknown" and _is_standing_gift(row))
    return _item("placeholders", (row.number for row in found), blocks=True)


def _doubles(evening: Evening) -> CheckItem:
    return _item("doubles", doubles(evening.rows), blocks=True)


def _surplus(evening: Evening) -> CheckItem:
    """The last claims of a need that has fewer places, in the order in which they were posted."""
    free = {
        (project.id, line.id): line.slots
        for project in evening.projects
        for line in project.needs
        if line.slots is not None
    }
    surplus: list[str] = []
    for row in sorted(evening.rows, key=lambda row: (row.at, row.desk, row.seq)):
        if row.kind != "claim" or row.state != "claimed" or row.project is None or row.line is None:
            continue
        place, taken = (row.project, row.line), row.slots or 1
        if place not in free:
            continue
        if taken > free[place]:
            surplus.append(row.number)
        else:
            free[place] -= taken
    return _item("surplus", surplus, blocks=True)


def _drawers(evening: Evening) -> CheckItem:
    """Drawers by which cash went or that were counted; one that differs must say why."""
    desks = {one.desk for one in evening.drawers} | {one.desk for one in evening.counts}
    drawers = (drawer_of(evening.drawers, desk) for desk in sorted(desks))
    uncounted = (one.desk for one in drawers if needs_count(one, evening.counts))
    return _item("drawers", uncounted, blocks=True)


def _goods(evening: Evening) -> CheckItem:
    gone = {row.id for row in evening.rows if row.reversed_by is not None}
    deliveries = as_they_stand(evening.deliveries, gone.__contains__)
    waiting = [one for one in deliveries if one.state == "waiting"]
    return _item("goods", (one.item.zh or one.id for one in waiting))


def _sheets(evening: Evening) -> CheckItem:
    typed = {row.sheet for row in evening.rows if row.sheet is not None and _stands(row)}
    return _item("sheets", missing_sheets(evening.sheets, typed))


def _statement(evening: Evening) -> CheckItem:
    standing = {row.id for row in evening.rows if _stands(row)}
    unexplained = (one for one in evening.lines if line_state(one, standing.__contains__) == "open")
    return _item("statement", (f"{one.on.isoformat()} {one.payer}".strip() for one in unexplained))


def _pledges(evening: Evening) -> CheckItem:
    return _waiting("pledges", evening, lambda row: row.form == "money")


def _promises(evening: Evening) -> CheckItem:
    return _waiting("promises", evening, lambda row: row.form != "money")


def _waiting(
    name: CheckName, evening: Evening, is_meant: Callable[[JournalRow], bool]
) -> CheckItem:
    """Promises that wait for what was promised, those first whose day has passed."""
    waiting = (row for row in evening.rows if row.kind == "pledge" and row.state in OPEN_STATES)
    pledges = [row for row in waiting if is_meant(row)]
    late = [row.number for row in pledges if is_overdue(row, evening.today)]
    others = (row.number for row in pledges if not is_overdue(row, evening.today))
    return _item(name, (*late, *others), overdue=len(late))


def _holds(evening: Evening) -> CheckItem:
    kept = [one for one in evening.holds if one.is_kept(evening.now) or one.is_waiting()]
    numbers = {project.id: project.number for project in evening.projects}
    return _item("holds", (str(numbers.get(one.project, "?")) for one in kept))


def _backup(evening: Evening) -> CheckItem:
    return _item("backup", () if evening.backed_up else ("",))


def _chain(evening: Evening) -> CheckItem:
    if evening.audit is None:
        said = Sentence(_UNCHECKED)
        return CheckItem(name="chain", done=False, blocks=False, count=1, said=said)
    return _item("chain", map(_where, damage(evening.audit)), blocks=True)


def _where(check: Checked) -> str:
    """The place of the first thing that a check found."""
    first = check.first
    placed = first is not None and first.desk is not None and first.seq is not None
    return f"{first.desk} {first.seq}" if first is not None and placed else check.name


def _item(
    name: CheckName, which: Iterable[str], *, blocks: bool = False, **values: object
) -> CheckItem:
    """The item that names these things; without any it is done."""
    names = tuple(which)
    if not names:
        return CheckItem(name=name, done=True, blocks=blocks, count=0, said=Sentence(_DONE[name]))
    named = tuple(dict.fromkeys(names))  # a project may keep several places
    more = " …" if len(named) > NAMED else ""
    told = {"count": len(names), "which": ", ".join(named[:NAMED]) + more, **values}
    return CheckItem(
        name=name,
        done=False,
        blocks=blocks,
        count=len(names),
        said=Sentence(_OPEN[name], told),
        which=names,
    )


def _stands(row: JournalRow) -> bool:
    return row.reversed_by is None and row.kind not in {"reversal", "reallocation"}


def _is_standing_gift(row: JournalRow) -> bool:
    return row.kind in {"pledge", "donation"} and _stands(row)


CHECKS: Final[tuple[Callable[[Evening], CheckItem], ...]] = (
    _placeholders,
    _doubles,
    _surplus,
    _drawers,
    _goods,
    _sheets,
    _statement,
    _pledges,
    _promises,
    _holds,
    _backup,
    _chain,
)
