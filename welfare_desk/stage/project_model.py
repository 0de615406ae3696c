"""What the scene of one project binds to: the one that is presented on the stage now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.line_breaks import in_two
from welfare_desk.stage.market_words import NeedRow, ProjectWords, presented, project_words
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.supplied import picture_url

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class ProjectModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """One project of the market, large."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ProjectWords()
        self._needs = RowList(NeedRow, self)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        words = project_words(presented(shown), shown, voice)
        if words != self._words:
            self._words = words
            self._needs.show(words.needs)
            self.changed.emit()

    @Property(str, notify=changed)
    def by_folded(self) -> str:
        """Who took it on, in two lines."""
        return in_two(self._words.by)

    @Property(QObject, notify=never)
    def needs(self) -> QObject:
        """What it needs, line by line (NeedRow)."""
        return self._needs

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number of the project."""
        return self._words.number

    @Property(str, notify=changed)
    def name(self) -> str:
        """What it is called."""
        return self._words.name

    @Property(str, notify=changed)
    def below(self) -> str:
        """Its name in English, where the stage speaks both languages."""
        return self._words.below

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The icon of what it is about."""
        return self._words.picture

    @Property(str, notify=changed)
    def photo(self) -> str:
        """Where its picture lies; empty without one."""
        return picture_url(self._words.photo)

    @Property(str, notify=changed)
    def beneficiaries(self) -> str:
        """How many people benefit."""
        return self._words.beneficiaries

    @Property(str, notify=changed)
    def had_label(self) -> str:
        """The words before what there is."""
        return self._words.had_label

    @Property(str, notify=changed)
    def had(self) -> str:
        """What was given and promised."""
        return self._words.had

    @Property(str, notify=changed)
    def wanted_label(self) -> str:
        """The words before what is needed."""
        return self._words.wanted_label

    @Property(str, notify=changed)
    def wanted(self) -> str:
        """What is needed."""
        return self._words.wanted

    @Property(str, notify=changed)
    def state(self) -> str:
        """How it stands."""
        return self._words.state

    @Property(str, notify=changed)
    def by_label(self) -> str:
        """The words before who took it on."""
        return self._words.by_label

    @Property(str, notify=changed)
    def by(self) -> str:
        """Who took it on."""
        return self._words.by

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of it is taken, 0…1."""
        return self._words.share

    @Property(bool, notify=changed)
    def is_full(self) -> bool:
        """Whether all of it is taken."""
        return self._words.is_full
