"""The lists of a snapshot that are kept beside the ledger, each of them only where it changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.known import Known


def with_lists(snapshot: Snapshot, known: Known, about: Container[str]) -> Snapshot:
    """The snapshot with what is done at the desks and how the stage is set up, where it changed."""
    return replace(
        snapshot,
        operators=known.operators if "operator" in about else None,
        deliveries=known.deliveries if "delivery" in about else None,
        paper_sheets=known.paper_sheets if "paper_sheet" in about else None,
        statement_lines=known.statement_lines if "statement_line" in about else None,
        cash_counts=known.cash_counts if "cash_count" in about else None,
        closings=known.closings if "closing" in about else None,
        stage_rules=known.stage_rules if "stage_rules" in about else None,
        milestones=known.milestones if "milestone" in about else None,
        public_facts=known.facts if "public_fact" in about else None,
        marks=tuple(known.marks.values()) if "spotlight_mark" in about else None,
    )
