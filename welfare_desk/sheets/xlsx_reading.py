"""Reads a sheet of a workbook, after its package was looked at."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from xml.parsers import expat

from welfare_desk.sheets.bounds import GridRows
from welfare_desk.sheets.errors import NotATableError, OtherWorkbookError, SheetDamagedError
from welfare_desk.sheets.sheet_scan import SheetScan, StringLengths, local, parse_xml
from welfare_desk.sheets.watch import WHOLE, Watch
from welfare_desk.sheets.workbook import (
    fitting,
    in_view_first,
    opened,
    read_cells,
    told,
    wanted_names,
)
from welfare_desk.sheets.zip_parts import Part, package_of, package_parts, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from python_calamine import CalamineSheet

    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.workbook import Fits

ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
"""How packages begin; the second is an empty one."""

_BOOK = "xl/workbook.xml"
_LINKS = "xl/_rels/workbook.xml.rels"
_STRINGS = "xl/sharedstrings.xml"
_CARRIED = ("[content_types].xml", "_rels/.rels", _BOOK, _LINKS, _STRINGS, "xl/styles.xml")
_OTHER_WORKBOOKS = {"xl/workbook.bin", "content.xml", "index/document.iwa"}
_IN_VIEW = "visible"
_STRINGS_READ, _SCANNED, _LAID_OUT = 150, 500, 700


def read_workbook(path: Path, data: bytes, wanted: str | None, fits: Fits, watch: Watch) -> Grid:
    """The grid of the sheet that fits or is wanted, as `sheets/reading.py` says it.

    Raises:
        BadInputError: one of sheets/errors.py.
    """
    parts = package_parts(path, data)
    if _BOOK not in parts:
        if parts.keys() & _OTHER_WORKBOOKS:
            raise OtherWorkbookError(path=path)
        raise NotATableError(path=path)
    places, hidden = _sheet_places(path, parts)
    strings = _string_lengths(path, parts, watch.part(0, _STRINGS_READ))
    scanning = watch.part(_STRINGS_READ, _SCANNED)

    def grids() -> Iterator[Grid]:
        for name in wanted_names(path, in_view_first(places, hidden), wanted):
            part = parts.get(places[name])
            if part is None:
                continue
            scan = SheetScan(path, strings)
            parse_xml(path, unpacked(path, part), scan.parser, scanning, part.size)
            if scan.filled:
                yield _grid(path, parts, name, places[name], scan, watch)

    return fitting(grids(), hidden, fits)


def _grid(
    path: Path, parts: Mapping[str, Part], name: str, place: str, scan: SheetScan, watch: Watch
) -> Grid:
    sheet = _opened_sheet(path, parts, name, place)
    watch.reach(_LAID_OUT, WHOLE)
    rows = GridRows(path)
    read_cells(path, sheet, scan.errors, rows, watch.part(_LAID_OUT, WHOLE))
    return rows.grid(name)


def _opened_sheet(path: Path, parts: Mapping[str, Part], name: str, place: str) -> CalamineSheet:
    """The cells of a sheet; what they were unpacked from is let go."""
    needed = (parts[key] for key in (*_CARRIED, place) if key in parts)
    book = opened(path, package_of({part.name: unpacked(path, part) for part in needed}))
    with told(path):
        return book.get_sheet_by_name(name)


def _string_lengths(path: Path, parts: Mapping[str, Part], watch: Watch) -> list[int]:
    strings = StringLengths()
    part = parts.get(_STRINGS)
    if part is not None:
        parse_xml(path, unpacked(path, part), strings.parser, watch, part.size)
    return strings.lengths


def _sheet_places(path: Path, parts: Mapping[str, Part]) -> tuple[dict[str, str], set[str]]:
    """The names of the sheets in their order, each with the part that holds its cells.

    The second are the names of those that are hidden.
    """
    links = {
        link.get("Id", ""): link.get("Target", "")
        for link in _elements(path, parts, _LINKS, "Relationship")
    }
    sheets = _elements(path, parts, _BOOK, "sheet")
    places = {sheet.get("name", ""): _place(links.get(_link_of(sheet), "")) for sheet in sheets}
    hidden = {sheet.get("name", "") for sheet in sheets if sheet.get("state", _IN_VIEW) != _IN_VIEW}
    return places, hidden


def _link_of(sheet: Mapping[str, str]) -> str:
    """The link of a sheet, whatever prefix stands before the word id."""
    return next((value for key, value in sheet.items() if key.endswith(":id")), "")


def _place(target: str) -> str:
    """Where a part lies that the workbook names from its own folder, or from the top."""
    return posixpath.normpath(posixpath.join("/xl", target)).removeprefix("/").lower()


def _elements(
    path: Path, parts: Mapping[str, Part], place: str, wanted: str
) -> list[Mapping[str, str]]:
    """The attributes of all elements of one name in a small part.

    Raises:
        SheetDamagedError: the part is not there.
    """
    part = parts.get(place)
    if part is None:
        raise SheetDamagedError(path=path)
    found: list[Mapping[str, str]] = []

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if local(name) == wanted:
            found.append(attributes)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parse_xml(path, unpacked(path, part), parser, Watch(None, None), part.size)
    return found
