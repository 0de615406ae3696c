"""A cell of a workbook as text: what its reader would copy from it, exactly."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

WorkbookValue = int | float | bool | date | datetime | time | timedelta
"""What calamine makes of a cell that holds no text."""

_ANY_DAY = date(2000, 1, 1)
_HALF_A_SECOND = timedelta(milliseconds=500)
_LAST_MOMENT = datetime.max - _HALF_A_SECOND  # noqa: DTZ901 - a cell knows no zone
_MINUTE = 60
_HOUR = 3600


def value_text(value: WorkbookValue) -> str:
    """The text of a cell; days as 2026-11-24, times with a T between, as ISO writes them.

    >>> value_text(13800138000.0), value_text(1200.5), value_text(True)
    ('13800138000', '1200.5', 'TRUE')
    >>> value_text(datetime(2026, 11, 24, 9, 30)), value_text(timedelta(hours=30))
    ('2026-11-24T09:30:00', '30:00:00')
    """
    match value:
        case bool():
            return str(value).upper()
        case int() | float():
            return number_text(value)
        case timedelta():
            return _duration_text(value)
        case time():
            return _whole_second(datetime.combine(_ANY_DAY, value)).time().isoformat()
        case _:
            return (_whole_second(value) if isinstance(value, datetime) else value).isoformat()


def number_text(value: float) -> str:
    """A number as a spreadsheet shows it in full: 15 digits, whole numbers without a point.

    A whole number of more digits is given as the file holds it: what was lost of an 18-digit code
    was lost when it was typed as a number, and whoever checks the row can say so.

    >>> number_text(0.1 + 0.2), number_text(912345678901234567.0), number_text(-3.0)
    ('0.3', '912345678901234600', '-3')
    """
    whole = float(value).is_integer()
    text = format(Decimal(repr(value) if whole else format(value, ".15g")), "f")
    return text.removesuffix(".0") if value else "0"


def _whole_second(moment: datetime) -> datetime:
    """Spreadsheets count days in fractions, so 09:30 may come as 09:29:59.999999."""
    return (min(moment, _LAST_MOMENT) + _HALF_A_SECOND).replace(microsecond=0)


def _duration_text(length: timedelta) -> str:
    seconds = round(length.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    minutes = seconds % _HOUR // _MINUTE
    return f"{sign}{seconds // _HOUR:02}:{minutes:02}:{seconds % _MINUTE:02}"
