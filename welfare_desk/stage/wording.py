"""What the stage says, as English sources; the Chinese stands in the one catalogue.

The stage speaks the language of its cue, whatever language a desk uses: it is handed one voice for
each language.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Protocol, Self

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.domain.texts import Language, StageLanguage, Text

JOINERS = "\u200c\u200d"
"""They hold emoji and Persian words together; every other invisible sign is left out."""

CONTEXT = "stage"

RAISED = QT_TRANSLATE_NOOP("stage", "Raised so far")
RAISED_NOTE = QT_TRANSLATE_NOOP("stage", "received + outstanding")
RECEIVED_SO_FAR = QT_TRANSLATE_NOOP("stage", "Received so far")
RECEIVED_NOTE = QT_TRANSLATE_NOOP("stage", "money in hand")
OF_GOAL = QT_TRANSLATE_NOOP("stage", "Of goal")
GOAL = QT_TRANSLATE_NOOP("stage", "Goal")
RECEIVED = QT_TRANSLATE_NOOP("stage", "Received")
IN_HAND = QT_TRANSLATE_NOOP("stage", "in hand")
OUTSTANDING = QT_TRANSLATE_NOOP("stage", "Outstanding")
PROMISED = QT_TRANSLATE_NOOP("stage", "pledged, to come")
GOODS = QT_TRANSLATE_NOOP("stage", "Goods")
APART = QT_TRANSLATE_NOOP("stage", "counted apart")
LOTS_APART = QT_TRANSLATE_NOOP("stage", "lots: {count} · apart")
PROMISED_GOODS = QT_TRANSLATE_NOOP("stage", "promised {amount}")
PROMISED_APART = QT_TRANSLATE_NOOP("stage", "promised {amount} · apart")
LOTS = QT_TRANSLATE_NOOP("stage", "Lots: {count}")
GIVERS = QT_TRANSLATE_NOOP("stage", "Givers")
UNITS_PERSONS = QT_TRANSLATE_NOOP("stage", "units {units} · people {persons}")
CLAIMS = QT_TRANSLATE_NOOP("stage", "Claims")
CLAIMED = QT_TRANSLATE_NOOP("stage", "projects {claimed} of {projects}")
CLAIMS_BRIEF = QT_TRANSLATE_NOOP("stage", "claims {claims}")
NEWEST = QT_TRANSLATE_NOOP("stage", "Latest")
EMPTY = QT_TRANSLATE_NOOP("stage", "Waiting for the first gift")
UNDESIGNATED = QT_TRANSLATE_NOOP("stage", "Undesignated")
PLEDGE = QT_TRANSLATE_NOOP("stage", "Pledge")
STARTS_IN = QT_TRANSLATE_NOOP("stage", "Starts in")
STARTS = QT_TRANSLATE_NOOP("stage", "Starts")
DATE = QT_TRANSLATE_NOOP("stage", "Date")
PLACE = QT_TRANSLATE_NOOP("stage", "Place")
CLAIMS_GIFTS = QT_TRANSLATE_NOOP("stage", "Claims and gifts")
CHECKED_IN = QT_TRANSLATE_NOOP("stage", "Checked in")
ARRIVED = QT_TRANSLATE_NOOP("stage", "units {units} · people {people}")
AT_THE_DESK = QT_TRANSLATE_NOOP("stage", "At the welfare desk")
HOLD_TITLE = QT_TRANSLATE_NOOP("stage", "Back in a moment")
HOLD_LINE = QT_TRANSLATE_NOOP("stage", "A short break, we go on soon")
REHEARSAL = QT_TRANSLATE_NOOP("stage", "Rehearsal")
DAY = QT_TRANSLATE_NOOP("stage", "{weekday} {day} {month}")
MONTHS = (
    QT_TRANSLATE_NOOP("stage", "January"),
    QT_TRANSLATE_NOOP("stage", "February"),
    QT_TRANSLATE_NOOP("stage", "March"),
    QT_TRANSLATE_NOOP("stage", "April"),
    QT_TRANSLATE_NOOP("stage", "May"),
    QT_TRANSLATE_NOOP("stage", "June"),
    QT_TRANSLATE_NOOP("stage", "July"),
    QT_TRANSLATE_NOOP("stage", "August"),
    QT_TRANSLATE_NOOP("stage", "September"),
    QT_TRANSLATE_NOOP("stage", "October"),
    QT_TRANSLATE_NOOP("stage", "November"),
    QT_TRANSLATE_NOOP("stage", "December"),
)
WEEKDAYS = (
    QT_TRANSLATE_NOOP("stage", "Mon"),
    QT_TRANSLATE_NOOP("stage", "Tue"),
    QT_TRANSLATE_NOOP("stage", "Wed"),
    QT_TRANSLATE_NOOP("stage", "Thu"),
    QT_TRANSLATE_NOOP("stage", "Fri"),
    QT_TRANSLATE_NOOP("stage", "Sat"),
    QT_TRANSLATE_NOOP("stage", "Sun"),
)


class Voice(Protocol):
    """Says the program's sentences in one language (services.texts.Texts)."""

    @property
    def language(self) -> Language:
        """The language it speaks."""

    def say(self, context: str, source: str, n: int | None = None, **values: object) -> str:
        """A sentence with its named places filled."""


