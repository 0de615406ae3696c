"""Saving what can still be read of a damaged file as evening files, which any desk can import."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from welfare_desk.domain.care import Salvaged
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.register import Event, NeedLine, Project, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.books import open_books
from welfare_desk.services.care_errors import NothingToSalvageError
from welfare_desk.services.evening_export import export_evening
from welfare_desk.services.salvaged_lines import mend_lines
from welfare_desk.storage.looking import looking_at
from welfare_desk.storage.opening import open_file
from welfare_desk.storage.salvage import (
    copy_register,
    drop_orphans,
    drop_unreadable,
    lines_of,
    proved_entries,
    write_entries,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from welfare_desk.domain.entries import Allocation, Posted
    from welfare_desk.domain.ids import ProjectId, UnitId
    from welfare_desk.services.books import Books
    from welfare_desk.storage.salvage import Proved


def salvage(
    path: Path, evening: Path, *, progress: Callable[[int, int], None] | None = None
) -> Salvaged:
    """Save every desk's log as far as its chain proves it, and the register as it can be read.

    The first event goes to `evening`, each further one to a file named after it as well. The
    damaged file is not changed.

    Raises:
        NothingToSalvageError: no event and no entry can be read.
        KnownError: the file is not ours, or an evening file cannot be written.
    """
    tell = progress or (lambda _done, _total: None)
    with TemporaryDirectory(prefix="welfare-desk-", ignore_cleanup_errors=True) as folder:
        new = Path(folder).resolve() / "salvaged.sqlite"
        open_file(new, writes=True, create=True).close()
        tell(0, 3)
        with looking_at(path, whatever=True) as connection:
            unread = copy_register(connection, new)
            proved = proved_entries(connection)
        unread = (*unread, *drop_unreadable(new))
        tell(1, 3)
        stood_in = _stand_in(new, proved)
        write_entries(new, proved)
        unread = (*unread, *drop_orphans(new))
        tell(2, 3)
        evenings, touched = _write(path, new, evening)
        tell(3, 3)
    return Salvaged(
        evenings=evenings,
        entries=len(proved.rows),
        left_out=tuple(proved.left_out),
        unread=tuple(sorted({*unread, *touched})),
        stood_in=stood_in,
    )


def _write(path: Path, new: Path, evening: Path) -> tuple[tuple[Path, ...], set[str]]:
    """Write each event; the acts of the register that could not be written in full come with it."""
    written: list[Path] = []
    touched: set[str] = set()
    with open_books(new) as books:
        events = [event.id for event in books.events()]
    if not events:
        raise NothingToSalvageError(path=path)
    for event in events:
        to = evening if not written else evening.with_name(f"{evening.stem}-{event}.jsonl")
        with open_books(new, event=event) as books:
            written.append(export_evening(books, to).path)
        touched |= mend_lines(to, event)
    return tuple(written), touched


def _stand_in(new: Path, proved: Proved) -> int:
    """Let something stand for what entries name and the register has lost; how many there are."""
    stood_in = 0
    for event in sorted({posted.event for posted in proved.entries}):
        entries = [posted for posted in proved.entries if posted.event == event]
        with open_books(new, create=True) as books:
            if event not in {one.id for one in books.events()}:
                books.registrar.create_event(_lost_event(entries[0]))
                stood_in += 1
            books.choose_event(event)
            stood_in += _stand_in_units(books, entries)
            stood_in += _stand_in_projects(books, entries, lines_of(new, event))
    return stood_in


def _lost_event(first: Posted) -> Event:
    prefix = first.number.rpartition("-")[0]
    return Event(
        id=first.event,
        name=Text(str(first.event)),
        host=Text(str(first.event)),
        date=first.at.date(),
        number_prefix=prefix,
    )


def _stand_in_units(books: Books, entries: list[Posted]) -> int:
    known = {unit.id for unit in books.registrar.units()}
    lost = sorted({unit for posted in entries for unit in _units_of(posted)} - known)
    for unit in lost:
        books.registrar.put_unit(Unit(id=unit, kind="group", name=Text(str(unit))))
    return len(lost)


def _stand_in_projects(
    books: Books, entries: list[Posted], lines: Mapping[str, tuple[NeedLine, ...]]
) -> int:
    standing = {project.id: project for project in books.registrar.projects()}
    stood_in = 0
    for project, line in sorted({named for posted in entries for named in _projects_of(posted)}):
        found = standing.get(project)
        if found is None:
            number = books.registrar.next_number()
            needs = lines.get(project, ())
            found = Project(id=project, number=number, name=Text(str(project)), needs=needs)
        elif not line or line in {need.id for need in found.needs}:
            continue
        if line and line not in {need.id for need in found.needs}:
            found = replace(
                found, needs=(*found.needs, NeedLine(id=LineId(line), form="goods_or_money"))
            )
        books.registrar.put_project(found)
        standing[project] = found
        stood_in += 1
    return stood_in


def _units_of(posted: Posted) -> Iterator[UnitId]:
    match posted.entry:
        case Claim(unit=unit, partners=partners):
            yield from (unit, *partners)
        case Pledge(unit=unit) | Donation(unit=unit) if unit is not None:
            yield unit
        case _:
            return


def _projects_of(posted: Posted) -> Iterator[tuple[ProjectId, str]]:
    match posted.entry:
        case Claim(project=project, line=line):
            yield project, line or ""
        case Pledge(to=to) | Donation(to=to) | Reallocation(to=to):
            yield from (_named(each) for each in to)
        case _:
            return


def _named(part: Allocation) -> tuple[ProjectId, str]:
    return part.project, part.line or ""
