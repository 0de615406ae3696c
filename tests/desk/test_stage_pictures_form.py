"""Header, logo and collection code: chosen, looked at, ticked, kept beside the books, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage

from tests.desk.focus import focused, press
from tests.desk.stage_forms_desk import StageFormsDesk
from tests.market import open_market
from tests.small_pictures import a_png
from welfare_desk.desk.stage_pictures_form import StagePicturesForm
from welfare_desk.domain.photo_names import photo_folder
from welfare_desk.domain.stage_changes import AttachStagePicture, PutStageRules
from welfare_desk.domain.stage_pictures import MOST_BYTES
from welfare_desk.domain.stage_rules import StageRules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[StageFormsDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        yield StageFormsDesk(open_window(books=False), books)


@pytest.fixture
def form(desk: StageFormsDesk) -> StagePicturesForm:
    return desk.opens("stage_pictures", StagePicturesForm)


def a_picture(folder: Path, width: int, height: int, name: str = "picture.png") -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("teal"))
    path = folder / name
    assert image.save(str(path))
    return path


def test_a_header_is_chosen_ticked_kept_and_shown(
    desk: StageFormsDesk, form: StagePicturesForm, tmp_path: Path
) -> None:
    path = a_picture(tmp_path, 800, 100)
    form.fields["header"].take_file(path)
    assert form.fields["header"].view.isVisible()
    assert form.fields["header"].about_size.text() == "800 × 100 pixels, not saved yet"
    assert focused() is form.entitled
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    rules = desk.shown().rules
    assert rules.entitled
    kept = photo_folder(desk.books.path) / rules.header
    assert kept.read_bytes() == path.read_bytes()
    assert not form.isVisible()
    assert desk.told() == "The pictures of the stage are saved."
    desk.opens("stage_pictures", StagePicturesForm)
    assert form.fields["header"].view.isVisible()


def test_without_the_tick_no_picture_is_taken(
    desk: StageFormsDesk, form: StagePicturesForm, tmp_path: Path
) -> None:
    form.fields["logo"].take_file(a_picture(tmp_path, 200, 200))
    press(Qt.Key.Key_Return)
    assert form.wrong.text().startswith("Tick this first")
    assert focused() is form.entitled
    assert desk.changed == []
    press(Qt.Key.Key_U, ALT)
    assert form.wrong.text() == ""
    press(Qt.Key.Key_Return)
    assert desk.shown().rules.logo


def test_what_would_be_a_blur_is_refused_at_once_and_the_old_one_stays(
    form: StagePicturesForm, tmp_path: Path
) -> None:
    field = form.fields["logo"]
    field.take_file(a_picture(tmp_path, 200, 200, "good.png"))
    field.take_file(a_picture(tmp_path, 90, 400, "small.png"))
    assert field.wrong.text().startswith("The picture has 90 × 400 pixels and would be a blur")
    assert field.about_size.text() == "200 × 200 pixels, not saved yet"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"GIF89a", "This file is no whole PNG or JPEG picture"),
        (a_png(400, 400), "broken.png is no picture that can be read"),
        (b"\x89PNG" + b"\0" * MOST_BYTES, "The picture is too large: 8 MB"),
        (a_png(9_000, 400), "The picture is too large: 8 MB and 8000 pixels"),
    ],
)
def test_what_no_stage_can_show_is_refused(
    form: StagePicturesForm, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    form.fields["code"].take_file(path)
    assert form.fields["code"].wrong.text().startswith(sentence)
    assert form.fields["code"].chosen is None


def test_a_file_that_is_gone_is_told(form: StagePicturesForm, tmp_path: Path) -> None:
    form.fields["code"].take_file(tmp_path / "gone.png")
    assert form.fields["code"].wrong.text().startswith("gone.png is no picture that can be read")


def test_all_three_at_once_and_one_of_them_is_taken_away_again(
    desk: StageFormsDesk, form: StagePicturesForm, tmp_path: Path
) -> None:
    for kind, field in form.fields.items():
        field.take_file(a_picture(tmp_path, 700, 700 + len(kind)))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    shown = desk.shown()
    assert shown.rules.header
    assert shown.rules.logo
    assert shown.facts["code_picture"]
    desk.opens("stage_pictures", StagePicturesForm)
    for kind in ("header", "code"):
        form.fields[kind].remove.setFocus()
        press(Qt.Key.Key_Space)
    assert form.fields["header"].about_size.text() == "Taken away once this is saved"
    press(Qt.Key.Key_Return)
    shown = desk.shown()
    assert shown.rules.header == ""
    assert shown.rules.logo
    assert not shown.facts.get("code_picture")


def test_a_choice_is_taken_back(form: StagePicturesForm, tmp_path: Path) -> None:
    field = form.fields["header"]
    field.take_file(a_picture(tmp_path, 800, 100))
    field.remove.setFocus()
    press(Qt.Key.Key_Space)
    assert field.chosen is None
    assert not field.remove.isVisible()
    assert focused() is form.send
    assert not form.is_touched()


def test_a_picture_may_be_dropped_on_its_field(form: StagePicturesForm, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_picture(tmp_path, 300, 300)))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    form.fields["code"].dropEvent(drop)
    assert form.fields["code"].chosen is not None


def test_a_refusal_is_told_at_its_picture_and_the_others_stand(
    desk: StageFormsDesk, form: StagePicturesForm, tmp_path: Path
) -> None:
    photo_folder(desk.books.path).write_text("in the way")
    form.fields["header"].take_file(a_picture(tmp_path, 800, 100))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.fields["header"].wrong.text()
    assert form.fields["header"].chosen is not None
    assert desk.shown().rules.entitled
    photo_folder(desk.books.path).unlink()
    press(Qt.Key.Key_Return)
    assert desk.shown().rules.header
    assert [type(change) for change in desk.changed][-1] is AttachStagePicture
    assert not form.isVisible()


def test_unticked_it_says_that_nothing_is_shown(
    desk: StageFormsDesk, form: StagePicturesForm, tmp_path: Path
) -> None:
    form.fields["logo"].take_file(a_picture(tmp_path, 300, 300))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    desk.opens("stage_pictures", StagePicturesForm)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert not desk.shown().rules.entitled
    assert desk.told().startswith("Saved. Header and logo are not shown")


def test_a_picture_that_lies_on_another_laptop_is_told(
    desk: StageFormsDesk, form: StagePicturesForm
) -> None:
    rules = StageRules(header="0" * 64 + ".png", entitled=True)
    desk.another_desk(PutStageRules(rules=rules))
    field = form.fields["header"]
    assert field.about_size.text() == "The file of this picture is not on this laptop."
    assert field.remove.isVisible()
    press(Qt.Key.Key_Return)
    assert not form.isVisible()
    assert desk.changed == []
