"""Why a gift is not posted as it stands: a second person, a sheet of paper, goods, consent."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class CheckNeededError(BadInputError):
    """A large gift of money was not seen by a second person."""

    code = "check-needed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "From ¥{figures} on a second person looks at a gift of money. Nothing was saved; "
        "let somebody look, and choose who it was.",
    )


class SameCheckerError(BadInputError):
    """Whoever types an entry is to be the second person too."""

    code = "same-checker"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} types this entry, so somebody else has to look at it. Nothing was saved; "
        "choose another second person.",
    )


class UnknownCheckerError(BadInputError):
    """The second person is nobody of those who work here."""

    code = "unknown-checker"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{operator} is nobody of those who type and check here now. Nothing was saved; "
        "choose somebody of the list, or add the name in the settings.",
    )


class UnknownSheetError(BadInputError):
    """No sheet of this number was printed."""

    code = "unknown-sheet"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "No paper sheet {sheet} was printed for this event. Nothing was saved; "
        "look at the number on the sheet again.",
    )


class SheetSpoiledError(BadInputError):
    """A sheet was marked as spoiled."""

    code = "sheet-spoiled"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Paper sheet {sheet} was marked as spoiled: {reason}. Nothing was saved; "
        "look at the number again, or take the mark back first.",
    )


class SheetUsedError(BadInputError):
    """A sheet stands with another entry."""

    code = "sheet-used"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Paper sheet {sheet} is typed in already, as {number}. Nothing was saved; "
        "look at {number} before you go on.",
    )


class TooManySheetsError(BadInputError):
    """More sheets are to be numbered at once than anybody prints, or none."""

    code = "too-many-sheets"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Between 1 and {most} sheets are printed at once. Nothing was numbered; write how many.",
    )


class OtherFormError(BadInputError):
    """A gift says what only another kind of gift can say."""

    code = "other-form"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Money has a way it came, goods have a value, a condition and a day on which they expire, "
        "a service has none of these. Nothing was saved; leave out what does not belong here.",
    )


class SameInspectorError(BadInputError):
    """Goods are to be inspected by one person twice."""

    code = "same-inspector"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Two different people look at goods, and {name} stands there twice. Nothing was saved; "
        "write who else looked.",
    )


class PledgeGoneError(BadInputError):
    """A gift is to fulfil a pledge that was taken back."""

    code = "pledge-gone"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{number} was taken back, so nothing is awaited for it. Nothing was saved; "
        "choose another pledge, or none.",
    )


class PaidBeforeError(BadInputError):
    """A pledge that was taken back is to be put back, and money that came for it names the old."""

    code = "paid-before"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Something came for {number} before it was taken back, and would not count for the new "
        "entry. Nothing was saved; record what is still promised as a new pledge.",
    )


class NotRefundableError(BadInputError):
    """What is to be handed back is no money that came."""

    code = "not-refundable"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{number} brought no money, so none can be handed back. Nothing was saved; "
        "take it back as withdrawn.",
    )


class RefundUnclearError(BadInputError):
    """A reversal says how money was handed back, and that none was."""

    code = "refund-unclear"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "It is said how the money was handed back, and that it was not. Nothing was saved; "
        "choose that it was handed back, or leave out how.",
    )


class ConsentMissingError(BadInputError):
    """The use of a gift is to change, and it is not said who agreed."""

    code = "consent-missing"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The use of a gift changes only with the consent of its giver. Nothing was saved; "
        "write who agreed, and how.",
    )


class UseChangedError(BadInputError):
    """Another desk gave a gift another use while somebody corrected it."""

    code = "use-changed"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Meanwhile {later} gave {number} another use, which this would undo. Nothing was saved; "
        "look at {number} in the journal, and begin again from there.",
    )


class StillToComeError(BadInputError):
    """Something is to have been received at a time that is still to come."""

    code = "still-to-come"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The time of the paper sheet is still to come by this computer's clock. "
        "Nothing was saved; correct the time, or the clock.",
    )


class UnknownDeliveryError(BadInputError):
    """No goods are known under this id."""

    code = "unknown-delivery"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "Nobody noted these goods when they were brought. Nothing was saved; note them."
    )


class DeliverySettledError(BadInputError):
    """Goods were accepted or refused before."""

    code = "delivery-settled"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{item} was accepted or refused before, and waits no longer. Nothing was saved; "
        "look at the list of goods again.",
    )


class OtherDeliveryError(BadInputError):
    """What is to accept goods at the door is no gift of goods, or ends another promise."""

    code = "other-delivery"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{item} can only be accepted as a gift of goods, and only its own promise ends with it. "
        "Nothing was saved.",
    )


class NoItemError(BadInputError):
    """Goods are to be noted, and it is not said what they are."""

    code = "no-item"
    sentence = QT_TRANSLATE_NOOP("errors", "What was brought? Nothing was saved; write what it is.")


class RefusalReasonError(BadInputError):
    """Goods are to be refused, and nobody says why."""

    code = "no-refusal-reason"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Goods are refused with a reason that can be told to whoever brought them. "
        "Nothing was saved; write why.",
    )
