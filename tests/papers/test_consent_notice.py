"""The notice: one page, two languages, everything that must be said."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import QRectF

from tests.papers.register import EVENT
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.papers.consent_notice import POINTS, TITLE, consent_notice, notice_texts
from welfare_desk.papers.page import HEIGHT, WIDTH, PdfOutput

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.register import Event

pytestmark = pytest.mark.usefixtures("qapp")
LONG = Text("合美社区" * 30, "Hemei community association " * 12)


def test_the_notice_is_one_page_that_can_be_searched(tmp_path: Path) -> None:
    output = PdfOutput(tmp_path / "notice.pdf", consent_notice(EVENT))
    while output.paint_next():
        pass
    output.finish()
    (page,) = pypdf.PdfReader(tmp_path / "notice.pdf").pages
    found = page.extract_text().replace("\t", " ")
    assert "合美社区" in found
    assert "Hemei community" in found
    assert "You decide what is published" in found
    assert "是否公开" in found


@pytest.mark.parametrize("event", [EVENT, replace(EVENT, host=LONG, name=LONG)])
def test_everything_stands_on_the_page_and_nothing_over_another(event: Event) -> None:
    texts = [text for text, _ in notice_texts(event)]
    assert all(QRectF(100, 100, WIDTH - 200, HEIGHT - 200).contains(text.covers) for text in texts)
    for before, after in pairwise(texts):
        assert before.covers.bottom() <= after.covers.top()


def test_each_language_says_event_title_and_every_point() -> None:
    texts = ["".join(text.lines) for text, _ in notice_texts(EVENT)]
    half = len(texts) // 2
    assert (texts[1], texts[half + 1]) == (TITLE.zh, TITLE.en)
    assert texts[2:half:2] == [point.about.zh for point in POINTS]
    assert texts[half + 2 :: 2] == [point.about.en for point in POINTS]


def test_without_a_host_the_organiser_is_named_in_general() -> None:
    texts = ["".join(text.lines) for text, _ in notice_texts(replace(EVENT, host=NO_TEXT))]
    assert any("本次活动的主办方" in text for text in texts)
    assert any("organiser of this event" in text for text in texts)
