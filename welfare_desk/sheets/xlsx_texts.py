"""Texts for the cells of a workbook, so that every one comes back as it was.

A workbook writes a control character as `_x0007_`, so a text that itself reads `_x0007_` has its
first line escaped as `_x005F_`. XlsxWriter does both, but not for two such groups that share a
line, and it takes a text from `<r>` to `</r>` for markup of its own. Such texts are handed over as
markup that was made here.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_SHARED_LINE = re.compile(r"_x[0-9A-Fa-f]{4}_x[0-9A-Fa-f]{4}_")
_ESCAPE_BEGINS = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")


def inline_text(text: str) -> str:
    """What XlsxWriter is to be given for a text.

    >>> inline_text("合美"), inline_text("<r></r>")
    ('合美', '<r><t xml:space="preserve">&lt;r&gt;&lt;/r&gt;</t></r>')
    """
    taken_for_markup = text.startswith("<r>") and text.endswith("</r>")
    if not taken_for_markup and not _SHARED_LINE.search(text):
        return text
    escaped = _CONTROL.sub(
        lambda found: f"_x{ord(found[0]):04X}_", _ESCAPE_BEGINS.sub("_x005F_", text)
    )
    # As a reference, a line is no line to XlsxWriter and it escapes nothing twice.
    marked = escape(escaped).replace("_", "&#95;")
    return f'<r><t xml:space="preserve">{marked}</t></r>'
