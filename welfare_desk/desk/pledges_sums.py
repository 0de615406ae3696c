"""What is still to come, at the top of the pages of pledges and goods: figures side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout

from welfare_desk.desk.paint.card import Card, Rule
from welfare_desk.desk.totals_strip import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look

STRIP_PX: Final = 82


class SumsStrip(Card):
    """One figure a name, each with its icon and a quiet line beneath; `wide` has more to say."""

    def __init__(
        self,
        look: Look,
        faces: Mapping[str, tuple[str, str]],
        *,
        wide: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "card", parent)
        self.figures = {name: Figure(look, icon, role) for name, (icon, role) in faces.items()}
        self.setFixedHeight(STRIP_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(16)
        for name, figure in self.figures.items():
            if row.count():
                row.addWidget(Rule(look, upright=True))
            row.addWidget(figure, 2 if name == wide else 1)

    def show_figure(self, name: str, title: str, value: str, under: str) -> None:
        """Show one of the figures."""
        figure = self.figures[name]
        figure.name.setText(title)
        figure.show_value(value)
        figure.under.setText(under)
