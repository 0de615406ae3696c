"""The tally in one strip: raised of the goal, received and outstanding, goods apart, givers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card, Rule
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.money import Money
from welfare_desk.domain.tally import percent

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.snapshot import Snapshot

STRIP_PX = 86


def fitting_px(words: str, big_px: int, small_px: int) -> int:
    """The size of a figure: the longer it is, the smaller, so that the strip keeps its width."""
    if len(words) <= len("¥999,999.99"):
        return big_px
    return small_px if len(words) <= len("¥9,999,999.99") else small_px - 2


def yuan(fen: int) -> str:
    """An amount with its sign of currency."""
    return f"¥{Money(fen).figures}"


class Figure(QWidget):
    """One figure under its name, with a word beneath."""

    def __init__(self, look: Look, icon: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Label(look, px=12, weight=500, role="text2")
        self.value = Label(look, px=20, face="figures")
        self.under = Label(look, px=12, role="text3", elides=True)
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(Glyph(look, icon, role, size_px=15, style="fill"))
        head.addWidget(self.name)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self.value)
        column.addWidget(self.under)

    def show_value(self, words: str) -> None:
        """Show the figure."""
        self.value.set_px(fitting_px(words, 20, 16))
        self.value.setText(words)


class TotalsStrip(Card):
    """What the evening has raised, changed at once and without a show."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._snapshot: Snapshot | None = None
        self._name = Label(look, px=12, weight=500, role="text2")
        self._hint = Label(look, px=11, role="text3", elides=True)
        self._raised = Label(look, px=32, face="big_figures", role="brandText")
        self._goal_name = Label(look, px=12, role="text2")
        self._goal = Label(look, px=15, face="figures")
        self._percent = Label(look, px=18, face="figures")
        self._bar = HatchBar(look, height_px=10)
        self._to_go = Label(look, px=12, role="text2", elides=True)
        self._received = Figure(look, "check-circle", "ok")
        self._outstanding = Figure(look, "clock-countdown", "pledge")
        self._goods = Figure(look, "package", "kind")
        self._givers = Figure(look, "hand-heart", "svc")
        self.setFixedHeight(STRIP_PX)
        self._lay_out(look)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the figures of a snapshot."""
        self._snapshot = snapshot
        self._refresh()

    def retranslate(self) -> None:
        """Name the figures in the language of the desk."""
        self._name.setText(self.tr("Raised"))
        self._hint.setText(self.tr("received + outstanding"))
        self._goal_name.setText(self.tr("Goal"))
        self._received.name.setText(self.tr("Received"))
        self._outstanding.name.setText(self.tr("Outstanding"))
        self._goods.name.setText(self.tr("Goods"))
        self._givers.name.setText(self.tr("Givers"))
        self._received.under.setText(self.tr("in hand"))
        self._outstanding.under.setText(self.tr("pledged, not yet paid"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        snapshot = self._snapshot
        goal_fen = snapshot.event.goal_fen if snapshot else 0
        sums = snapshot.figures.sums if snapshot else None
        raised_fen = sums.raised_fen if sums else 0
        received_fen = sums.received_fen if sums else 0
        outstanding_fen = sums.outstanding_fen if sums else 0
        raised = yuan(raised_fen)
        self._raised.set_px(fitting_px(raised, 32, 25))
        self._raised.setText(raised)
        self._received.show_value(yuan(received_fen))
        self._outstanding.show_value(yuan(outstanding_fen))
        self._goods.show_value(yuan(sums.goods_received_fen if sums else 0))
        promised_fen = sums.goods_promised_fen if sums else 0
        self._goods.under.setText(
            self.tr("due {amount}").format(amount=yuan(promised_fen))
            if promised_fen
            else self.tr("counted apart")
        )
        self._givers.show_value(str(sums.givers if sums else 0))
        claims = sums.claims if sums else 0
        self._givers.under.setText(self.tr("Claims: {count}").format(count=claims))
        self._show_goal(goal_fen, received_fen, outstanding_fen)

    def _show_goal(self, goal_fen: int, received_fen: int, outstanding_fen: int) -> None:
        raised_fen = received_fen + outstanding_fen
        whole = max(goal_fen, raised_fen, 1)
        share = percent(raised_fen, goal_fen)
        goal = yuan(goal_fen).removesuffix(".00")  # it must stand whole where the strip is narrow
        self._goal.setText(goal if goal_fen else self.tr("none set"))
        self._percent.setText(f"{share}%" if goal_fen else "")
        self._bar.show_shares(received_fen / whole, outstanding_fen / whole)
        self._bar.setAccessibleName(self.tr("{share}% of the goal").format(share=share))
        to_go = goal_fen - raised_fen
        if goal_fen and to_go > 0:
            self._to_go.setText(self.tr("{amount} to go").format(amount=yuan(to_go)))
        elif goal_fen:
            self._to_go.setText(self.tr("{amount} above the goal").format(amount=yuan(-to_go)))
        else:
            self._to_go.setText("")

    def _lay_out(self, look: Look) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 12, 8)
        row.setSpacing(9)
        row.addLayout(self._big())
        row.addSpacing(4)
        row.addLayout(self._goal_column(), 1)
        for figure in (self._received, self._outstanding, self._goods, self._givers):
            row.addWidget(Rule(look, upright_px=56))
            row.addWidget(figure)

    def _big(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._name)
        head.addWidget(self._hint)
        head.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._raised)
        return column

    def _goal_column(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._goal_name)
        head.addWidget(self._goal, 1)
        head.addWidget(self._percent)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._to_go)
        return column
