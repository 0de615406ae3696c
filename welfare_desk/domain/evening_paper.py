"""The act `paper_sheet`: a blank numbered sheet that was printed for a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.evening_json import moment_json
from welfare_desk.domain.evening_values import moment, name, ordinal, words
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.paper_sheets import PaperSheet

if TYPE_CHECKING:
    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields

NEEDED: Final = ("number",)
"""What a new sheet cannot do without."""


def read_paper_sheet(fields: Fields, stamp: Stamp) -> PaperSheet:
    """The sheet that an act describes; printed at the act's desk, at its time if none is said."""
    return PaperSheet(
        id=SheetId(fields.need("id", name)),
        desk=stamp.desk,
        number=fields.take("number", ordinal) or 0,
        printed=fields.take("printed", moment) or stamp.at,
        spoiled=fields.take("spoiled", words) or "",
    )


def paper_sheet_json(sheet: PaperSheet) -> dict[str, object]:
    """A sheet as the fields of its act."""
    return {
        "id": sheet.id,
        "number": sheet.number,
        "printed": moment_json(sheet.printed),
        "spoiled": sheet.spoiled or None,
    }
