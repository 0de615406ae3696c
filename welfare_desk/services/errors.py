"""Why something is not posted or not registered, said in one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError, HeldError, MissingError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class NoEventError(MissingError):
    """The file holds no such event."""

    code = "no-event"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} holds no event {event}. Check its id, or import the evening first."
    )


class NotARehearsalError(BadInputError):
    """A rehearsal was to be played into real books."""

    code = "not-a-rehearsal"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{path} holds real books, and a rehearsal would count among them. "
        "Nothing was written: name a file that is not there yet.",
    )


class NothingChosenError(MissingError):
    """The file holds no event at all."""

    code = "no-event-yet"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} holds no event yet. Create one, or import an evening."
    )


class DeskHeldError(HeldError):
    """Another running program holds the desk."""

    code = "desk-held"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Desk {desk} is held by {program} (process {pid} on {host}, since {since}). "
        "Close it there, or work as another desk.",
    )


class BadDeskError(BadInputError):
    """A desk's letter is none."""

    code = "bad-desk"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{desk}” cannot name a desk. Use one capital letter, such as A or B."
    )


class OtherContentError(BadInputError):
    """An id is posted already, with other content."""

    code = "other-content"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{number} is posted under the same id with other content. Nothing was saved; "
        "look at {number} before you post again.",
    )


class UnknownUnitError(BadInputError):
    """A unit is not registered."""

    code = "unknown-unit"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "No unit {unit} is registered. Nothing was saved; register the unit first."
    )


class UnknownProjectError(BadInputError):
    """A project is not on the list."""

    code = "unknown-project"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no project {project}. Nothing was saved; choose one of the list."
    )


class UnknownLineError(BadInputError):
    """A project has no such need line."""

    code = "unknown-line"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Project {project} has no need line {line}. Nothing was saved; choose one of its lines.",
    )


class UnknownStallError(BadInputError):
    """A stall is not registered."""

    code = "unknown-stall"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "No service stall {stall} is registered. Nothing was saved; register it first."
    )


class UnknownEntryError(BadInputError):
    """An entry that is named was never posted."""

    code = "unknown-entry"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "No entry {entry} is posted. Nothing was saved; post that one first."
    )


class UnknownMethodError(BadInputError):
    """A method is none of the list, or is missing where money came in."""

    code = "unknown-method"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{method}” is no way to give money. Nothing was saved; choose one of the list."
    )


class GiverUnclearError(BadInputError):
    """A giver is named and not named at once."""

    code = "giver-unclear"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "It is not clear who gives. Nothing was saved; choose a unit, or anonymous."
    )


class AmountMissingError(BadInputError):
    """An amount or a quantity is missing, nothing, or less."""

    code = "amount-missing"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "An amount must be more than nothing. Nothing was saved; type the amount."
    )


class TooMuchAllocatedError(BadInputError):
    """The allocations are more than the gift, or not clear."""

    code = "too-much-allocated"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The parts for the projects are more than the gift, or one of them has no amount. "
        "Nothing was saved; correct the parts.",
    )


class TooMuchSettledError(BadInputError):
    """The settled parts are more than the donation, or not clear."""

    code = "too-much-settled"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The parts that pay pledges are more than the gift, or one of them has no amount. "
        "Nothing was saved; correct the parts.",
    )


class OtherKindError(BadInputError):
    """A donation is to settle something that is no pledge of its kind."""

    code = "other-kind"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{number} is no pledge of the same kind, so this gift cannot fulfil it. "
        "Nothing was saved; choose another pledge.",
    )


class NoClaimError(BadInputError):
    """A gift names a claim that is none."""

    code = "no-claim"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{number} is no claim. Nothing was saved; choose a claim, or none."
    )


class BankRefBookedError(BadInputError):
    """A bank reference was booked before."""

    code = "bank-ref-booked"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Bank reference {bank_ref} is booked as {number}. Nothing was saved; "
        "the same transfer counts once.",
    )


class NotReversibleError(BadInputError):
    """A reversal or a reallocation cannot be taken back."""

    code = "not-reversible"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{number} changed another entry and cannot be taken back. Nothing was saved; "
        "post what is right anew.",
    )


class AlreadyReversedError(BadInputError):
    """An entry was taken back before."""

    code = "already-reversed"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{number} was taken back before. Nothing was saved; post what is right anew."
    )


class NotAGiftError(BadInputError):
    """Only pledges and donations can be reallocated."""

    code = "not-a-gift"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{number} is no gift, so its use cannot change. Nothing was saved."
    )


class OpenClaimError(BadInputError):
    """A claim says more than one thing about how much it takes on."""

    code = "claim-unclear"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The claim says in more than one way how much it takes on. "
        "Nothing was saved; leave one of them.",
    )


class LogDiffersError(BadInputError):
    """Two logs of one desk differ, or a carried entry does not carry its own hash."""

    code = "log-differs"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Entry {seq} of desk {desk} differs from the one in this file. Nothing was saved; "
        "the two logs of desk {desk} cannot become one.",
    )


class LogGapError(BadInputError):
    """A carried entry does not follow the end of its desk's log."""

    code = "log-gap"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Entry {seq} of desk {desk} does not follow: entry {wanted} is missing. "
        "Nothing was saved; import the whole log.",
    )
