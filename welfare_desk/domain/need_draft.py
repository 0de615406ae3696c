"""One need line of a project as it is typed: what, how much, at what price, for how many units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.draft_parts import take_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_count, read_quantity, tidy
from welfare_desk.domain.money import LIMIT_FEN, Money
from welfare_desk.domain.register import NeedLine
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from decimal import Decimal

    from welfare_desk.domain.ids import LineId
    from welfare_desk.domain.register import NeedForm

NOT_THE_PRODUCT = QT_TRANSLATE_NOOP(
    "errors",
    "¥{typed} is not {quantity} × ¥{price} = ¥{product}: leave the amount empty, or put the "
    "price right.",
)
NO_WHOLE_FEN = QT_TRANSLATE_NOOP(
    "errors", "{quantity} × ¥{price} is no amount in whole fen below ten thousand million yuan."
)
PRICE_OF_NOTHING = QT_TRANSLATE_NOOP(
    "errors", "A price for each needs a number of pieces: write how many."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedDraft:
    """One need of a project; what is needed and its unit stand in Chinese and in English.

    Where a quantity and a unit price are typed the amount is their product, and may be left empty.
    Money alone needs an amount; a quantity of goods or of a service may be left open. A service
    has no price and no amount.
    Fields in errors: amount, quantity, unit_price, slots.
    """

    id: LineId
    form: NeedForm = "money"
    what: Text = NO_TEXT
    amount: str = ""
    quantity: str = ""
    unit_word: Text = NO_TEXT
    unit_price: str = ""
    slots: str = ""

    def read(self, found: Findings, prefix: str = "") -> NeedLine:
        """The line as far as it can be read; what is wrong goes into `found`.

        `prefix` stands before the names of the fields there.
        """
        count, price = self._quantity(found, prefix), self._price(found, prefix)
        return NeedLine(
            id=self.id,
            form=self.form,
            amount_fen=self._amount(found, prefix, count, price),
            quantity=count,
            unit=tidied(self.unit_word) if count else NO_TEXT,
            unit_price_fen=price if count else None,
            what=tidied(self.what),
            slots=self._slots(found, prefix),
        )

    def product(self) -> Money | None:
        """Quantity × unit price, where both are typed and come to whole fen."""
        if self.form == "service" or not self.unit_price.strip():
            return None
        count = read_quantity(self.quantity)
        price = take_amount(Findings(), "unit_price", self.unit_price)
        if isinstance(count, Sentence) or price is None:
            return None
        fen = priced(count, price)
        return None if fen is None else Money(fen)

    def _quantity(self, found: Findings, prefix: str) -> Decimal | None:
        typed = self.quantity
        return found.take(f"{prefix}quantity", read_quantity(typed)) if typed.strip() else None

    def _price(self, found: Findings, prefix: str) -> int | None:
        if self.form == "service" or not self.unit_price.strip():
            return None
        if not self.quantity.strip():
            found.errors[f"{prefix}quantity"] = Sentence(PRICE_OF_NOTHING)
        return take_amount(found, f"{prefix}unit_price", self.unit_price)

    def _amount(
        self, found: Findings, prefix: str, count: Decimal | None, price: int | None
    ) -> int | None:
        """What is typed, or the product; both, where they agree."""
        if self.form == "service":
            return None
        typed = self.amount.strip()
        needed = self.form == "money" and not self.unit_price.strip()
        fen = take_amount(found, f"{prefix}amount", typed) if typed or needed else None
        if count is None or price is None:
            return fen
        product = priced(count, price)
        said = {"quantity": f"{count.normalize():f}", "price": Money(price).figures}
        if product is None:
            found.errors[f"{prefix}unit_price"] = Sentence(NO_WHOLE_FEN, said)
        elif fen is not None and fen != product:
            both = {"typed": Money(fen).figures, "product": Money(product).figures}
            found.errors[f"{prefix}amount"] = Sentence(NOT_THE_PRODUCT, {**said, **both})
        return product

    def _slots(self, found: Findings, prefix: str) -> int | None:
        """For how many units there is a place; empty: for any number."""
        typed = self.slots
        return found.take(f"{prefix}slots", read_count(typed)) if typed.strip() else None


def tidied(typed: Text) -> Text:
    """Both sides of a text without the blanks that slipped in.

    >>> tidied(Text(" 盏 ", "street  lamps"))
    Text(zh='盏', en='street lamps')
    """
    return Text(tidy(typed.zh), tidy(typed.en))


def priced(count: Decimal, price_fen: int) -> int | None:
    """A number of pieces times the price of one, in fen; None: not whole, or beyond the limit.

    >>> from decimal import Decimal
    >>> priced(Decimal(120), 30_000), priced(Decimal("0.333"), 1)
    (3600000, None)
    """
    product = count * price_fen
    whole = product == product.to_integral_value() and product < LIMIT_FEN
    return int(product) if whole else None
