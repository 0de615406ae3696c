"""The cell that says who gives or claims: a unit of the register, somebody new, or nobody named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal

from welfare_desk.desk.picker import ROWS, Picker
from welfare_desk.desk.suggestions import Suggestion
from welfare_desk.desk.unit_look import unit_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.unit_draft import NewUnitDraft
    from welfare_desk.services.lookup import Lookup, Match

UNNAMED: Final[dict[Giver, tuple[str, ...]]] = {
    "anonymous": ("nm", "匿名", "爱心人士", "anonymous"),
    "unknown": ("wz", "未知", "unknown"),
}
"""What may be typed for a giver who is not named, or whom nobody knows yet."""


class UnitPicker(Picker):
    """Picks a unit by name, short name or initials; `givers` also offers those without a name."""

    picked = Signal(object)
    """The `Unit` that was picked."""
    unnamed = Signal(object)
    """The `Giver` that was picked: "anonymous" or "unknown"."""
    new_wanted = Signal(str)
    """Somebody new shall be registered; the text that was typed."""

    def __init__(
        self,
        look: Look,
        *,
        givers: bool = False,
        newcomers: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.unit: Unit | None = None
        self._lookup: Lookup | None = None
        self._givers = givers
        self._newcomers = newcomers
        self._asides: dict[UnitId, str] = {}
        self._booked: Callable[[UnitId], str] = lambda _unit: ""
        self._name_all()

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search in this index from now on, also for what was typed before it was there."""
        self._lookup = lookup
        if self.unit is None and self.hasFocus() and self.text() and not self.isReadOnly():
            self._offer(self.text())

    def know_earlier(self, unit: UnitId, words: str) -> None:
        """Remember what a unit gave last, to be shown beside its name."""
        self._asides[unit] = words

    def ask_booked(self, booked: Callable[[UnitId], str]) -> None:
        """Ask here what is booked for the only unit that fits, to be shown beside its name."""
        self._booked = booked

    def show_unit(self, unit: Unit) -> None:
        """Show a unit as picked."""
        self.unit = unit
        self.show_choice(
            self._look.reads(unit.name),
            icon=self._look.kinds.icon(unit.kind),
            role=unit_role(unit.kind, self._look.kinds),
            chip=self._look.kind_name(unit.kind),
        )

    def show_new(self, draft: NewUnitDraft) -> None:
        """Show somebody who will be registered with the entry."""
        self.show_choice(
            draft.name,
            icon=self._look.kinds.icon(draft.kind),
            role=unit_role(draft.kind, self._look.kinds),
            chip=self.tr("New"),
        )

    def show_unnamed(self, giver: Giver) -> None:
        """Show a giver without a name."""
        self.show_choice(self._unnamed_words(giver)[0], icon="heart", role="svc")

    def forget(self) -> None:
        """Forget the unit."""
        self.unit = None

    def suggest(self, typed: str) -> tuple[Suggestion, ...]:
        """Units that fit, then the unnamed where they are typed, last the row for somebody new."""
        text = typed.strip()
        found = self._lookup.find(text, ROWS) if self._lookup and text else ()
        alone = len(found) == 1
        if not text:
            return ()
        unnamed = tuple(self._unnamed(giver) for giver in UNNAMED if self._means(text, giver))
        rows = (*unnamed, *(self._row(match, alone=alone) for match in found))
        return (*rows[: ROWS - 1], self._new_row(text)) if self._newcomers else rows

    def first_rows(self) -> tuple[Suggestion, ...]:
        """Those without a name, where they may be picked."""
        return tuple(self._unnamed(giver) for giver in UNNAMED) if self._givers else ()

    def take(self, suggestion: Suggestion) -> None:
        """Pick a unit or a giver, or ask for somebody new."""
        if suggestion.who is not None:
            self.show_unit(suggestion.who)
            self.picked.emit(suggestion.who)
        elif suggestion.giver != "unit":
            self.show_unnamed(suggestion.giver)
            self.unnamed.emit(suggestion.giver)
        else:
            self.new_wanted.emit(self.text().strip())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            if self.unit is not None:
                self.show_unit(self.unit)

    def _row(self, match: Match, *, alone: bool) -> Suggestion:
        unit = match.unit
        name = self._look.reads(unit.name)
        parts = [self._look.kind_name(unit.kind), unit.short]
        if unit.badge is not None:
            parts.append(self.tr("Badge {number}").format(number=f"{unit.badge:03d}"))
        if match.through is not None:
            merged = self._look.reads(match.through.name)
            parts.insert(0, self.tr("once “{name}”").format(name=merged))
        booked = self._booked(unit.id) if alone else ""
        return Suggestion(
            who=unit,
            name=name,
            marks=match.ranges if name == unit.name.zh else (),
            detail=booked or " · ".join(filter(None, parts)),
            aside="" if booked else self._asides.get(unit.id, ""),
            icon=self._look.kinds.icon(unit.kind),
            role=unit_role(unit.kind, self._look.kinds),
        )

    def _new_row(self, text: str) -> Suggestion:
        known = self._lookup is not None
        return Suggestion(
            name=self.tr("New unit “{typed}”").format(typed=text),
            detail=self.tr("Not in the register? A name is enough")
            if known
            else self.tr("The register is still being read; it takes a moment"),
            icon="plus-circle",
            role="brandText",
            key="Ctrl+N",
        )

    def _unnamed(self, giver: Giver) -> Suggestion:
        name, detail = self._unnamed_words(giver)
        return Suggestion(giver=giver, name=name, detail=detail, icon="heart", role="svc")

    def _unnamed_words(self, giver: Giver) -> tuple[str, str]:
        if giver == "anonymous":
            return self.tr("A kind-hearted person"), self.tr("Does not want to be named")
        return self.tr("Giver not yet known"), self.tr("To be found out later")

    def _means(self, text: str, giver: Giver) -> bool:
        return self._givers and any(word.startswith(text.lower()) for word in UNNAMED[giver])

    def _name_all(self) -> None:
        name = self.tr("Unit or name")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{name} (Alt+U): type initials or a name").format(name=name))
        hint = self.tr("Name or initials; ↓ unnamed")
        self.setPlaceholderText(hint if self._givers else self.tr("Name, short name or initials"))
