"""The desk's colours: one tokens file becomes palette, style sheet and every painted colour."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from string import Template
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor, QPalette

from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

Mode = Literal["light", "dark"]
MODES: tuple[Mode, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one mode by role; the roles are those of resources/theme/desk.json."""

    mode: Mode
    colours: Mapping[str, str]

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as `brand`, `text2` or `okSoft`."""
        return QColor(self.colours[role])

    def palette(self) -> QPalette:
        """What the stock widgets paint with."""
        palette = QPalette()
        for group_role, role in PALETTE_ROLES:
            palette.setColor(group_role, self.colour(role))
        for group_role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, group_role, self.colour("text3"))
        return palette

    def style_sheet(self) -> str:
        """The style sheet of fields, lists and scroll bars in these colours."""
        return Template(resource("theme", "desk.qss").read_text("utf-8")).substitute(self.colours)


PALETTE_ROLES = (
    (QPalette.ColorRole.Window, "bg"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "field"),
    (QPalette.ColorRole.AlternateBase, "surface2"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "onBrand"),
    (QPalette.ColorRole.Highlight, "focus"),
    (QPalette.ColorRole.HighlightedText, "surface"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.ToolTipBase, "text"),
    (QPalette.ColorRole.ToolTipText, "surface"),
)


@cache
def theme(mode: Mode) -> Theme:
    """The theme of a mode, read once."""
    tokens = json.loads(resource("theme", "desk.json").read_text("utf-8"))
    return Theme(mode, tokens[mode])
