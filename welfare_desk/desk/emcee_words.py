"""The words on the emcee's card, in the language of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.emcee_rows import CardRow, CardRows
    from welfare_desk.domain.aired import AirKind
    from welfare_desk.domain.cues import Curtain

VERBS: Final[Mapping[AirKind, str]] = {
    "claim": QT_TRANSLATE_NOOP("EmceeWords", "takes on"),
    "pledge": QT_TRANSLATE_NOOP("EmceeWords", "promises"),
    "gift": QT_TRANSLATE_NOOP("EmceeWords", "gives"),
    "several": QT_TRANSLATE_NOOP("EmceeWords", "several together"),
    "milestone": QT_TRANSLATE_NOOP("EmceeWords", "goal reached"),
}
CURTAINS: Final[Mapping[Curtain, str]] = {
    "live": QT_TRANSLATE_NOOP("EmceeWords", "Live"),
    "freeze": QT_TRANSLATE_NOOP("EmceeWords", "Frozen: the hall sees a still picture"),
    "title": QT_TRANSLATE_NOOP("EmceeWords", "Title: the hall sees the title only"),
    "black": QT_TRANSLATE_NOOP("EmceeWords", "Black: the hall sees nothing"),
}
NO_STAGE: Final = QT_TRANSLATE_NOOP("EmceeWords", "No stage answers")
NOT_KNOWN: Final = QT_TRANSLATE_NOOP(
    "EmceeWords", "Nobody knows what comes next until the stage answers again."
)
NOBODY: Final = QT_TRANSLATE_NOOP("EmceeWords", "Nobody waits to be thanked.")
ON_AIR: Final = QT_TRANSLATE_NOOP("EmceeWords", "On air · {seconds} s left")
NEXT_IN: Final = QT_TRANSLATE_NOOP("EmceeWords", "Next · in {seconds} s")
LATER: Final = QT_TRANSLATE_NOOP("EmceeWords", "in {seconds} s")
THEN: Final = QT_TRANSLATE_NOOP("EmceeWords", "Then")
NEXT: Final = QT_TRANSLATE_NOOP("EmceeWords", "Next")
TAKES: Final = QT_TRANSLATE_NOOP("EmceeWords", "about {seconds} s to read")
TOO_LONG: Final = QT_TRANSLATE_NOOP(
    "EmceeWords", "about {seconds} s to read, on the stage for {lasts} s"
)
MORE: Final = QT_TRANSLATE_NOOP("EmceeWords", "Waiting behind these: {count}")
RAISED: Final = QT_TRANSLATE_NOOP("EmceeWords", "Raised so far")
RECEIVED: Final = QT_TRANSLATE_NOOP("EmceeWords", "Received so far")
HIDDEN: Final = QT_TRANSLATE_NOOP("EmceeWords", "The total is hidden: do not say it")
NOTHING: Final = QT_TRANSLATE_NOOP("EmceeWords", "nothing yet")


def say(source: str, **values: object) -> str:
    """A sentence of this module in the language of the desk."""
    return QCoreApplication.translate("EmceeWords", source).format(**values)


def curtain_line(rows: CardRows) -> str:
    """What the hall sees at all."""
    return say(CURTAINS[rows.cue.curtain] if rows.is_there else NO_STAGE)


def when_words(row: CardRow, rows: CardRows) -> str:
    """When one is on air."""
    if row is rows.now:
        return say(ON_AIR, seconds=rows.left_s)
    is_next, in_s = row is rows.nexts[0], row.queued.in_s
    if in_s:
        return say(NEXT_IN if is_next else LATER, seconds=in_s)
    return say(NEXT if is_next else THEN)


def takes_words(row: CardRow) -> str:
    """How long one takes to read, and where that is longer than it stays on the stage."""
    if is_too_long(row):
        return say(TOO_LONG, seconds=row.takes_s, lasts=row.queued.lasts_s)
    return say(TAKES, seconds=row.takes_s)


def is_too_long(row: CardRow) -> bool:
    """Whether reading takes longer than the stage shows it."""
    return row.takes_s > row.queued.lasts_s


def deed_words(row: CardRow) -> str:
    """What was done, and what for."""
    verb = say(VERBS[row.queued.kind])
    return f"{verb} · {row.queued.detail}" if row.queued.detail else verb


def total_label(rows: CardRows) -> str:
    """What the sum at the foot is."""
    if rows.total is None and rows.is_there:
        return say(HIDDEN)
    return say(RAISED if rows.cue.headline == "raised" else RECEIVED)


def spoken_lines(rows: CardRows) -> str:
    """The whole card as one text, for whoever has it read out."""
    parts = [curtain_line(rows)]
    for row in (rows.now, *rows.nexts):
        if row is not None:
            queued = row.queued
            said = (when_words(row, rows), queued.reading or queued.name, deed_words(row))
            parts += [*said, queued.spoken or queued.amount, takes_words(row)]
    parts += [total_label(rows), rows.total_said]
    return "\n".join(part for part in parts if part)
