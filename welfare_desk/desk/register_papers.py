"""Papers of the register: badges of the units that are shown, and the notice about what is kept.

The painters of papers are loaded when a paper is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Event, Unit
    from welfare_desk.papers.page import Paper


def badges_paper(event: Event, units: Sequence[Unit], look: Look) -> Paper | None:
    """The badges of these units in this order; None where none of them has a number."""
    from welfare_desk.papers.badge_sheet import badge_sheet  # noqa: PLC0415 - when asked for

    carried = [unit for unit in units if unit.badge is not None]
    return badge_sheet(event, carried, look.kinds, look.language) if carried else None


def notice_paper(event: Event, look: Look) -> Paper:
    """What is kept of people, and what they may ask for, as a page to lay on the desk."""
    from welfare_desk.papers.consent_notice import consent_notice  # noqa: PLC0415 - when asked for

    return consent_notice(event, look.language)
