"""Sentences in Chinese and English, read from the catalogue without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import Text
from welfare_desk.services import texts as module
from welfare_desk.services.texts import Texts, catalogue, said

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context><name>errors</name>
  <message><source>No unit {unit}.</source><translation>没有单位 {unit}。</translation></message>
  <message><source>Later</source><translation type="unfinished">以后</translation></message>
  <message><source>Gone</source><translation type="vanished">没了</translation></message>
  <message><source>Empty</source><translation></translation></message>
  <message><source>Bare</source></message>
</context>
<context><name>cli</name>
  <message numerus="yes"><source>%n entries in {place}</source>
    <translation><numerusform>{place} 有 %n 条</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def small_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "zh.ts").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(module, "resource", tmp_path.joinpath)


def test_a_sentence_is_said_in_its_language() -> None:
    assert Texts("zh").say("errors", "No unit {unit}.", unit="U1") == "没有单位 U1。"
    assert Texts("en").say("errors", "No unit {unit}.", unit="U1") == "No unit U1."


def test_what_nobody_translated_is_said_in_english() -> None:
    zh = Texts("zh")
    for source in ("Later", "Gone", "Empty", "Bare", "Unheard of"):
        assert zh.say("errors", source) == source


def test_a_number_chooses_its_form() -> None:
    source = "%n entries in {place}"
    assert Texts("zh").say("cli", source, 3, place="A") == "A 有 3 条"
    assert Texts("en").say("cli", source, 1, place="A") == "1 entries in A"


def test_a_sentence_stays_one_line_whatever_fills_it() -> None:
    filled = Texts("zh").say("errors", "No unit {unit}.", unit="甲\u3000\n\x1b[2J\ud800\u2028")
    assert filled == "没有单位 甲\u3000\\n\\x1b[2J\\ud800\\u2028。"


def test_values_are_said_in_the_language_too() -> None:
    inner = Sentence("No unit {unit}.", {"unit": Text("甲", "A")})
    assert said(inner, "zh") == "没有单位 甲。"
    assert said(inner, "en") == "No unit A."
    assert Texts("zh").sentence(Sentence("({why})", {"why": inner})) == "(没有单位 甲。)"


def test_english_needs_no_catalogue() -> None:
    assert catalogue("en") == {}
