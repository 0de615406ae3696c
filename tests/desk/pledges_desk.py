"""Pledges with days, and a desk to pay them at: what the tests of the page of pledges share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Pledge


def day(days: int) -> date:
    """A day so many days from today, where the event is."""
    return datetime.now(ZoneInfo("Asia/Shanghai")).date() + timedelta(days=days)


def due(pledge: Pledge, days: int) -> Pledge:
    """A pledge that is due so many days from today."""
    return replace(pledge, due=day(days))
