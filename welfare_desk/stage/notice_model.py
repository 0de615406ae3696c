"""What the public notice and the scene that says how to give bind to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage import notice_words, wording
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.supplied import picture_url
from welfare_desk.stage.wording import CONTEXT

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
        self._title = self._mode = self._foot = ""
        self._giving = self._warning = self._scan = self._note = self._code = ""
        self._lines = RowList(notice_words.FactLine, self)
        self._account = RowList(notice_words.FactLine, self)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        self._title = voice.say(CONTEXT, notice_words.NOTICE)
        self._mode = voice.say(CONTEXT, notice_words.MODES[shown.mode])
        self._foot = voice.say(CONTEXT, notice_words.VOLUNTARY)
        self._giving = voice.say(CONTEXT, notice_words.HOW_TO_GIVE)
        self._warning = voice.say(CONTEXT, notice_words.WARNING)
        self._lines.show(notice_words.notice_lines(shown, voice))
        self._account.show(notice_words.account_lines(shown, voice))
        note, code = shown.facts.get("giving_note"), shown.facts.get("code_picture")
        self._note = wording.read(note, voice) if note else ""
        self._code = picture_url(f"{shown.folder}/{code.zh}") if code else ""
        self._scan = voice.say(CONTEXT, notice_words.SCAN) if self._code else ""
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the notice is."""
        return self._title

    @Property(str, notify=changed)
    def mode(self) -> str:
        """On what basis money is raised."""
        return self._mode

    @Property(str, notify=changed)
    def foot(self) -> str:
        """What holds whatever the basis is."""
        return self._foot

    @Property(str, notify=changed)
    def giving(self) -> str:
        """The title of the scene that says how to give."""
        return self._giving

    @Property(str, notify=changed)
    def warning(self) -> str:
        """The warning against private transfers."""
        return self._warning

    @Property(str, notify=changed)
    def scan(self) -> str:
        """The words below the collection code."""
        return self._scan

    @Property(str, notify=changed)
    def note(self) -> str:
        """What the organiser asks givers to write."""
        return self._note

    @Property(str, notify=changed)
    def code(self) -> str:
        """The picture of the collection code."""
        return self._code

    @Property(QObject, notify=never)
    def lines(self) -> QObject:
        """The lines of the notice (FactLine)."""
        return self._lines

    @Property(QObject, notify=never)
    def account(self) -> QObject:
        """The lines of the account (FactLine)."""
        return self._account
