"""What every scene may show of the event and the hour: names, slogan, clock, rehearsal, hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage import wording
from welfare_desk.stage.supplied import picture_url
from welfare_desk.stage.titles import title_of

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.hall_clock import Moment
    from welfare_desk.stage.titles import Title
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadWords:
    """The texts of the head for one moment; `…_below` in English, where the stage speaks both."""

    name: str = ""
    name_below: str = ""
    host: str = ""
    slogan: str = ""
    rehearsal: str = ""
    hold_title: str = ""
    hold_title_below: str = ""
    hold_line: str = ""
    hold_line_below: str = ""
    header: str = ""
    logo: str = ""


def title_on(shown: Shown, voice: Voice) -> Title:
    """The title of the event, taken apart for the stage."""
    host = wording.read(shown.host, voice)
    return title_of(wording.read(shown.event_name, voice), host=host, language=voice.language)


def title_below(shown: Shown, voice: Voice) -> Title:
    """The English title below the Chinese one, where the stage speaks both; else an empty one."""
    english = wording.english_below(shown.event_name, voice)
    return title_of(english, host=wording.one_line(shown.host.en), language="en")


def head_words(shown: Shown, voice: Voice) -> HeadWords:
    """The texts of the head, in the language of the voice."""
    title, title_english = wording.halves(voice.say(wording.CONTEXT, wording.HOLD_TITLE))
    line, line_english = wording.halves(voice.say(wording.CONTEXT, wording.HOLD_LINE))
    return HeadWords(
        name=title_on(shown, voice).short,
        name_below=title_below(shown, voice).short,
        host=wording.read(shown.host, voice),
        slogan=wording.read(shown.slogan, voice),
        rehearsal=voice.say(wording.CONTEXT, wording.REHEARSAL) if shown.rehearsal else "",
        hold_title=title,
        hold_title_below=title_english,
        hold_line=line,
        hold_line_below=line_english,
        header=_supplied(shown, shown.rules.header),
        logo=_supplied(shown, shown.rules.logo),
    )


def _supplied(shown: Shown, name: str) -> str:
    """A picture of the organiser's; without the word that they are entitled to it, none."""
    return picture_url(f"{shown.folder}/{name}") if name and shown.rules.entitled else ""


@QmlElement
@QmlUncreatable("The model of the stage has it.")
class HeadModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The head of every scene, and what the hold scene says."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = HeadWords()
        self._clock, self._date = "", ""

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take the texts of a moment."""
        words = head_words(shown, voice)
        if words != self._words:
            self._words = words
            self.changed.emit()

    def show_time(self, moment: Moment, voice: Voice) -> None:
        """Take the hour."""
        self._clock, self._date = f"{moment.local:%H:%M}", wording.day_text(moment.local, voice)
        self.ticked.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The short name of the event."""
        return self._words.name

    @Property(str, notify=changed)
    def name_below(self) -> str:
        """The same in English."""
        return self._words.name_below

    @Property(str, notify=changed)
    def host(self) -> str:
        """Who invites."""
        return self._words.host

    @Property(str, notify=changed)
    def slogan(self) -> str:
        """The slogan of the event."""
        return self._words.slogan

    @Property(str, notify=changed)
    def rehearsal(self) -> str:
        """The word that marks a rehearsal; empty at the real event."""
        return self._words.rehearsal

    @Property(str, notify=changed)
    def hold_title(self) -> str:
        """What the hold scene says."""
        return self._words.hold_title

    @Property(str, notify=changed)
    def hold_title_below(self) -> str:
        """The same in English."""
        return self._words.hold_title_below

    @Property(str, notify=changed)
    def hold_line(self) -> str:
        """What it says below."""
        return self._words.hold_line

    @Property(str, notify=changed)
    def hold_line_below(self) -> str:
        """The same in English."""
        return self._words.hold_line_below

    @Property(str, notify=changed)
    def header(self) -> str:
        """The organiser's header picture; empty where there is none."""
        return self._words.header

    @Property(str, notify=changed)
    def logo(self) -> str:
        """The organiser's logo; empty where there is none."""
        return self._words.logo

    @Property(str, notify=ticked)
    def clock(self) -> str:
        """The hour, local to the event."""
        return self._clock

    @Property(str, notify=ticked)
    def date(self) -> str:
        """The day, local to the event."""
        return self._date
