"""Keeps a spreadsheet from calculating what is only a text, in a way that reading takes back.

A CSV has no kinds of cells: a name like “=合美” or “+86 138…” would be calculated when somebody
opens the file. Such a text is written with one apostrophe before it, the mark that spreadsheets
themselves use for “this is text”. A text that itself begins with apostrophes before such a sign
gets one more, so that one can always be taken off again and every text comes back as it was.
"""

from __future__ import annotations

import re

_LOOKS_LIKE_A_FORMULA = re.compile(r"'*\s*[\t\r\n=+\-@＝＋－＠]")
_GUARDED = re.compile(rf"'{_LOOKS_LIKE_A_FORMULA.pattern}")
_TEXT_FORMULA = re.compile(r'="([^"]*)"')


def guarded(text: str) -> str:
    """The text as it stands in a CSV.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("合美")
    ("'=1+1", "''=1+1", '合美')
    """
    return f"'{text}" if _LOOKS_LIKE_A_FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text as it was meant.

    Programs that export lists write codes as `="0012"`, so that Excel takes them for texts.

    >>> unguarded("'=1+1"), unguarded("''=1+1"), unguarded("'合美"), unguarded('="0012"')
    ('=1+1', "'=1+1", "'合美", '0012')
    """
    if text[:1] not in {"'", "="}:
        return text
    formula = _TEXT_FORMULA.fullmatch(text)
    if formula is not None:
        return formula[1]
    return text[1:] if _GUARDED.match(text) else text
