"""Tells which character separates the cells of a text: the one that gives even rows."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice

SEPARATORS = ",\t;|"
"""Those that are known; the first is taken where none is to be seen, in a list of one column."""

_SAMPLE_LETTERS = 64 * 1024
_SAMPLE_ROWS = 50
_STATED = "sep="
_CUT_OFF = "unexpected end of data"


def separator_of(text: str) -> str:
    """The separator of a text, from its first rows.

    Best is the one with which most rows have as many cells as the others; of two such the one with
    more cells. A comma within a semicolon's cells (1,5) gives uneven rows and loses.
    """
    sample = text[:_SAMPLE_LETTERS]
    return max(SEPARATORS, key=lambda separator: _evenness(sample, separator))


def stated_separator(line: str) -> str:
    r"""The separator that a first line `sep=;` states, as Excel writes it; nothing where none does.

    >>> stated_separator("sep=;\r\n"), stated_separator("name;kind")
    (';', '')
    """
    stated = line.strip("\r\n").strip('"')
    separator = stated[len(_STATED) :]
    return separator if stated.lower().startswith(_STATED) and separator in {*SEPARATORS} else ""


def _evenness(sample: str, separator: str) -> tuple[float, int]:
    widths = Counter[int]()
    # Strict, or a semicolon within quotes would separate too: "a","b;c".
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator, strict=True)
    try:
        widths.update(len(row) for row in islice(reader, _SAMPLE_ROWS) if any(row))
    except csv.Error as reason:
        if _CUT_OFF not in str(reason):
            return (0.0, 0)
    many = {width: rows for width, rows in widths.items() if width > 1}
    if not many:
        return (0.0, 0)
    width = max(many, key=lambda width: (many[width], width))
    return (many[width] / widths.total(), width)
