"""How much is claimed: open, all, an amount, a number or places; echoed, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.project_words import plain
from welfare_desk.domain.amounts import AmountRead, read_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import read_quantity
from welfare_desk.domain.money import Money
from welfare_desk.domain.need_draft import priced
from welfare_desk.domain.tally import percent
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from decimal import Decimal

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import ClaimForm
    from welfare_desk.domain.journal import LineRow, ProjectRow
    from welfare_desk.domain.register import NeedLine

Extent = Literal["open", "whole", "amount", "quantity", "places"]
EXTENTS: Final[tuple[Extent, ...]] = get_args(Extent)
TYPED: Final = frozenset({"amount", "quantity", "places"})


class ClaimShare(QWidget):
    """Offers the extents that the need has; `edited` after each change."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row: ProjectRow | None = None
        self._need: NeedLine | None = None
        self._forms: tuple[ClaimForm, ...] = ()
        self._offered: tuple[Extent, ...] = EXTENTS
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

    def show_need(
        self, row: ProjectRow, need: NeedLine | None, forms: tuple[ClaimForm, ...]
    ) -> None:
        """Offer what fits this need of the project (None: none chosen yet) in these forms."""
        self._row, self._need, self._forms = row, need, forms
        limited = need is not None and need.slots is not None
        material = bool(set(forms) - {"money"})
        money = "money" in forms or "goods" in forms
        offers = {
            "open": not limited,
            "whole": not limited,
            "amount": money,
            "quantity": material or (need is not None and need.quantity is not None),
            "places": limited,
        }
        self._offered = tuple(extent for extent in EXTENTS if offers[extent])
        self.extent.offer(self._offered)
        if self.value() not in self._offered:
            self.extent.choose("places" if limited else "open")
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
            typed = [extent for extent in self._offered if extent in TYPED]
            self.extent.choose("quantity" if self._is_counted() else next(iter(typed), "open"))
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
        row, need = self._row, self._need
        if row is None:
            return ""
        line = self._line(need) if need else None
        if self.value() == "amount":
            left = row.need_fen - max(row.raised_fen, row.claimed_fen)
            if need is not None and need.amount_fen is not None:
                left = min(left, need.amount_fen - (line.claimed_fen if line else 0))
            return Money(left).figures if left > 0 else ""
        if self.value() == "quantity" and need is not None and need.quantity is not None:
            return _left(need.quantity, line.claimed if line else None)
        if self.value() == "places" and line is not None and line.left:
            return str(line.left)
        return ""

    def _echo_words(self, extent: Extent) -> str:
        """An amount in figures and in upper case; a number times its price."""
        typed, need = self.field.text().strip(), self._need
        if not typed:
            return ""
        if extent == "amount":
            read = read_amount(typed)
            if not isinstance(read, AmountRead):
                return ""
            return f"¥{Money(read.fen).figures}  {upper_amount(Money(read.fen))}"
        if extent == "quantity" and need is not None and need.unit_price_fen:
            return self._times(read_quantity(typed), need, need.unit_price_fen)
        return ""

    def _times(self, count: Decimal | Sentence, need: NeedLine, price_fen: int) -> str:
        fen = None if isinstance(count, Sentence) else priced(count, price_fen)
        if fen is None:
            return ""
        word = self._look.reads(need.unit)
        price, whole = Money(price_fen).figures, Money(fen).figures
        return f"{self.field.text().strip()} {word} × ¥{price} = ¥{whole}"

    def _claimed_fen(self) -> int | None:
        """What the claim comes to in money; None where it says nothing of money."""
        row, need, typed = self._row, self._need, self.field.text().strip()
        if row is None:
            return None
        if self.value() == "whole":
            return need.amount_fen if need else row.need_fen
        if self.value() == "amount":
            read = read_amount(typed) if typed else None
            return read.fen if isinstance(read, AmountRead) else None
        if self.value() == "quantity" and need is not None and need.unit_price_fen and typed:
            count = read_quantity(typed)
            return None if isinstance(count, Sentence) else priced(count, need.unit_price_fen)
        return None

    def _show_after(self) -> None:
        """How far the project would be with this claim: solid is raised, hatched is claimed."""
        row, fen = self._row, self._claimed_fen()
        shown = row is not None and row.need_fen > 0 and bool(fen)
        self._after.setVisible(shown)
        if row is None or not fen or not row.need_fen:
            return
        claimed = max(row.raised_fen, row.claimed_fen) + fen
        left = row.need_fen - claimed
        words = (
            self.tr("{percent}%, ¥{figures} to go")
            if left >= 0
            else self.tr("{percent}%, ¥{figures} over")
        )
        share = percent(claimed, row.need_fen)
        self.after.setText(words.format(percent=share, figures=Money(abs(left)).figures))
        self.after.set_role("text" if left >= 0 else "pledge")
        whole = max(claimed, row.need_fen)
        self._bar.show_shares(row.raised_fen / whole, (claimed - row.raised_fen) / whole)

    def _is_counted(self) -> bool:
        """Whether the need is counted and claimed in goods, so that a figure means pieces."""
        counted = self._need is not None and self._need.quantity is not None
        return counted and "money" not in self._forms and "quantity" in self._offered

    def _line(self, need: NeedLine) -> LineRow | None:
        rows = self._row.lines if self._row else ()
        return next((row for row in rows if row.line == need.id), None)

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


def _left(quantity: Decimal, claimed: Decimal | None) -> str:
    """How many pieces nobody claimed yet; "" for none."""
    left = quantity - (claimed or 0)
    return plain(left) if left > 0 else ""
