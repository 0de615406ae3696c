"""What the scenes Spotlight and Milestone bind to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.air_words import MilestoneWords, SpotlightWords
from welfare_desk.stage.line_breaks import in_two

if TYPE_CHECKING:
    from collections.abc import Sequence

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class AirModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The turn that is on air, as texts."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spotlight = SpotlightWords()
        self._milestone = MilestoneWords()

    def show(self, spotlight: SpotlightWords, milestone: MilestoneWords) -> None:
        """Take the texts of what is on air; those of a scene that goes stay until it is gone."""
        if (spotlight, milestone) != (self._spotlight, self._milestone):
            self._spotlight, self._milestone = spotlight, milestone
            self.changed.emit()

    @Property(str, notify=changed)
    def head(self) -> str:
        """The words above a name."""
        return self._spotlight.head

    @Property(str, notify=changed)
    def head_below(self) -> str:
        """The same in English, where the stage speaks both languages."""
        return self._spotlight.head_below

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who is thanked; empty where several are."""
        return self._spotlight.name

    @Property(str, notify=changed)
    def below(self) -> str:
        """The name in English, where the stage speaks both languages."""
        return self._spotlight.below

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # stub of PySide6 6.11
    def names(self) -> Sequence[str]:
        """Who is thanked, where it is several."""
        return list(self._spotlight.names)

    @Property(str, notify=changed)
    def more(self) -> str:
        """How many are not named."""
        return self._spotlight.more

    @Property(str, notify=changed)
    def deed(self) -> str:
        """Claims, pledges or gives."""
        return self._spotlight.deed

    @Property(str, notify=changed)
    def detail(self) -> str:
        """For what."""
        return self._spotlight.detail

    @Property(str, notify=changed)
    def detail_folded(self) -> str:
        """The same in two lines."""
        return in_two(self._spotlight.detail)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The icon of what it is for."""
        return self._spotlight.picture

    @Property(str, notify=changed)
    def amount(self) -> str:
        """How much, in figures."""
        return self._spotlight.amount

    @Property(str, notify=changed)
    def quantity(self) -> str:
        """How much, in words."""
        return self._spotlight.quantity

    @Property(str, notify=changed)
    def line(self) -> str:
        """A line of thanks."""
        return self._spotlight.line

    @Property(str, notify=changed)
    def line_below(self) -> str:
        """The same in English."""
        return self._spotlight.line_below

    @Property(str, notify=changed)
    def milestone_key(self) -> str:
        """Which milestone is celebrated; papers fall once for each."""
        return self._milestone.key

    @Property(str, notify=changed)
    def milestone_head(self) -> str:
        """What the number counts."""
        return self._milestone.head

    @Property(str, notify=changed)
    def milestone_head_below(self) -> str:
        """The same in English."""
        return self._milestone.head_below

    @Property(str, notify=changed)
    def milestone_number(self) -> str:
        """The number that was reached."""
        return self._milestone.number

    @Property(str, notify=changed)
    def milestone_title(self) -> str:
        """What it is called."""
        return self._milestone.title

    @Property(str, notify=changed)
    def milestone_title_below(self) -> str:
        """The same in English."""
        return self._milestone.title_below

    @Property(str, notify=changed)
    def milestone_thanks_below(self) -> str:
        """Whom we thank, in English."""
        return self._milestone.thanks_below

    @Property(str, notify=changed)
    def milestone_thanks(self) -> str:
        """Whom we thank."""
        return self._milestone.thanks

    @Property(str, notify=changed)
    def milestone_foot(self) -> str:
        """When it was reached."""
        return self._milestone.foot
