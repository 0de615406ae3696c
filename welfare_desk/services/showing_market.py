"""The market and the volunteer services as the hall sees them: what is needed, had, and by whom."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.money import Money
from welfare_desk.domain.project_state import claimed_pieces, is_filled, is_in_kind, is_offered
from welfare_desk.domain.shown import ShownNeed, ShownProject, ShownStall
from welfare_desk.domain.standing import rank
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.domain.turn_order import presented
from welfare_desk.services.journal_rows import quantity_text
from welfare_desk.services.showing_listing import makers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from welfare_desk.domain.ids import ProjectId, StallId
    from welfare_desk.domain.journal import LineRow, ProjectRow
    from welfare_desk.domain.register import NeedLine, Served
    from welfare_desk.services.known import Known
    from welfare_desk.services.showing_givers import Givers
    from welfare_desk.services.showing_listing import Listing

THOUSAND: Final = 1_000
MOST_FIGURES: Final = 9
"""What has more of them is no number of a place."""
_NO_CENTS: Final = ".00"


class MarketBoard:
    """Keeps the projects as they may be shown; one is made anew only where it changed."""

    def __init__(self, givers: Givers, listing: Listing) -> None:
        """Name those who claimed as `givers` says, and only for what is listed."""
        self._givers = givers
        self._listing = listing
        self._by: dict[ProjectId, tuple[Text, ...]] = {}
        self._made: dict[ProjectId, tuple[ProjectRow, tuple[Text, ...], ShownProject]] = {}

    def forget(self, projects: Iterable[ProjectId] | None = None) -> None:
        """Look again who claimed some projects; None: all."""
        if projects is None:
            self._by.clear()
            return
        for project in projects:
            self._by.pop(project, None)

    def projects(self, known: Known, rows: Sequence[ProjectRow]) -> tuple[ShownProject, ...]:
        """The projects on the list, in the order in which they are presented."""
        listed = {row.project.id: row for row in rows if is_offered(row)}
        order = presented(row.project for row in listed.values())
        return tuple(self._shown(known, listed[project.id]) for project in order)

    def _shown(self, known: Known, row: ProjectRow) -> ShownProject:
        by = self._claimers(known, row.project.id)
        made = self._made.get(row.project.id)
        if made is not None and made[0] == row and made[1] == by:
            return made[2]
        shown = _shown_project(row, by)
        self._made[row.project.id] = row, by, shown
        return shown

    def _claimers(self, known: Known, project: ProjectId) -> tuple[Text, ...]:
        """Who claimed a project, as they may be named, each once, in order of time."""
        found = self._by.get(project)
        if found is None:
            claims = sorted(known.claims.get(project, ()), key=rank)
            listed = [claim for claim in claims if self._listing.is_listed(claim.id)]
            lead = known.fold.accounts.lead
            units = dict.fromkeys(
                lead(unit) for claim in listed for unit in makers(claim) if unit is not None
            )
            found = tuple(self._givers.named(known, unit).brief for unit in units)
            self._by[project] = found
        return found


def stalls(known: Known) -> tuple[ShownStall, ...]:
    """The services with their last counts, in the order of their places."""
    last = last_counts(known.served)
    shown = []
    for number, stall in enumerate(known.stalls.values(), start=1):
        count = last.get(stall.id)
        shown.append(
            ShownStall(
                key=stall.id,
                place=stall.place or str(number),
                name=stall.name,
                volunteers=0 if count is None else count.volunteers,
                served=0 if count is None else count.served,
                counted=NO_TEXT if count is None else count.counted,
            )
        )
    return tuple(sorted(shown, key=_place_of))


def last_counts(served: Iterable[Served]) -> dict[StallId, Served]:
    """The last count of each stall."""
    return {count.stall: count for count in sorted(served, key=lambda count: count.at)}


def claimed_projects(rows: Iterable[ProjectRow]) -> tuple[int, int]:
    """How many projects of the list are claimed, and how many there are."""
    claims = [row.claims > 0 for row in rows if is_offered(row)]
    return sum(claims), len(claims)


def _shown_project(row: ProjectRow, by: tuple[Text, ...]) -> ShownProject:
    project = row.project
    money = row.need_fen > 0 and not is_in_kind(row)
    wanted, had, share = (NO_TEXT, NO_TEXT, 0) if money else _in_kind(row)
    return ShownProject(
        id=project.id,
        number=str(project.number),
        name=project.name,
        category=project.category,
        need_fen=row.need_fen if money else 0,
        had_fen=row.raised_fen if money else 0,
        wanted=wanted,
        had=had,
        share=row.raised_fen * THOUSAND // row.need_fen if money else share,
        is_full=is_filled(row),
        by=by,
        beneficiary_count=project.beneficiary_count,
        needs=tuple(_needs(row)),
        photo=project.photo,
    )


def _in_kind(row: ProjectRow) -> tuple[Text, Text, int]:
    """What is wanted and had in its own unit, and how much of it is taken in thousandths.

    Pieces come first, else places; of several needs in pieces, each counts the same for the share.
    """
    pieces = claimed_pieces(row)
    if len(pieces) == 1:
        [(claimed, needed)] = pieces
        word = next(need.unit for need in row.project.needs if need.quantity == needed)
        share = int(claimed * THOUSAND / needed)
        return quantity_text(needed, word), quantity_text(claimed, word), share
    if pieces:
        shares = [min(claimed / needed, Decimal(1)) for claimed, needed in pieces]
        return NO_TEXT, NO_TEXT, int(sum(shares) * THOUSAND / len(shares))
    slots = {need.id: need.slots for need in row.project.needs if need.slots is not None}
    wanted = sum(slots.values())
    if not wanted:
        return NO_TEXT, NO_TEXT, 0
    taken = sum(line.taken for line in row.lines if line.line in slots)
    return _places(wanted), _places(taken), taken * THOUSAND // wanted


def _needs(row: ProjectRow) -> Iterator[ShownNeed]:
    """Each need of a project, with what is wanted and had of it."""
    for need, line in zip(row.project.needs, row.lines, strict=True):
        wanted, had = _need_texts(need, line)
        yield ShownNeed(what=need.what, wanted=wanted, had=had)


def _need_texts(need: NeedLine, line: LineRow) -> tuple[Text, Text]:
    if need.quantity is not None:
        had = quantity_text(line.claimed or Decimal(0), need.unit)
        return quantity_text(need.quantity, need.unit), had
    if need.slots is not None:
        return _places(need.slots), _places(line.taken)
    if need.amount_fen:
        return _yuan(need.amount_fen), _yuan(line.claimed_fen)
    return NO_TEXT, NO_TEXT


def _yuan(fen: int) -> Text:
    """An amount as text, without cents where there are none."""
    return Text(f"¥{Money(fen).figures.removesuffix(_NO_CENTS)}")


def _places(count: int) -> Text:
    """So many places, as text."""
    return Text(f"{count} 个", "1 place" if count == 1 else f"{count} places")


def _place_of(stall: ShownStall) -> tuple[int, str, str]:
    """Where a stall stands among the others: numbers by their size, then the rest."""
    is_number = stall.place.isdecimal() and len(stall.place) <= MOST_FIGURES
    number = int(stall.place) if is_number else 0
    return (number or 10**MOST_FIGURES, stall.place, stall.key)
