"""What the Total scene shows while the organiser hides the total: people, not money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import wording
from welfare_desk.stage.air_words import PASSED
from welfare_desk.stage.figure_row import FigureRow
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

UNITS = QT_TRANSLATE_NOOP("stage", "Units that give")
PERSONS = QT_TRANSLATE_NOOP("stage", "People who give")
PROJECTS = QT_TRANSLATE_NOOP("stage", "Projects claimed")
LOTS = QT_TRANSLATE_NOOP("stage", "Lots of goods")
SERVED = QT_TRANSLATE_NOOP("stage", "Services given")


def hidden_label(voice: Voice) -> str:
    """What the large number counts instead of money."""
    return voice.say(CONTEXT, PASSED["units"])


def hidden_note(shown: Shown, voice: Voice) -> str:
    """What stands beside it."""
    return voice.say(CONTEXT, wording.CLAIMS_BRIEF, claims=f"{shown.claims:,}")


def hidden_number(shown: Shown) -> str:
    """The large number instead of money."""
    return f"{shown.givers:,}"


def hidden_rows(shown: Shown, voice: Voice) -> tuple[FigureRow, ...]:
    """Five counts instead of sums; goods are counted in lots, for their value is a sum, too."""
    counted = (
        ("units", UNITS, shown.giver_units, "buildings-fill"),
        ("persons", PERSONS, shown.giver_persons, "heart-fill"),
        ("projects", PROJECTS, shown.projects_claimed, "storefront-fill"),
        ("goods", LOTS, shown.goods_batches, "package-fill"),
        ("served", SERVED, shown.served, "hand-heart-fill"),
    )
    apart = voice.say(CONTEXT, wording.APART)
    return tuple(
        FigureRow(
            key=key,
            label=voice.say(CONTEXT, label),
            value=f"{count:,}",
            note=apart if key == "goods" else "",
            brief=apart if key == "goods" else "",
            picture=picture,
        )
        for key, label, count, picture in counted
    )
