"""Papers over the window: looked at page by page, printed and saved, from the keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.desk.test_no_text_is_clipped import clipped, settle
from welfare_desk.desk.look import Look
from welfare_desk.desk.paper_sheet import PaperSheet
from welfare_desk.papers.page import Paper, PrinterOutput

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.texts import Language

    Shown = Callable[..., PaperSheet]

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def page(painter: QPainter) -> None:
    painter.fillRect(QRectF(200, 200, 400, 400), Qt.GlobalColor.darkRed)


def paper(pages: int, title: str = "Badges: a/b") -> Paper:
    return Paper(title, (page,) * pages)


@pytest.fixture
def shown(qtbot: QtBot, speak: Callable[[Language], None]) -> Shown:
    """Open the sheet over a window, with so many pages."""

    def opened(
        pages: int = 3, language: Language = "en", size: tuple[int, int] = (1220, 645)
    ) -> PaperSheet:
        speak(language)
        cover = QWidget()
        qtbot.addWidget(cover)
        cover.resize(*size)
        with qtbot.waitExposed(cover):
            cover.show()
        cover.activateWindow()
        sheet = PaperSheet(Look(language=language), cover)
        sheet.show_paper(paper(pages))
        settle()
        return sheet

    return opened


def press(sheet: PaperSheet, key: Qt.Key, *, control: bool = False) -> None:
    modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or sheet, key, modifier)


def test_pages_are_turned_with_keys_and_buttons(qtbot: QtBot, shown: Shown) -> None:
    sheet = shown(3)
    places = [sheet.subtitle.text()]
    for key in (KEY.Key_PageDown, KEY.Key_End, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Home):
        press(sheet, key)
        places.append(sheet.subtitle.text())
    assert [place[5] for place in places] == ["1", "2", "3", "3", "2", "1"]
    assert not sheet.before.isEnabled()
    sheet.after.click()
    sheet.before.click()
    assert sheet.subtitle.text() == "Page 1 of 3 · A4"


def test_the_page_is_whole_or_as_wide_as_there_is_room(qtbot: QtBot, shown: Shown) -> None:
    sheet = shown(1)
    bar = sheet.view.verticalScrollBar()
    assert bar.maximum() == 0
    press(sheet, KEY.Key_W)
    assert sheet.wide.text() == "Whole page"
    assert bar.maximum() > 300
    press(sheet, KEY.Key_Down)
    assert bar.value() > 0
    press(sheet, KEY.Key_Up)
    assert bar.value() == 0
    sheet.wide.click()
    assert bar.maximum() == 0


def test_keys_of_the_page_beneath_mean_something_else_here(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    sheet = shown(1)
    beneath: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+P"), sheet.window())
    shortcut.activated.connect(lambda: beneath.append(True))
    press(sheet, KEY.Key_P, control=True)
    assert sheet.said.text()
    assert beneath == []


def test_the_page_itself_is_seen(shown: Shown) -> None:
    picture = shown(1).grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 5)
        for y in range(0, picture.height(), 5)
    }
    assert "#800000" in colours


def test_esc_closes_and_the_keys_go_back(qtbot: QtBot, shown: Shown) -> None:
    sheet = shown(1)
    with qtbot.waitSignal(sheet.closed):
        press(sheet, KEY.Key_Escape)
    assert not sheet.isVisible()
    sheet.show_paper(paper(2, "Other"))
    assert sheet.title.text() == "Other"
    with qtbot.waitSignal(sheet.closed):
        sheet.leave.click()


def test_hundreds_of_badges_are_saved_and_told(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    sheet = shown(60)
    path = tmp_path / "badges.pdf"
    told: list[tuple[int, int]] = []
    sheet.run.progressed.connect(told.append)
    with qtbot.waitSignal(sheet.run.done):
        sheet.save_to(path)
        assert sheet.progress.isVisible()
    assert told == [(done, 60) for done in range(61)]
    assert sheet.said.text() == f"Saved as {path}"
    assert not sheet.progress.isVisible()
    assert len(pypdf.PdfReader(path).pages) == 60


def test_esc_stops_first_and_nothing_is_saved(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    sheet = shown(200)
    with qtbot.waitSignal(sheet.run.progressed):
        sheet.save_to(tmp_path / "badges.pdf")
    assert sheet.run._output is not None
    press(sheet, KEY.Key_S, control=True)
    press(sheet, KEY.Key_P, control=True)
    assert not sheet.findChildren(QFileDialog)
    press(sheet, KEY.Key_Escape)
    assert not sheet.run.is_running
    assert sheet.isVisible()
    assert sheet.said.text().startswith("Stopped.")
    assert list(tmp_path.iterdir()) == []
    sheet.run.stop()
    sheet.run._paint_next()


def test_a_file_that_cannot_be_written_is_told(shown: Shown, tmp_path: Path) -> None:
    sheet = shown(1)
    sheet.save_to(tmp_path / "none" / "badges.pdf")
    assert "could not be written" in sheet.said.text()


def test_the_file_is_asked_for_by_a_name_that_every_system_takes(
    qtbot: QtBot, shown: Shown, tmp_path: Path
) -> None:
    sheet = shown(1)
    press(sheet, KEY.Key_S, control=True)
    (dialog,) = sheet.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Badges a b.pdf"
    with qtbot.waitSignal(sheet.run.done):
        dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    assert (tmp_path / "a.pdf").is_file()
    dialog.close()


def test_without_a_printer_there_is_a_sentence(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    sheet = shown(1)
    press(sheet, KEY.Key_P, control=True)
    assert sheet.said.text().startswith("This computer knows no printer.")


def test_the_chosen_printer_gets_the_pages(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Hall"])
    sheet = shown(4)
    sheet.print.click()
    (dialog,) = sheet.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(sheet.run.done):
        dialog.accepted.emit(printer)
    assert sheet.said.text() == "Handed to the printer. Pages: 4"
    assert len(pypdf.PdfReader(tmp_path / "printed.pdf").pages) == 4
    dialog.close()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_is_silent_is_told(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    sheet = shown(2)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "none" / "a.pdf"))
    with qtbot.waitSignal(sheet.run.failed):
        sheet.begin(PrinterOutput(printer, paper(2)))
    assert "does not take the pages" in sheet.said.text()
    assert not sheet.run.is_running


def test_the_sheet_speaks_the_other_language_at_once(
    shown: Shown, speak: Callable[[Language], None]
) -> None:
    sheet = shown(2)
    speak("zh")
    settle()
    assert sheet.leave.text() in {"关闭", "Close"}


@pytest.mark.parametrize("size", [(1366, 768), (1220, 645), (1092, 590)])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_word_is_clipped(
    qtbot: QtBot, shown: Shown, language: Language, size: tuple[int, int], tmp_path: Path
) -> None:
    sheet = shown(12, language, size)
    assert clipped(sheet) == []
    sheet.save_to(tmp_path / "none" / "badges.pdf")
    settle()
    assert clipped(sheet) == []
    with qtbot.waitSignal(sheet.run.done):
        sheet.save_to(tmp_path / "badges.pdf")
        settle()
        assert clipped(sheet) == []
