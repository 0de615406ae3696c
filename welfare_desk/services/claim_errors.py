"""Why a claim is not posted, said so that the unit at the table can be answered at once."""

from __future__ import annotations

from typing import Final

from welfare_desk.domain.errors import BadInputError, Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

TAKEN: Final = QT_TRANSLATE_NOOP(
    "errors",
    "{name} was first, with {number} at {time}. Places left: {left} of {slots}. "
    "Nothing was saved; choose another need, or the waiting list.",
)
KEPT: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Places left: {left} of {slots}. Kept for {kept_for} until {until}: {kept}. "
    "Nothing was saved; choose another need, or the waiting list.",
)
TAKEN_AND_KEPT: Final = QT_TRANSLATE_NOOP(
    "errors",
    "{name} was first, with {number} at {time}. Places left: {left} of {slots}. "
    "Kept for {kept_for} until {until}: {kept}. "
    "Nothing was saved; choose another need, or the waiting list.",
)


class NoSlotsLeftError(BadInputError):
    """Too few places of a need line are left; it says who was first and for whom places are kept.

    Values: slots, left, line; where somebody took a place name, number, desk, time of the last one;
    where places are kept kept, kept_for, until.
    """

    code = "no-slots-left"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Places left: {left} of {slots}. "
        "Nothing was saved; choose fewer places, another need, or the waiting list.",
    )

    @property
    def said(self) -> Sentence:
        """The sentence that says all that is known."""
        taken, kept = "name" in self.values, "kept" in self.values
        if taken:
            return Sentence(TAKEN_AND_KEPT if kept else TAKEN, self.values)
        return Sentence(KEPT if kept else self.sentence, self.values)


class NeedNotNamedError(BadInputError):
    """Places are claimed without saying of which need line."""

    code = "need-not-named"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Places of project {project} are counted need by need, and the claim names none. "
        "Nothing was saved; say which need is claimed.",
    )


class PartnersUnclearError(BadInputError):
    """A joint claim names a unit twice."""

    code = "partners-unclear"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A joint claim names the same unit twice, as its lead or among its partners. "
        "Nothing was saved; name each unit once.",
    )


class ProjectNotOnListError(BadInputError):
    """A project takes no claims: it is a draft, or was withdrawn."""

    code = "project-not-on-list"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Project {project} is not on the market's list: it is a draft or was withdrawn. "
        "Nothing was saved; publish it first, or choose another project.",
    )
