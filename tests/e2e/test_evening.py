"""From a clerk's keys to the hall: the real desk and the real stage, on two screens."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage

from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_file
from welfare_desk.services.texts import Texts
from welfare_desk.stage.shoot import shoot

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.shown import Shown

    Start = Callable[..., subprocess.Popen[str]]

RAISED_FEN = 10_316_160
NUMBER = QRect(60, 66, 545, 100)
"""Where the number stands in a picture of 640×360."""

ENTRIES = {"claim", "pledge", "donation", "reversal", "reallocation"}


def work(start: Start, file: Path, task: str, folder: Path) -> dict[str, object]:
    """Let the typist do a task; what it tells."""
    typist = start(file, task, folder, module="tests.e2e.typist")
    told, complaint = typist.communicate(timeout=55)
    assert typist.returncode == 0, complaint
    answer = json.loads(told)
    assert isinstance(answer, dict)
    return answer


def number_in(picture: QImage) -> bytes:
    """The part of a picture where the number stands, in grey."""
    small = picture.scaled(
        QSize(640, 360),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    grey = small.copy(NUMBER).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())


def difference(left: bytes, right: bytes) -> float:
    """How far two pictures are apart on average, from 0 to 255."""
    return sum(abs(a - b) for a, b in zip(left, right, strict=True)) / len(left)


def drawn(shown: Shown, headline_fen: int) -> bytes:
    """The number as the stage draws it, by itself."""
    voices = {"zh": Texts("zh"), "en": Texts("en")}
    picture = shoot(replace(shown, headline_fen=headline_fen), QSize(1920, 1080), voices)  # type: ignore[arg-type]
    return number_in(picture)


def test_initials_an_amount_and_enter_change_the_number_in_the_hall(
    qapp: object, start: Start, evening: Path, tmp_path: Path
) -> None:
    with open_books(evening, create=True) as books:  # a spotlight would come before the number
        books.registrar.put_stage_rules(StageRules(approve_from_fen=1))
    told = work(start, evening, "gift", tmp_path)
    assert told == {
        "typed early": [True, "ygtsg"],
        "number": "HM-A0109",
        "unit": "U25",
        "fen": 123_450,
        "left in the line": "",
        "desk is on": "laptop",
        "stage is on": "projector",
        "stage shows": RAISED_FEN + 123_450,
    }
    seen = number_in(QImage(str(tmp_path / "stage.png")))
    with open_books(evening) as books:
        books.live.catch_up()
        shown = books.director.shown()
    assert shown.headline_fen == RAISED_FEN + 123_450
    new, old = drawn(shown, RAISED_FEN + 123_450), drawn(shown, RAISED_FEN)
    assert difference(seen, new) < 4
    assert difference(seen, old) > 3 * difference(seen, new)


def test_the_whole_evening_goes_through_the_desk_to_its_total(
    start: Start, sample_evening: Path, tmp_path: Path
) -> None:
    lines = sample_evening.read_text(encoding="utf-8").splitlines()
    acts = [(json.loads(line)["act"], line) for line in lines]
    register = tmp_path / "register.jsonl"
    register.write_text(
        "\n".join(line for act, line in acts if act not in ENTRIES), encoding="utf-8"
    )
    entries = [line for act, line in acts if act in ENTRIES]
    (tmp_path / "evening.jsonl").write_text("\n".join(entries), encoding="utf-8")
    file = tmp_path / "desk.sqlite"
    import_file(file, register)
    with open_books(file, create=True) as books:
        books.director.give(CueChange(scene="total"))
    assert work(start, file, "evening", tmp_path) == {
        "entries": len(entries),
        "raised_fen": RAISED_FEN,
        "received_fen": 6_516_160,
        "claims": 41,
        "stage shows": RAISED_FEN,
    }
