"""Why a change of the register is not made, said in one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class NoNameError(BadInputError):
    """A thing of the register is to have no name."""

    code = "no-name"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "Nothing can be kept without a name. Nothing was saved; write its name."
    )


class NumberUsedError(BadInputError):
    """A project is to carry a number that another one carries or carried."""

    code = "number-used"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Number {number} belongs to another project, and a number is never used again. "
        "Nothing was saved; take number {free}.",
    )


class BadgeUsedError(BadInputError):
    """A unit is to carry the badge of another one."""

    code = "badge-used"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Badge {badge} belongs to another unit. Nothing was saved; take number {free}.",
    )


class UnknownKindError(BadInputError):
    """A unit is of a kind that nobody listed."""

    code = "unknown-kind"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is no kind of unit “{kind}”. Nothing was saved; "
        "choose one of the list, or add it in the settings.",
    )


class KindListedError(BadInputError):
    """A kind of the organiser's own would hide a listed one, or is like none of them."""

    code = "kind-listed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{kind}” cannot be a kind of your own: it is a listed one, or it resembles none. "
        "Nothing was saved; choose what it resembles, and another code.",
    )


class SameUnitError(BadInputError):
    """A unit is to be merged into itself, or told apart from itself."""

    code = "same-unit"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Both are one unit already: {name}. Nothing was saved; choose two different units.",
    )


class UnitMergedError(BadInputError):
    """A unit that follows another one is to be merged."""

    code = "unit-merged"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} was merged into {into} before. Nothing was saved; part the two first.",
    )


class ClaimsStandError(BadInputError):
    """A project is to be withdrawn while claims on it stand."""

    code = "claims-stand"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Claims that stand for project {number}: {count}. Nothing was saved; "
        "withdraw the claims first, then the project.",
    )


class ListedBeforeError(BadInputError):
    """A project that was on the list is to be a draft again."""

    code = "listed-before"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Project {number} was on the list before, so it cannot be a draft again. "
        "Nothing was saved; withdraw it instead.",
    )


class PlacesTakenError(BadInputError):
    """A need line is to have fewer places than standing claims take."""

    code = "places-taken"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Places of need {what} that are taken already: {taken}. Nothing was saved; "
        "leave at least as many places, or withdraw claims first.",
    )


class UnknownHoldError(BadInputError):
    """No place was ever kept under this id."""

    code = "unknown-hold"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "Nobody asked for this place to be kept. Nothing was saved; ask for it anew."
    )


class HoldEndedError(BadInputError):
    """A place is to be kept for somebody who gave it up."""

    code = "hold-ended"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{who} gave this place up before. Nothing was saved; ask for a place anew."
    )


class HoldForNobodyError(BadInputError):
    """A place is to be kept, and it is not said for whom, or for how many."""

    code = "hold-for-nobody"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "It is not clear for whom the place is to be kept, or how many of them. "
        "Nothing was saved; choose a unit or write a name.",
    )


class NoPlaceFreeError(BadInputError):
    """A place is to be kept, and none is free."""

    code = "no-place-free"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "No place is free to be kept for {who}. Nothing was saved; "
        "the waiting list stays as it is.",
    )


class NotAClaimError(BadInputError):
    """An entry that is no claim is to have a turn on the stage."""

    code = "not-a-claim"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{number} is no claim, so it has no turn on the stage. Nothing was saved."
    )


class NoPictureNameError(BadInputError):
    """A project names as its picture what cannot be one."""

    code = "no-picture-name"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{photo}” is no name of a picture. Nothing was saved; add the picture on the market page.",
    )
