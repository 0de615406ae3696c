"""How the event stands: open or closed, since when and by whom, and what came after the closing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.after_list import AfterList
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card, Rule
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.domain.closing_report import AfterClosing
from welfare_desk.domain.money import Money
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.closing import Closing

GLYPH_PX: Final = 20
NOTHING_AFTER: Final = AfterClosing()


class ClosingState(Card):
    """The acts are connected by the page; `show_state` says what can be done now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._standing: Closing | None = None
        self._newest: Closing | None = None
        self._stops = 0
        self._timezone = self._who = ""
        self._after = NOTHING_AFTER
        self._glyph = Glyph(look, "circle", "text2", size_px=GLYPH_PX)
        self._title = Label(look, px=16, weight=700)
        self._more = Label(look, px=13, role="text2", wraps=True)
        self.close_event = Button(
            look, kind="primary", icon="seal-check", key="Ctrl+Enter", height_px=38
        )
        self.reopen = Button(look, icon="arrow-u-up-left", key="Ctrl+R", height_px=38)
        self.statement = Button(look, icon="printer", key="Ctrl+P", height_px=38)
        self._after_title = Label(look, px=15, weight=700)
        self._sums = Label(look, px=13, role="text2", wraps=True)
        self.list = AfterList(look)
        self._lay_out()
        self.retranslate()

    def show_state(
        self,
        standing: Closing | None,
        *,
        who: str,
        stops: int,
        after: AfterClosing,
        timezone: str,
        newest: Closing | None,
    ) -> None:
        """Show how the event stands.

        Args:
            standing: the closing that stands, None: the event is open.
            who: the name of whoever closed it.
            stops: how many items keep the event open.
            after: what came after the closing.
            timezone: that of the event.
            newest: the closing whose statement can be printed, even if it was opened again.
        """
        self._standing, self._stops, self._after = standing, stops, after
        self._timezone, self._who, self._newest = timezone, who, newest
        self.close_event.setVisible(standing is None)
        self.close_event.setEnabled(standing is None and not stops)
        self.reopen.setVisible(standing is not None)
        self.statement.setEnabled(newest is not None)
        self.list.show_rows(after.rows, timezone)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        standing = self._standing
        icon, role = ("seal-check", "ok") if standing else ("circle", "text2")
        self._glyph.show_icon(icon, role, "fill" if standing else "regular")
        if standing is None:
            self._title.setText(self.tr("The event is open"))
            open_ = self.tr("Everything that must be settled is settled.")
            stops = self.tr("To be settled first: {count}").format(count=self._stops)
            said = (stops if self._stops else open_, self._history())
            self._more.setText("\n".join(filter(None, said)))
        else:
            at = self._time(standing.at)
            self._title.setText(self.tr("The event is closed"))
            place = self.tr("{time}, desk {desk}").format(time=at, desk=standing.desk)
            self._more.setText(", ".join(filter(None, (place, self._who))))
        self._name_acts()
        self._tell_after()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _history(self) -> str:
        """When it was closed before, and why it was opened again; "" where it never was."""
        newest = self._newest
        if newest is None or newest.reopened is None:
            return ""
        words = self.tr("Closed {closed}, opened again {opened}: {reason}")
        closed, opened = self._time(newest.at), self._time(newest.reopened)
        return words.format(closed=closed, opened=opened, reason=newest.reason)

    def _time(self, at: datetime) -> str:
        return local_time(at, self._timezone).strftime("%Y-%m-%d %H:%M")

    def _name_acts(self) -> None:
        self.close_event.setText(self.tr("Close the event"))
        self.close_event.setToolTip(
            self.tr("Settle first what the list marks")
            if self._stops
            else self.tr("Record the ends of all logs and all sums (Ctrl+Enter)")
        )
        self.reopen.setText(self.tr("Open again"))
        self.reopen.setToolTip(self.tr("Open the event again, with a reason (Ctrl+R)"))
        self.statement.setText(self.tr("Closing statement"))
        self.statement.setToolTip(self.tr("Show the statement, to be printed and signed (Ctrl+P)"))

    def _tell_after(self) -> None:
        after = self._after
        self._after_title.setText(self.tr("After closing"))
        self._after_title.setVisible(self._standing is not None)
        self._sums.setVisible(self._standing is not None)
        if not after.rows:
            self._sums.setText(self.tr("Nothing came since."))
            return
        said = self.tr(
            "Entries: {count}. Received ¥{received}, pledged ¥{pledged}, taken back ¥{back}. "
            "None of it is in the closing."
        )
        self._sums.setText(
            said.format(
                count=f"{len(after.rows):,}",
                received=Money(after.received_fen).figures,
                pledged=Money(after.pledged_fen).figures,
                back=Money(after.taken_back_fen).figures,
            )
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._glyph)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._more, self.close_event, self.reopen, self.statement):
            column.addWidget(part)
        column.addWidget(Rule(self._look))
        column.addWidget(self._after_title)
        column.addWidget(self._sums)
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        inside.addStretch(1)
        column.addWidget(scrolled(listed), 1)
