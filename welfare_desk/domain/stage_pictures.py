"""Which pictures the stage can show: whole PNG or JPEG files, large enough for a wall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.pictures import read_picture
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.pictures import PictureRead
    from welfare_desk.domain.stage_changes import PictureKind

MOST_MEGABYTES: Final = 8
MOST_BYTES: Final = MOST_MEGABYTES * 1024 * 1024
MOST_PX: Final = 8_000
LEAST_PX: Final[Mapping[PictureKind, tuple[int, int]]] = {
    "header": (640, 64),
    "logo": (96, 96),
    "code": (200, 200),
}
"""The least width and height of each picture, so that it is no blur on a wall."""


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


def fitting(kind: PictureKind, picture: bytes) -> PictureRead:
    """The picture's format and size, which must suit a wall.

    Raises:
        NotAPictureError, PictureTooLargeError, PictureTooSmallError: it cannot be shown.
    """
    if len(picture) > MOST_BYTES:
        raise PictureTooLargeError(megabytes=MOST_MEGABYTES, most=MOST_PX)
    read = read_picture(picture)
    if read is None:
        raise NotAPictureError
    if max(read.width_px, read.height_px) > MOST_PX:
        raise PictureTooLargeError(megabytes=MOST_MEGABYTES, most=MOST_PX)
    width, height = LEAST_PX[kind]
    if read.width_px < width or read.height_px < height:
        raise PictureTooSmallError(
            width=read.width_px, height=read.height_px, least_width=width, least_height=height
        )
    return read
