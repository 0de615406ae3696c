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


class NotAPictureError(BadInputError):
    """A picture for the stage is none that it can show."""

    code = "no-stage-picture"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This file is no whole PNG or JPEG picture, so the stage could not show it. "
        "Nothing was saved; save the picture as PNG or JPEG and choose it again.",
    )


class PictureTooLargeError(BadInputError):
    """A picture for the stage is larger than anybody could see."""

    code = "picture-too-large"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The picture is too large: {megabytes} MB and {most} pixels on each side are the most. "
        "Nothing was saved; make it smaller and choose it again.",
    )


class PictureTooSmallError(BadInputError):
    """A picture for the stage would be a blur on the wall."""

    code = "picture-too-small"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The picture has {width} × {height} pixels and would be a blur on the wall: "
        "{least_width} × {least_height} are the least. Nothing was saved; choose a larger one.",
    )


class NoStagePictureNameError(BadInputError):
    """The stage is to show a file that is no picture of these books."""

    code = "no-stage-picture-name"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{picture}” is no name of a picture. Nothing was saved; choose the picture anew.",
    )