class Both(str):
    """Words in both languages, the Chinese before the English; `zh` and `en` are its halves."""

    __slots__ = ("en", "zh")
    zh: str
    en: str

    def __new__(cls, zh: str, en: str) -> Self:
        """Join two sentences that say the same."""
        both = super().__new__(cls, f"{zh} {en}" if zh != en else zh)
        both.zh, both.en = zh, en
        return both


class Bilingual:
    """Says everything in Chinese, with the English behind it; what people typed stays Chinese.

    What stands inside a sentence and is itself in both languages speaks that of the sentence.
    """

    language: Language = "zh"

    def __init__(self, zh: Voice, en: Voice) -> None:
        """Speak with these two voices."""
        self.zh, self.en = zh, en

    def say(self, context: str, source: str, n: int | None = None, **values: object) -> Both:
        """A sentence in both languages."""
        return Both(
            self.zh.say(context, source, n, **{name: _half(of, 0) for name, of in values.items()}),
            self.en.say(context, source, n, **{name: _half(of, 1) for name, of in values.items()}),
        )


def _half(value: object, place: int) -> object:
    return halves(value)[place] if isinstance(value, Both) else value


def halves(words: str) -> tuple[str, str]:
    """The Chinese and the English of words in both languages; others stand alone.

    >>> halves(Both("已到", "Here")), halves(Both("A1", "A1")), halves("已到")
    (('已到', 'Here'), ('A1', 'A1'), ('已到', ''))
    """
    return (words.zh, words.en) if isinstance(words, Both) else (words, "")


def first_of(voice: Voice) -> Voice:
    """The voice for a place that has no room for two languages."""
    return voice.zh if isinstance(voice, Bilingual) else voice


def is_bilingual(voice: Voice) -> bool:
    """Whether a voice says everything in both languages."""
    return isinstance(voice, Bilingual)


def language_of(voice: Voice) -> StageLanguage:
    """What the stage speaks with this voice."""
    return "both" if is_bilingual(voice) else voice.language


def voices_of(zh: Voice, en: Voice) -> dict[StageLanguage, Voice]:
    """The voices of the stage, one for each language that it may speak."""
    return {"zh": zh, "en": en, "both": Bilingual(zh, en)}


def read(text: Text, voice: Voice) -> str:
    """What somebody typed, as the hall reads it: on one line, without signs that are no letters.

    Signs that turn the direction of writing would turn the words beside them, too.
    """
    return one_line(text.reads(voice.language))


def english_below(text: Text, voice: Voice) -> str:
    """The English of what somebody typed, for the line below it where the stage speaks both."""
    english = one_line(text.en) if is_bilingual(voice) else ""
    return english if english != read(text, voice) else ""


def one_line(words: str) -> str:
    r"""Words on one line, without signs that only steer.

    >>> one_line(" 和美\n集市\u202e "), one_line("A\tB \x07")
    ('和美 集市', 'A B')
    """
    return " ".join("".join(sign for sign in words if _is_read(sign)).split())


def _is_read(sign: str) -> bool:
    steers = unicodedata.category(sign) in ("Cc", "Cf", "Cs")
    return not steers or sign.isspace() or sign in JOINERS


def day_text(day: date, voice: Voice) -> str:
    """A day as the head of a scene shows it: 6月25日 星期六, Sat 25 June."""
    return voice.say(
        CONTEXT,
        DAY,
        weekday=voice.say(CONTEXT, WEEKDAYS[day.weekday()]),
        day=day.day,
        month=voice.say(CONTEXT, MONTHS[day.month - 1]),
    )
