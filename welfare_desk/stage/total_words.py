"""What the Total scene says of a moment: every figure and label as text, nothing left to decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.stage import figures, wording
from welfare_desk.stage.figure_row import FigureRow
from welfare_desk.stage.hidden_words import (
    hidden_label,
    hidden_note,
    hidden_number,
    hidden_rows,
)

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

LONGEST_WITH_APART = len("¥6,000")
"""The longest amount that leaves room for a word behind it where five figures stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalWords:
    """All texts of the scene but the moving number and the cards.

    `instead` stands in the place of the number while the total is hidden.
    """

    label: str = ""
    note: str = ""
    of_goal: str = ""
    percent: str = ""
    goal_label: str = ""
    goal: str = ""
    newest: str = ""
    empty: str = ""
    instead: str = ""
    figures: tuple[FigureRow, ...] = ()


def total_words(shown: Shown, voice: Voice) -> TotalWords:
    """The texts for a moment, in the language of the voice."""

    def say(source: str) -> str:
        return voice.say(wording.CONTEXT, source)

    if shown.cue.hide_total:
        return _hidden(shown, voice)
    raised = shown.cue.headline == "raised"
    percent = figures.percent_down(shown.headline_fen, shown.goal_fen)
    return TotalWords(
        label=say(wording.RAISED if raised else wording.RECEIVED_SO_FAR),
        note=say(wording.RAISED_NOTE if raised else wording.RECEIVED_NOTE),
        of_goal=say(wording.OF_GOAL),
        percent=f"{percent:,}%",
        goal_label=say(wording.GOAL),
        goal=figures.exact(shown.goal_fen) if shown.goal_fen else "",
        newest=say(wording.NEWEST),
        empty="" if shown.gifts else say(wording.EMPTY),
        figures=figure_rows(shown, voice),
    )


def _hidden(shown: Shown, voice: Voice) -> TotalWords:
    """The texts while the total is hidden: no sum, no share, no goal."""
    return TotalWords(
        label=hidden_label(voice),
        note=hidden_note(shown, voice),
        newest=voice.say(wording.CONTEXT, wording.NEWEST),
        empty="" if shown.gifts else voice.say(wording.CONTEXT, wording.EMPTY),
        instead=hidden_number(shown),
        figures=hidden_rows(shown, voice),
    )


def wants_cents(shown: Shown) -> bool:
    """Whether the money of this moment is shown with cents."""
    return figures.has_cents(shown.headline_fen, shown.received_fen, shown.outstanding_fen)


def figure_rows(shown: Shown, voice: Voice) -> tuple[FigureRow, ...]:
    """Received, outstanding, goods apart, givers and claims counted."""
    cents = wants_cents(shown)
    return (
        _money_row("received", shown.received_fen, cents, voice),
        _money_row("outstanding", shown.outstanding_fen, cents, voice),
        _goods_row(shown, voice),
        _givers_row(shown, voice),
        _claims_row(shown, voice),
    )


def _money_row(key: str, fen: int, cents: bool, voice: Voice) -> FigureRow:  # noqa: FBT001 - a figure with or without cents
    received = key == "received"
    label, note = (
        (wording.RECEIVED, wording.IN_HAND) if received else (wording.OUTSTANDING, wording.PROMISED)
    )
    said = voice.say(wording.CONTEXT, note)
    return FigureRow(
        key=key,
        label=voice.say(wording.CONTEXT, label),
        value=figures.yuan(fen, cents=cents),
        note=said,
        brief=said,
        sign="solid" if received else "hatch",
    )


def _goods_row(shown: Shown, voice: Voice) -> FigureRow:
    count, received = shown.goods_batches, shown.goods_received_fen
    if received or shown.goods_promised_fen or not count:
        value = figures.exact(received)
        note = voice.say(
            wording.CONTEXT, wording.LOTS_APART if count else wording.APART, count=count
        )
    else:
        value = voice.say(wording.CONTEXT, wording.LOTS, count=count)
        note = voice.say(wording.CONTEXT, wording.APART)
    brief = note
    if shown.goods_promised_fen:
        note, brief = _promised_goods(figures.exact(shown.goods_promised_fen), voice)
    label = voice.say(wording.CONTEXT, wording.GOODS)
    return FigureRow(
        key="goods", label=label, value=value, note=note, brief=brief, picture="package-fill"
    )


def _promised_goods(amount: str, voice: Voice) -> tuple[str, str]:
    """The promise as note and as brief; only a short one is told to stand apart: none is cut."""
    brief = voice.say(wording.CONTEXT, wording.PROMISED_GOODS, amount=amount)
    if len(amount) > LONGEST_WITH_APART:
        return brief, brief
    return voice.say(wording.CONTEXT, wording.PROMISED_APART, amount=amount), brief


def _givers_row(shown: Shown, voice: Voice) -> FigureRow:
    return FigureRow(
        key="givers",
        label=voice.say(wording.CONTEXT, wording.GIVERS),
        value=f"{shown.givers:,}",
        note=voice.say(
            wording.CONTEXT,
            wording.UNITS_PERSONS,
            units=f"{shown.giver_units:,}",
            persons=f"{shown.giver_persons:,}",
        ),
        brief=voice.say(wording.CONTEXT, wording.CLAIMS_BRIEF, claims=f"{shown.claims:,}"),
        picture="hand-heart-fill",
    )


def _claims_row(shown: Shown, voice: Voice) -> FigureRow:
    note = voice.say(
        wording.CONTEXT,
        wording.CLAIMED,
        claimed=shown.projects_claimed,
        projects=shown.projects,
    )
    return FigureRow(
        key="claims",
        label=voice.say(wording.CONTEXT, wording.CLAIMS),
        value=f"{shown.claims:,}",
        note=note,
        brief=note,
        picture="storefront-fill",
    )
