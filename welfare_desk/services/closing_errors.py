"""Why an event is not closed or not opened again, said in one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class ClosingStopsError(BadInputError):
    """Something of the checklist is open that keeps the event open."""

    code = "closing-stops"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The event is not closed. What must be settled first: {count}. The checklist names it.",
    )


class NotSeenError(BadInputError):
    """Something is open that was not on the list when closing was asked for."""

    code = "closing-not-seen"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Something came open since the list was shown. The event is not closed; "
        "look at the checklist, then close it again.",
    )


class ClosedAlreadyError(BadInputError):
    """The event is closed."""

    code = "closed-already"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The event was closed at {time} at desk {desk} already. Nothing was saved; "
        "open it again first if it shall be closed anew.",
    )


class UnknownClosingError(BadInputError):
    """There is no such closing."""

    code = "unknown-closing"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "This event was never closed so. Nothing was saved; look at the page anew."
    )


class NoReasonError(BadInputError):
    """An event is to be opened again, and nobody says why."""

    code = "no-reason"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "An event that was closed is opened again only with a reason. "
        "Nothing was saved; write why.",
    )
