"""The ground of every sheet with one act at its foot that is not to be done by mistake.

Enter never acts there: only Ctrl+Enter or the button does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal

from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.sheet import Sheet
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.paint.button import ButtonKind
    from welfare_desk.domain.errors import KnownError

WIDTH_PX: Final = 640


class ActSheet(Sheet):
    """Ctrl+Enter or the button emits `confirmed`, Esc leaves.

    Args:
        icon: stands beside the title.
        act_icon: stands on the button; "": the same.
    """

    confirmed = Signal()

    def __init__(
        self,
        look: Look,
        cover: QWidget,
        *,
        icon: str,
        act_icon: str = "",
        kind: ButtonKind = "primary",
        width_px: int = WIDTH_PX,
    ) -> None:
        role = "danger" if kind == "danger" else "brandText"
        super().__init__(look, cover, icon=icon, width_px=width_px, role=role)
        self._look = look
        self.told = Label(look, px=13, role="danger", wraps=True)
        self.told.hide()
        self.leave = Button(look, key="Esc", height_px=38)
        self.act = Button(
            look,
            kind=kind,
            icon=act_icon or icon,
            icon_style="fill",
            key="Ctrl+Enter",
            height_px=38,
        )
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.foot.addWidget(self.act)
        self.leave.clicked.connect(self.close_sheet)
        self.act.clicked.connect(self.confirmed)
        act = self.confirmed.emit
        on_keys(self, {"Ctrl+Return": act, "Ctrl+Enter": act})

    def tell_refusal(self, error: KnownError) -> None:
        """Say why it was not done; the sheet stays."""
        self.told.setText(say(error.said, self._look.language))
        self.told.show()
        self._fit()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
