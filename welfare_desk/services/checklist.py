"""The checklist of a closing, drawn from the books as they stand in the running transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.checklist import Evening, checklist
from welfare_desk.services.event_time import day_of

if TYPE_CHECKING:
    from welfare_desk.domain.checked import Audit
    from welfare_desk.domain.closing import CheckItem
    from welfare_desk.domain.snapshot import Snapshot


def checklist_of(moment: Snapshot, audit: Audit, *, backed_up: bool) -> tuple[CheckItem, ...]:
    """What is open of the books that a whole snapshot shows, by an audit that holds for it.

    The backups are looked after elsewhere: `backed_up` says what was seen of them.
    """
    now = datetime.now(UTC)
    evening = Evening(
        rows=moment.rows,
        projects=moment.projects or (),
        holds=moment.holds or (),
        drawers=moment.drawers,
        counts=moment.cash_counts or (),
        deliveries=moment.deliveries or (),
        sheets=moment.paper_sheets or (),
        lines=moment.statement_lines or (),
        backed_up=backed_up,
        audit=audit,
        now=now,
        today=day_of(now, moment.event.timezone),
    )
    return checklist(evening)
