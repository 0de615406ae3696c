"""Why a statement or a line of one is not taken, explained or set aside, in one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class UnknownStatementLineError(BadInputError):
    """A line of a statement was never taken."""

    code = "unknown-statement-line"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "No statement brought this line. Nothing was saved; take the statement first."
    )


class LineExplainedError(BadInputError):
    """A line of a statement is explained by another entry."""

    code = "line-explained"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This line of the statement is {number} already. Nothing was saved; part the two first.",
    )


class EntryExplainsError(BadInputError):
    """An entry explains another line of a statement."""

    code = "entry-explains"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{number} is another line of a statement already: row {row} of {source}. "
        "Nothing was saved; no gift is matched twice.",
    )


class NotOnStatementError(BadInputError):
    """An entry is nothing that a statement can show."""

    code = "not-on-statement"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{number} is no gift of money that stands and came in by bank or collection code. "
        "Nothing was saved; choose another entry.",
    )


class OtherAmountError(BadInputError):
    """A line of a statement and an entry say different amounts."""

    code = "other-amount"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The statement says ¥{line} and {number} says ¥{entry}. Nothing was saved; "
        "correct the entry first, or choose another one.",
    )


class StatementElsewhereError(BadInputError):
    """Lines of a statement were taken before under another way of paying."""

    code = "statement-elsewhere"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Row {row} of {source} has the same reference and was taken before under another way of "
        "paying. Nothing was written; choose that way, or another file.",
    )
