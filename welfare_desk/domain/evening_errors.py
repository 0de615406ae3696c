"""Why a line of an evening file cannot be taken: one class, one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class BadActError(BadInputError):
    """A line holds no act that can be taken."""

    code = "bad-act"


class NotJsonError(BadActError):
    """The line is no JSON object."""

    code = "not-json"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The line is not one JSON object in UTF-8, so no act can be read from it; "
        "look for a cut line or a missing quotation mark.",
    )


class UnknownActError(BadActError):
    """The act is none that evening files know."""

    code = "unknown-act"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Evening files know no act “{act}”; the acts are listed in docs/evening.md.",
    )


class UnknownFieldError(BadActError):
    """The act carries a field that it cannot have."""

    code = "unknown-field"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The act “{act}” has no field “{field}” here; correct its name or leave it out.",
    )


class RepeatedFieldError(BadActError):
    """A field stands twice in one object, so nobody knows which one is meant."""

    code = "repeated-field"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The field “{field}” stands twice in one act, so it is unclear what is meant; keep one.",
    )


class MissingFieldError(BadActError):
    """A field that the act needs is not there."""

    code = "missing-field"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The act “{act}” lacks the field “{field}”, which it cannot do without; add it.",
    )


class RepeatedNeedError(BadActError):
    """Two need lines of a project have one id."""

    code = "repeated-need"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Two need lines of the project {project} have the id {line}, so a claim could mean either; "
        "give each its own.",
    )


class WrongFieldError(BadActError):
    """A field holds something that it cannot hold."""

    code = "wrong-field"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The field “{field}” cannot hold {value}; docs/evening.md says what it takes.",
    )


class UnknownCodeError(BadActError):
    """A field holds a code that nobody knows."""

    code = "unknown-code"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody knows the code {value} of the field “{field}”; "
        "the codes are listed in docs/evening.md.",
    )


class NoOffsetError(BadActError):
    """A time does not say where on earth it is meant."""

    code = "no-offset"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The time {value} has no offset, so it is unclear which moment is meant; "
        "write it like 2022-06-25T09:00:00+08:00.",
    )


class TypedDiffersError(BadActError):
    """The amount as typed is not the amount in fen."""

    code = "typed-differs"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The typed amount “{typed}” does not read as {fen} fen; correct one of the two.",
    )


class AboveGiftError(BadActError):
    """More is given to projects than the gift is worth."""

    code = "above-gift"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The allocations come to {allocated} fen but the gift to {fen} fen; lower them.",
    )


class GiverUnclearError(BadActError):
    """A gift comes from a unit, from nobody known yet, or from somebody who stays unnamed."""

    code = "act-giver-unclear"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A gift names exactly one giver: a unit, “anonymous”: true or “unknown”: true.",
    )


class ExtentUnclearError(BadActError):
    """A claim says in two ways how much it takes on."""

    code = "extent-unclear"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A claim says how much in one way only: whole, fen, quantity or slots.",
    )


class OtherFormatError(BadActError):
    """The file is written in another format, perhaps by a newer program."""

    code = "other-format"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file is written as “{format}”; this program reads “{known}”. Use a newer program.",
    )


class NoEventYetError(BadActError):
    """An act came before anybody said which event it belongs to."""

    code = "act-without-event"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "No event is open yet, so this act belongs nowhere; let the event's own act come first.",
    )


class OtherEventError(BadActError):
    """An evening file holds one event, and this act is about another."""

    code = "other-event"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The act is about the event {other}, but the event here is {event}; "
        "one evening file holds one event.",
    )


class HalfCarriedError(BadActError):
    """A log is carried over with some of its marks missing."""

    code = "half-carried"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "An entry carried from a log needs seq, number, posted_by and hash together; "
        "give all four or none.",
    )
