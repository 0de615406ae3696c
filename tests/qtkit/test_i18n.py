"""Windows, dialogs and notices speak one language, and change it while they stand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import Text
from welfare_desk.qtkit import i18n
from welfare_desk.qtkit.i18n import Languages
from welfare_desk.qtkit.notices import Notice
from welfare_desk.qtkit.qm import qm_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.texts import Language

WORDS: dict[tuple[str, str], tuple[str, ...]] = {
    ("Greeter", "Good morning"): ("早上好",),
    ("Greeter", "%n units"): ("%n 家单位",),
    ("notices", "The stage {name} is back."): ("大屏{name}已恢复。",),
    ("notices", "{name} did it."): ("{name}做到了。",),
}


@pytest.fixture
def languages(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Languages]:
    """Starts in English, with a small catalogue of its own for Chinese."""
    assert qapp is not None

    def small(language: Language) -> dict[tuple[str, str], tuple[str, ...]]:
        return WORDS if language == "zh" else {}

    monkeypatch.setattr(i18n, "catalogue", small)
    before = QLocale()
    kept = Languages("en")
    yield kept
    kept.use("en")
    QLocale.setDefault(before)


class Greeter(QLabel):
    """A label that says its text again when the language changes."""

    def __init__(self) -> None:
        super().__init__()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setText(self.tr("Good morning"))


def test_a_window_changes_its_language_while_it_stands(qtbot: QtBot, languages: Languages) -> None:
    label = Greeter()
    qtbot.addWidget(label)
    told: list[Language] = []
    languages.changed.connect(told.append)
    assert label.text() == "Good morning"
    languages.use("zh")
    qtbot.waitUntil(lambda: label.text() == "早上好")
    languages.use("en")
    qtbot.waitUntil(lambda: label.text() == "Good morning")
    assert told == ["zh", "en"]


def test_the_language_in_use_is_not_installed_twice(languages: Languages) -> None:
    told: list[Language] = []
    languages.changed.connect(told.append)
    languages.use("en")
    assert told == []


def test_a_count_stands_in_its_sentence(languages: Languages) -> None:
    languages.use("zh")
    assert QCoreApplication.translate("Greeter", "%n units", "", 56) == "56 家单位"


def test_what_nobody_translated_stays_english(languages: Languages) -> None:
    languages.use("zh")
    assert QCoreApplication.translate("Greeter", "Good night") == "Good night"


def test_qts_own_buttons_speak_chinese(qtbot: QtBot, languages: Languages) -> None:
    languages.use("zh")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "取消" in box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_a_notice_reads_in_the_language_of_the_window(languages: Languages) -> None:
    notice = Notice(level="good", sentence=Sentence("The stage {name} is back.", {"name": "A"}))
    assert notice.reads("en") == "The stage A is back."
    languages.use("zh")
    assert notice.reads("zh") == "大屏A已恢复。"


def test_names_inside_a_notice_follow_the_language(languages: Languages) -> None:
    project = Text("公益凉亭", "Public Welfare Pavilion")
    inner = Sentence("The stage {name} is back.", {"name": "A"})
    told = Notice(level="info", sentence=Sentence("{name} did it.", {"name": project}))
    nested = Notice(level="info", sentence=Sentence("{name} did it.", {"name": inner}))
    assert told.reads("en") == "Public Welfare Pavilion did it."
    languages.use("zh")
    assert told.reads("zh") == "公益凉亭做到了。"
    assert nested.reads("zh") == "大屏A已恢复。做到了。"


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40)


@given(st.dictionaries(st.tuples(TEXTS, TEXTS), st.tuples(TEXTS), max_size=30))
def test_qt_finds_every_sentence_that_was_packed(
    sentences: dict[tuple[str, str], tuple[str, ...]],
) -> None:
    packed = qm_bytes(sentences)
    translator = QTranslator()
    assert translator.load(packed) or not sentences
    for (context, source), (form,) in sentences.items():
        assert translator.translate(context, source) == form


LOADS_QML = """
import sys
from pathlib import Path
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from welfare_desk.qtkit.i18n import Languages

app = QGuiApplication([])
languages = Languages("zh")
view = QQuickView()
view.setSource(QUrl.fromLocalFile(sys.argv[1]))
print(view.status().name)
"""


def test_qml_is_loaded_while_a_translation_is_installed(tmp_path: Path) -> None:
    scene = tmp_path / "Fresh.qml"
    scene.write_text('import QtQuick\nText { text: qsTr("never cached") }\n', encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, "-c", LOADS_QML, str(scene)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert answer.stdout.strip() == "Ready"
