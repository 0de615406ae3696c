"""What the public notice and the scene that says how to give bind to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage import notice_words
from welfare_desk.stage.notice_words import NoticeWords
from welfare_desk.stage.row_list import RowList

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class NoticeModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """What the organiser publishes on site."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = NoticeWords()
        self._lines = RowList(notice_words.FactLine, self)
        self._account = RowList(notice_words.FactLine, self)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        self._lines.show(notice_words.notice_lines(shown, voice))
        self._account.show(notice_words.account_lines(shown, voice))
        words = notice_words.notice_words(shown, voice)
        if words != self._words:
            self._words = words
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the notice is."""
        return self._words.title

    @Property(str, notify=changed)
    def mode(self) -> str:
        """On what basis money is raised."""
        return self._words.mode

    @Property(str, notify=changed)
    def foot(self) -> str:
        """What holds whatever the basis is."""
        return self._words.foot

    @Property(str, notify=changed)
    def foot_below(self) -> str:
        """The same in English."""
        return self._words.foot_below

    @Property(str, notify=changed)
    def giving(self) -> str:
        """The title of the scene that says how to give."""
        return self._words.giving

    @Property(str, notify=changed)
    def giving_below(self) -> str:
        """The same in English."""
        return self._words.giving_below

    @Property(str, notify=changed)
    def warning(self) -> str:
        """The warning against private transfers."""
        return self._words.warning

    @Property(str, notify=changed)
    def warning_below(self) -> str:
        """The same in English."""
        return self._words.warning_below

    @Property(str, notify=changed)
    def scan(self) -> str:
        """The words below the collection code."""
        return self._words.scan

    @Property(str, notify=changed)
    def scan_below(self) -> str:
        """The same in English."""
        return self._words.scan_below

    @Property(str, notify=changed)
    def note(self) -> str:
        """What the organiser asks givers to write."""
        return self._words.note

    @Property(str, notify=changed)
    def note_below(self) -> str:
        """The same in English."""
        return self._words.note_below

    @Property(str, notify=changed)
    def code(self) -> str:
        """The picture of the collection code."""
        return self._words.code

    @Property(QObject, notify=never)
    def lines(self) -> QObject:
        """The lines of the notice (FactLine)."""
        return self._lines

    @Property(QObject, notify=never)
    def account(self) -> QObject:
        """The lines of the account (FactLine)."""
        return self._account
