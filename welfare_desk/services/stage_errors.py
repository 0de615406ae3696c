"""Why a change of the stage is not made, said in one sentence each."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class OddStageRulesError(BadInputError):
    """The rules of the stage are outside what they may be."""

    code = "odd-stage-rules"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The rules of the stage cannot be so: names wait {delay} seconds at most, a scene is shown "
        "for {turn} seconds at least, and no amount is below 0. Nothing was saved; correct them.",
    )


class OddMilestoneError(BadInputError):
    """A milestone is nothing to reach, or stands twice."""

    code = "odd-milestone"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Each milestone is above 0 and stands once. Nothing was saved; correct the list.",
    )


class NoStagePictureNameError(BadInputError):
    """The stage is to show a file that is no picture of these books."""

    code = "no-stage-picture-name"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{picture}” is no name of a picture. Nothing was saved; choose the picture anew.",
    )
