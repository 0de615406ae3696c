"""The sheet that shows a paper before it is printed or saved, page by page, in the window."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from welfare_desk.desk.import_progress import ProgressLine
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.sheet import Sheet
from welfare_desk.desk.paper_run import PaperRun
from welfare_desk.desk.paper_view import PaperView
from welfare_desk.domain.errors import KnownError
from welfare_desk.papers.page import Paper, PdfOutput
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.paper_printing import Printing
    from welfare_desk.papers.page import Output

WIDTH_PX: Final = 1020
_NO_FILE_NAME: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class PaperSheet(Sheet):
    """Previews one paper; `show_paper` opens it."""

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="printer", width_px=WIDTH_PX)
        self._look = look
        self._paper = Paper("", ())
        self._index = 0
        self._printing: Printing | None = None
        self.view = PaperView(look)
        self.said = Label(look, px=13, role="text2", wraps=True)
        self.progress = ProgressLine(look)
        self.run = PaperRun(self)
        self.before = Button(look, key="PgUp", height_px=36)
        self.after = Button(look, key="PgDn", height_px=36)
        self.wide = Button(look, key="W", height_px=36)
        self.save = Button(look, icon="floppy-disk", key="Ctrl+S", height_px=36)
        self.print = Button(look, kind="primary", icon="printer", key="Ctrl+P", height_px=36)
        self.leave = Button(look, key="Esc", height_px=36)
        self._doing = self._done = ""
        self._plain: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_PageUp: self._turn_back,
            Qt.Key.Key_PageDown: self._turn_on,
            Qt.Key.Key_Home: self._turn_to_first,
            Qt.Key.Key_End: self._turn_to_last,
            Qt.Key.Key_Up: self._scroll_up,
            Qt.Key.Key_Down: self._scroll_down,
            Qt.Key.Key_W: self._change_width,
        }
        self._with_control: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_P: self._ask_printer,
            Qt.Key.Key_S: self._ask_path,
        }
        self._fill()
        self._connect()
        self.retranslate()

    def show_paper(self, paper: Paper) -> None:
        """Open the sheet with the first page of a paper."""
        self._paper = paper
        self.said.hide()
        self._turn_to(0)
        self.retranslate()
        self.open()
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Close, or first only stop what is under way."""
        if self.run.is_running:
            self._stop()
        else:
            super().close_sheet()

    def save_to(self, path: Path) -> None:
        """Save all pages as a PDF."""
        self._doing = self.tr("Saving as PDF")
        self._done = self.tr("Saved as {path}").format(path=path)
        try:
            self.begin(PdfOutput(path, self._paper))
        except KnownError as error:
            self._tell_failure(error)

    def begin(self, output: Output) -> None:
        """Paint the pages of an output, and tell how far it is."""
        self.said.hide()
        self.progress.begin(self._doing)
        self.run.begin(output)

    def event(self, event: QEvent) -> bool:
        """Take the keys of the page beneath that mean something else here, such as Ctrl+P."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows from the buttons."""
        if (
            isinstance(watched, Button)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and (act := self._act_of(event)) is not None
        ):
            act()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, scroll, print and save; Esc stops or closes."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
            return
        act()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self._paper.title or self.tr("Print"))
        self.before.setText(self.tr("Page before"))
        self.before.setToolTip(self.tr("Show the page before (Page Up)"))
        self.after.setText(self.tr("Next page"))
        self.after.setToolTip(self.tr("Show the next page (Page Down)"))
        self.save.setText(self.tr("Save as PDF…"))
        self.save.setToolTip(self.tr("Save all pages as one PDF (Ctrl+S)"))
        self.print.setText(self.tr("Print…"))
        self.print.setToolTip(self.tr("Choose a printer and print (Ctrl+P)"))
        self.leave.setText(self.tr("Close"))
        self.leave.setToolTip(self.tr("Back to the page (Esc)"))
        self._name_place()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return (self._with_control if control else self._plain).get(Qt.Key(event.key()))

    def _fill(self) -> None:
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.said)
        self.body.addWidget(self.progress)
        self.said.hide()
        left = (self.before, self.after, self.wide)
        right = (self.leave, self.save, self.print)
        for button in (*left, *right):
            button.installEventFilter(self)  # or the arrows would go from button to button
            if button is self.leave:
                self.foot.addStretch(1)
            self.foot.addWidget(button)

    def _connect(self) -> None:
        self.before.clicked.connect(self._turn_back)
        self.after.clicked.connect(self._turn_on)
        self.wide.clicked.connect(self._change_width)
        self.leave.clicked.connect(self.close_sheet)
        self.save.clicked.connect(self._ask_path)
        self.print.clicked.connect(self._ask_printer)
        self.progress.stopped.connect(self._stop)
        self.run.progressed.connect(lambda parts: self.progress.show_progress(*parts))
        self.run.done.connect(self._tell_done)
        self.run.failed.connect(self._tell_failure)

    def _turn_to(self, index: int) -> None:
        if 0 <= index < len(self._paper.pages):
            self._index = index
            self.view.show_page(self._paper.pages[index])
            self._name_place()

    def _turn_back(self) -> None:
        self._turn_to(self._index - 1)

    def _turn_on(self) -> None:
        self._turn_to(self._index + 1)

    def _turn_to_first(self) -> None:
        self._turn_to(0)

    def _turn_to_last(self) -> None:
        self._turn_to(len(self._paper.pages) - 1)

    def _change_width(self) -> None:
        self.view.show_wide(wide=not self.view.is_wide)
        self._name_place()

    def _scroll_up(self) -> None:
        self.view.scroll_by(-1)

    def _scroll_down(self) -> None:
        self.view.scroll_by(1)

    def _name_place(self) -> None:
        total = len(self._paper.pages)
        words = self.tr("Page {page} of {total} · A4")
        self.subtitle.setText(words.format(page=self._index + 1, total=total))
        self.before.setEnabled(self._index > 0)
        self.after.setEnabled(self._index + 1 < total)
        wide = self.view.is_wide
        self.wide.setText(self.tr("Whole page") if wide else self.tr("Full width"))
        tip = self.tr("Show all of the page (W)") if wide else self.tr("Make the page wide (W)")
        self.wide.setToolTip(tip)

    def _ask_path(self) -> None:
        if self.run.is_running:
            return
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setPalette(self._look.theme.palette())  # a window of its own inherits none
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF") + " (*.pdf)"])
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        name = " ".join(_NO_FILE_NAME.sub(" ", self._paper.title).split())
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _ask_printer(self) -> None:
        if self.run.is_running:
            return
        if self._printing is None:
            from welfare_desk.desk.paper_printing import (  # noqa: PLC0415 - Qt's printing is loaded when somebody prints
                Printing,
            )

            self._printing = Printing(self._look, self)
            self._printing.chosen.connect(self._print_on)
        try:
            self._printing.ask(self._paper)
        except KnownError as error:
            self._tell_failure(error)

    def _print_on(self, output: Output) -> None:
        self._doing = self.tr("Printing")
        self._done = self.tr("Handed to the printer. Pages: {pages}").format(pages=output.total)
        self.begin(output)

    def _stop(self) -> None:
        self.run.stop()
        self._tell(self.tr("Stopped. Nothing was saved; a printer may finish what it has."))

    def _tell_done(self) -> None:
        self._tell(self._done)

    def _tell_failure(self, error: KnownError) -> None:
        self._tell(say(error.said, self._look.language), role="danger")

    def _tell(self, words: str, *, role: str = "text2") -> None:
        self.progress.hide()
        self.said.set_role(role)
        self.said.setText(words)
        self.said.show()
