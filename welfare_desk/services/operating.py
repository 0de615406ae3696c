"""Who types: under whose code entries and changes are made from now on, and the trace of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage import register, things, traces

if TYPE_CHECKING:
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.services.opened import Opened

TYPING: Final = "typing"
"""What the trace is about: who types at a desk; its key is the desk."""


class OperatorGoneError(BadInputError):
    """Nobody of that code types here (any more)."""

    code = "operator-gone"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{operator} is on the list of those who type no longer, so nothing was changed. "
        "Choose somebody else, or put the name back in the settings.",
    )


class OperatorTypesError(BadInputError):
    """Whoever types just now is not let go."""

    code = "operator-types"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} types at this desk just now, so nothing was changed. Choose somebody else first "
        "(Ctrl+Shift+U), then let them go.",
    )


def use_operator(opened: Opened, operator: OperatorCode) -> None:
    """Let everything that is posted and changed from now on stand under this code.

    Raises:
        OperatorGoneError: nobody of that code types here; whoever typed before still does.
    """
    before = opened.operator
    with opened.file.writing() as connection:
        event = opened.chosen()
        found = register.find(connection, things.OPERATORS, event, {"id": operator})
        if operator != NOBODY and (found is None or not found.active):
            raise OperatorGoneError(operator=found.name if found is not None else operator)
        if operator == before:
            return
        trace = traces.Trace(event=event, at=datetime.now(UTC), who=before)
        changed: traces.Changes = {"operator": (before, operator)}
        traces.leave(connection, TYPING, [(str(opened.desk or ""), changed)], trace)
    opened.operator = operator
