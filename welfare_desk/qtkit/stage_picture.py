"""A picture of the organiser's own for the stage, read from the disk as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from welfare_desk.domain.stage_pictures import MOST_BYTES, fitting
from welfare_desk.qtkit.photo import NotAPictureError

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.pictures import PictureFormat
    from welfare_desk.domain.stage_changes import PictureKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPicture:
    """What was chosen: the whole file, and how large its picture is."""

    content: bytes
    format: PictureFormat
    width_px: int
    height_px: int


def read_stage_picture(path: Path, kind: PictureKind) -> ChosenPicture:
    """The picture in a file, which must suit the wall; logos keep their transparent ground.

    Raises:
        NotAPictureError: it cannot be read, or is damaged.
        KnownError: it is no PNG or JPEG, too large, or too small.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as reason:
        raise NotAPictureError(name=path.name) from reason
    read = fitting(kind, content)
    if QImage.fromData(content).isNull():
        raise NotAPictureError(name=path.name)
    return ChosenPicture(
        content=content, format=read.format, width_px=read.width_px, height_px=read.height_px
    )
