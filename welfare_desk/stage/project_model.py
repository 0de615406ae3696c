"""What the scene of one project binds to: the one that is presented on the stage now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.project_words import NeedRow, ProjectWords, presented, project_words
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.supplied import picture_url

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    @Property(QObject, notify=never)
    def needs(self) -> QObject:
        """What it needs, line by line (NeedRow)."""
        return self._needs

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What stands where there is no project."""
        return self._words.empty

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
    def how(self) -> str:
        """How it stands."""
        return self._words.how

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # stub of PySide6 6.11
    def by(self) -> Sequence[str]:
        """Who took it on, in fewer and fewer words."""
        return list(self._words.by)

    @Property(bool, notify=changed)
    def has_bar(self) -> bool:
        """Whether its share may be told."""
        return self._words.has_bar

    @Property(bool, notify=changed)
    def is_long(self) -> bool:
        """Whether its name stands in two lines."""
        return self._words.is_long

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of it is taken, 0…1."""
        return self._words.share

    @Property(bool, notify=changed)
    def is_full(self) -> bool:
        """Whether all of it is taken."""
        return self._words.is_full
