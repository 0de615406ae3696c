"""A project's picture comes in upright, small and as a JPEG, whatever the camera made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from welfare_desk.qtkit.photo import LONGEST_PX, NotAPictureError, read_photo

if TYPE_CHECKING:
    from pathlib import Path

TURNED = bytes.fromhex(
    "ffe10022 457869660000 4d4d002a 00000008 0001 0112 0003 00000001 0006 0000 00000000".replace(
        " ", ""
    )
)
"""What a camera that was held on its side writes into a JPEG: turn me a quarter right."""


def picture(width: int, height: int, colour: Qt.GlobalColor = Qt.GlobalColor.red) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(colour)
    return image


def read(path: Path) -> QImage:
    jpeg = read_photo(path)
    assert jpeg[:3] == b"\xff\xd8\xff"
    return QImage.fromData(jpeg)


def test_a_large_picture_is_made_small_and_keeps_its_shape(tmp_path: Path) -> None:
    picture(3200, 2000).save(str(tmp_path / "large.png"))
    small = read(tmp_path / "large.png")
    assert (small.width(), small.height()) == (LONGEST_PX, 1000)


def test_a_small_picture_stays_as_large_as_it_is(tmp_path: Path) -> None:
    picture(300, 200).save(str(tmp_path / "small.bmp"))
    assert read(tmp_path / "small.bmp").width() == 300


def test_a_picture_taken_on_its_side_is_turned_upright(tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    picture(400, 200).save(str(path))
    content = path.read_bytes()
    path.write_bytes(content[:2] + TURNED + content[2:])
    upright = read(path)
    assert (upright.width(), upright.height()) == (200, 400)


def test_nothing_that_the_camera_wrote_beside_it_comes_along(tmp_path: Path) -> None:
    path = tmp_path / "told.jpg"
    picture(40, 20).save(str(path))
    content = path.read_bytes()
    path.write_bytes(content[:2] + TURNED + content[2:])
    assert b"Exif" not in read_photo(path)


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    picture(20, 20, Qt.GlobalColor.transparent).save(str(tmp_path / "gaps.png"))
    assert read(tmp_path / "gaps.png").pixelColor(5, 5) == QColor("white")


def test_a_picture_under_a_wrong_ending_is_read(tmp_path: Path) -> None:
    picture(30, 20).save(str(tmp_path / "real.png"))
    (tmp_path / "wrong.jpg").write_bytes((tmp_path / "real.png").read_bytes())
    assert read(tmp_path / "wrong.jpg").width() == 30


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_what_is_no_picture_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.jpg"
    path.write_bytes(content)
    with pytest.raises(NotAPictureError, match=r"letter\.jpg is no picture"):
        read_photo(path)


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(NotAPictureError):
        read_photo(tmp_path / "gone.png")
