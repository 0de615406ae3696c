from __future__ import annotations

import pytest

from tests.small_pictures import a_jpeg, a_png
from welfare_desk.domain.photo_names import names_a_photo, names_a_picture
from welfare_desk.domain.pictures import PictureRead, read_picture


def test_a_png_says_its_size() -> None:
    assert read_picture(a_png(640, 80)) == PictureRead(format="png", width_px=640, height_px=80)


@pytest.mark.parametrize("before", [b"", b"\xff\xe0\x00\x04ab", b"\xff\x01", b"\xff", b"\xff\xff"])
def test_a_jpeg_says_its_size_whatever_stands_before_it(before: bytes) -> None:
    assert read_picture(a_jpeg(1920, 1080, before=before)) == PictureRead(
        format="jpg", width_px=1920, height_px=1080
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        a_png(640, 80)[:20],
        a_png(640, 80).replace(b"IHDR", b"IDAT"),
        a_png(0, 80),
        a_png(640, 0),
        a_jpeg(0, 80),
        a_jpeg(640, 80)[:12],
        a_jpeg(640, 80, before=b"\xff\xe0\x00\x00" + b"\x00" * 30),
        b"\xff\xd8\xff",
    ],
)
def test_what_is_no_whole_picture_is_none(data: bytes) -> None:
    assert read_picture(data) is None


def test_pictures_of_the_stage_may_be_png_and_those_of_projects_not() -> None:
    for end in ("png", "jpg"):
        assert names_a_picture(f"{'a' * 64}.{end}")
    assert not names_a_photo(f"{'a' * 64}.png")
    assert not names_a_picture(f"../{'a' * 64}.png")
