"""Why a count of a drawer is not kept, said in one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class OneCounterError(BadInputError):
    """A drawer was counted by one person, or by nobody who is named."""

    code = "one-counter"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Two people count a drawer, one counts and another one checks. "
        "Nothing was saved; name both.",
    )


class NoCustodianError(BadInputError):
    """Money is to be handed over to nobody, or to the one who hands it over."""

    code = "no-custodian"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Whoever counted the money cannot hand it over to themselves. "
        "Nothing was saved; name somebody else who takes it.",
    )


class DifferenceUnexplainedError(BadInputError):
    """What was counted is not what the ledger expects, and nobody says why."""

    code = "difference-unexplained"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The ledger expects ¥{expected} now, and ¥{counted} was counted. "
        "Nothing was saved; count again, or write why it differs.",
    )


class BadPiecesError(BadInputError):
    """Pieces of a face that does not exist, or less than none of them."""

    code = "bad-pieces"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The pieces of ¥{face} cannot be counted so. Nothing was saved; "
        "write whole numbers of notes and coins in use.",
    )
