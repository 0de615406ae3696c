"""Workbooks and texts that the tests of sheets/ make."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import KnownError
from welfare_desk.sheets.reading import read_sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.sheets.grid import Grid

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
TYPES = (
    f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
TOP = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{LINK}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
BOOK = (
    f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{LINK}"><sheets>'
    '<sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
LINKS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{LINK}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)


def sheet_xml(rows: str) -> str:
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def strings_xml(*texts: str) -> str:
    inside = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return f'{HEAD}<sst xmlns="{MAIN}">{inside}</sst>'


def inline(name: str, text: str) -> str:
    return f'<c r="{name}" t="inlineStr"><is><t>{text}</t></is></c>'


def workbook(rows: str = "", /, **changed: str | bytes | None) -> bytes:
    """A workbook with one sheet of these rows; parts may be replaced, added, or left out."""
    parts: dict[str, str | bytes | None] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": TOP,
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": LINKS,
        "xl/worksheets/sheet1.xml": sheet_xml(rows),
    }
    return package({**parts, **changed})


def package(parts: dict[str, str | bytes | None]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            if content is not None:
                made.writestr(name, content)
    return file.getvalue()


def read(folder: Path, data: bytes, name: str = "table.bin", sheet: str | None = None) -> Grid:
    """What is read from a file with this content, whatever its name."""
    path = folder / name
    path.write_bytes(data)
    return read_sheet(path, sheet=sheet)


def refusal(folder: Path, data: bytes, name: str = "table.bin", sheet: str | None = None) -> str:
    """The code with which a file of this content is refused."""
    try:
        read(folder, data, name, sheet)
    except KnownError as refused:
        return refused.code if str(folder) in str(refused) else str(refused)
    return ""


def asked_after(times: int) -> Callable[[], bool]:
    """Somebody who says stop when asked for the next time after so many times."""
    answers = iter([False] * times)
    return lambda: next(answers, True)
