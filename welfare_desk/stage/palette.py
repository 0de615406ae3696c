"""The colours of the stage: four themes, read from resources/theme/stage.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from welfare_desk.domain.cues import StageTheme

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

Colours = tuple[QColor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One theme: `bg`, `ribbon` and `number` run from top to bottom, or base, light and shade."""

    name: StageTheme
    is_dark: bool
    bg: Colours
    glow: Colours
    ribbon: Colours
    number: Colours
    received: Colours
    thread: QColor
    dust: QColor
    text: QColor
    text_soft: QColor
    accent: QColor
    number_shadow: QColor
    track: QColor
    outstanding: QColor
    panel: QColor
    panel_strong: QColor
    line: QColor
    on_accent: QColor


def palettes() -> dict[StageTheme, Palette]:
    """Every theme of the stage, by its name."""
    with resource("theme", "stage.json").open(encoding="utf-8") as file:
        themes: dict[StageTheme, dict[str, object]] = json.load(file)
    return {name: _palette(name, values) for name, values in themes.items()}


def _palette(name: StageTheme, values: dict[str, object]) -> Palette:
    def colours(key: str) -> Colours:
        return tuple(QColor(text) for text in cast("list[str]", values[key]))

    def colour(key: str) -> QColor:
        return QColor(cast("str", values[key]))

    return Palette(
        name=name,
        is_dark=values["mode"] == "dark",
        bg=colours("bg"),
        glow=colours("glow"),
        ribbon=colours("ribbon"),
        number=colours("number"),
        received=colours("received"),
        thread=colour("thread"),
        dust=colour("dust"),
        text=colour("text"),
        text_soft=colour("text_soft"),
        accent=colour("accent"),
        number_shadow=colour("number_shadow"),
        track=colour("track"),
        outstanding=colour("outstanding"),
        panel=colour("panel"),
        panel_strong=colour("panel_strong"),
        line=colour("line"),
        on_accent=colour("on_accent"),
    )


@QmlElement
@QmlUncreatable("The model of the stage has the palette.")
class StagePalette(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The colours of the theme that is on, for QML and for the painted items."""

    changed = Signal()

    def __init__(self, colours: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours = colours

    def use(self, colours: Palette) -> None:
        """Take the colours of another theme."""
        if colours.name != self.colours.name:
            self.colours = colours
            self.changed.emit()

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The name of the theme, for pictures that are asked for by name."""
        return self.colours.name

    @Property(QColor, notify=changed)
    def text(self) -> QColor:
        """What is to be read first."""
        return self.colours.text

    @Property(QColor, notify=changed)
    def text_soft(self) -> QColor:
        """What explains it."""
        return self.colours.text_soft

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        """Gold: amounts, frames, marks."""
        return self.colours.accent

    @Property(QColor, notify=changed)
    def on_accent(self) -> QColor:
        """Text on gold."""
        return self.colours.on_accent

    @Property(QColor, notify=changed)
    def outstanding(self) -> QColor:
        """What is pledged and still to come."""
        return self.colours.outstanding

    @Property(QColor, notify=changed)
    def line(self) -> QColor:
        """Hairlines and quiet frames."""
        return self.colours.line

    @Property(QColor, notify=changed)
    def track(self) -> QColor:
        """The part of a bar that is not reached yet."""
        return self.colours.track

    @Property(QColor, notify=changed)
    def panel(self) -> QColor:
        """Behind a card."""
        return self.colours.panel

    @Property(QColor, notify=changed)
    def panel_strong(self) -> QColor:
        """Behind the newest card."""
        return self.colours.panel_strong
