"""How much is claimed: open, all, an amount, a number or places; echoed, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.domain.claim_extent import EXTENTS, TYPED
from welfare_desk.domain.money import Money
from welfare_desk.domain.tally import percent
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from typing import Literal

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.claim_extent import Claimable, Extent


class ClaimShare(QWidget):
    """Offers the extents that the need has; `edited` after each change."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claimable: Claimable | None = None
        self._title = Label(look, px=12, weight=500, role="text2")
        self.extent = Segments(look, EXTENTS)
        self.field = TextField(look, px=18, face="figures", height_px=40)
        self.box = FieldBox(look, self.field, key="Alt+A")
        self.echo = Label(look, px=13, weight=500, wraps=True)
        self.rest = Button(look, kind="ghost", key="Alt+B", height_px=30)
        self._after = Card(look, "inset")
        self._after_name = Label(look, px=12, role="text2")
        self.after = Label(look, px=13, weight=700)
        self._bar = HatchBar(look)
        self._lay_out()
        self.extent.chosen.connect(lambda _value: self._choose())
        self.field.textEdited.connect(lambda _text: self._edit())
        self.rest.clicked.connect(self.fill_in_rest)
        self.retranslate()

    def begin(self) -> None:
        """Begin with nothing typed."""
        self.field.clear()
        self.extent.choose("open")

    def show_need(self, claimable: Claimable) -> None:
        """Offer what fits this need, claimed in these forms."""
        self._claimable = claimable
        offered = claimable.extents()
        self.extent.offer(offered)
        if self.value() not in offered:
            self.extent.choose(claimable.usual_extent())
        self._refresh()

    def value(self) -> Extent:
        """The extent that is chosen."""
        return next(extent for extent in EXTENTS if extent == self.extent.value())

    def typed(self, extent: Extent) -> str:
        """What is typed, where it is typed for this extent."""
        return self.field.text() if self.value() == extent else ""

    def start_amount(self) -> None:
        """Go to the amount: the keyboard's short way to a part."""
        if self.value() not in TYPED:
            self.extent.choose(self._claimable.typed_extent() if self._claimable else "open")
            self._refresh()
        self.field.setFocus()
        self.field.selectAll()

    def counted(self) -> Literal["amount", "quantity"] | None:
        """Whether an amount or a number is to be typed: an empty one is no claim yet."""
        extent = self.value()
        return extent if extent in {"amount", "quantity"} else None

    def fill_in_rest(self) -> None:
        """Type all that is left to claim."""
        rest = self._rest()
        if rest and self.value() in TYPED:
            self.field.setText(rest)
            self._edit()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("How much"))
        self.extent.name(
            {
                "open": self.tr("Open"),
                "whole": self.tr("All"),
                "amount": self.tr("Amount"),
                "quantity": self.tr("Number"),
                "places": self.tr("Places"),
            }
        )
        self._after_name.setText(self.tr("After this claim"))
        self.rest.setToolTip(self.tr("Write all that is left into the field (Alt+B)"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        self._refresh()
        if self.value() in TYPED:
            self.field.setFocus()
        self.edited.emit()

    def _edit(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        extent = self.value()
        self.box.setVisible(extent in TYPED)
        names = {
            "amount": self.tr("Amount ¥"),
            "quantity": self.tr("How many"),
            "places": self.tr("How many places; one if left empty"),
        }
        self.box.name(names.get(extent, ""))
        rest = self._rest() if extent in TYPED else ""
        self.rest.setText(self.tr("All that is left: {rest}").format(rest=rest))
        self.rest.updateGeometry()
        self.rest.setVisible(bool(rest))
        words = self._echo_words(extent)
        self.echo.setText(words)
        self.echo.setVisible(bool(words))
        self._show_after()

    def _rest(self) -> str:
        """What is left to claim, as it would be typed."""
        return self._claimable.rest(self.value()) if self._claimable else ""

    def _echo_words(self, extent: Extent) -> str:
        """An amount in figures and in upper case; a number times its price."""
        typed = self.field.text().strip()
        fen = self._claimed_fen() if extent in TYPED else None
        need = self._claimable.need if self._claimable else None
        if fen is None:
            return ""
        if extent == "amount" or need is None or need.unit_price_fen is None:
            return f"¥{Money(fen).figures}  {upper_amount(Money(fen))}"
        word, price = self._look.reads(need.unit), Money(need.unit_price_fen).figures
        return f"{typed} {word} × ¥{price} = ¥{Money(fen).figures}"

    def _claimed_fen(self) -> int | None:
        """What the claim comes to in money; None where it says nothing of money."""
        share = self._claimable
        return share.comes_to_fen(self.value(), self.field.text()) if share else None

    def _show_after(self) -> None:
        """How far the project would be with this claim: solid is raised, hatched is claimed."""
        share, fen = self._claimable, self._claimed_fen()
        shown = share is not None and share.row.need_fen > 0 and bool(fen)
        self._after.setVisible(shown)
        if share is None or not fen or not shown:
            return
        row, claimed = share.row, share.claimed_after_fen(fen)
        left = row.need_fen - claimed
        words = (
            self.tr("{percent}%, ¥{figures} to go")
            if left >= 0
            else self.tr("{percent}%, ¥{figures} over")
        )
        reached = percent(claimed, row.need_fen)
        self.after.setText(words.format(percent=reached, figures=Money(abs(left)).figures))
        self.after.set_role("text" if left >= 0 else "pledge")
        whole = max(claimed, row.need_fen)
        self._bar.show_shares(row.raised_fen / whole, (claimed - row.raised_fen) / whole)

    def _lay_out(self) -> None:
        after, head = QVBoxLayout(self._after), QHBoxLayout()
        after.setContentsMargins(12, 7, 12, 9)
        after.setSpacing(5)
        head.addWidget(self._after_name, 1)
        head.addWidget(self.after)
        after.addLayout(head)
        after.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self.extent, self.box, self.echo, self.rest, self._after):
            column.addWidget(widget)
