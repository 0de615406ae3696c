"""The fields of one need line in the form of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.pair_field import PairField
from welfare_desk.desk.project_words import form_name, plain
from welfare_desk.domain.amounts import AmountRead, read_amount
from welfare_desk.domain.money import Money
from welfare_desk.domain.need_draft import NeedDraft
from welfare_desk.domain.register import NeedForm
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import LineId
    from welfare_desk.domain.register import NeedLine
    from welfare_desk.domain.texts import Language

FORMS: Final[tuple[NeedForm, ...]] = get_args(NeedForm)
TEXTS: Final = ("what", "quantity", "unit_word", "unit_price", "amount", "slots")
PAIRS: Final = ("what", "unit_word")


class NeedBlock(Card):
    """One need; `edited` when something was typed, `removed` and `moved` when asked for."""

    edited = Signal()

    def __init__(
        self, look: Look, line: LineId, standing: NeedLine | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "inset", parent)
        self._look = look
        self.line = line
        self.carries = False
        """Whether claims stand on this line, so that it cannot go."""
        self._place = 1
        self._title = Label(look, px=13, weight=700)
        self._lock = Glyph(look, "hand-heart", "ok", size_px=16, style="fill")
        self.form = Choice(look, height_px=32)
        self.pairs = {name: PairField(look, height_px=34) for name in PAIRS}
        self.texts = {
            name: self.pairs.get(name) or TextField(look, face="figures", height_px=34)
            for name in TEXTS
        }
        self.boxes = {name: FieldBox(look, field) for name, field in self.texts.items()}
        self.echo = Label(look, px=12, weight=500, role="text2", wraps=True)
        self._lay_out()
        for field in self.texts.values():
            field.textEdited.connect(lambda _text: self._edit())
        self.form.activated.connect(lambda _index: self._edit())
        self.setFocusProxy(self.texts["what"])
        self.retranslate()
        self._fill(standing)

    def draft(self) -> NeedDraft:
        """The need as it is typed."""
        form = next(form for form in FORMS if form == self.form.value())
        what, word = (self.pairs[name].typed() for name in PAIRS)
        texts = {
            name: field.text()
            for name, field in self.texts.items()
            if self._has(name) and name not in self.pairs
        }
        return NeedDraft(id=self.line, form=form, what=what, unit_word=word, **texts)

    def show_side(self, side: Language) -> None:
        """Show the texts in this language."""
        for pair in self.pairs.values():
            pair.show_side(side)

    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in this order."""
        return (self.form, *self.texts.values())

    def show_place(self, place: int, *, carries: bool) -> None:
        """Know in what place the line stands, and whether claims stand on it."""
        self._place, self.carries = place, carries
        self._lock.setVisible(carries)
        self._lock.setToolTip(self.tr("Claims stand on this need: it cannot go"))
        self._title.setText(self.tr("Need {number}").format(number=place))
        for box in self.boxes.values():
            name = box.field.accessibleName()
            box.field.setToolTip(f"{self._title.text()}: {name}")

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words = {
            "what": self.tr("What is needed"),
            "quantity": self.tr("How many"),
            "unit_word": self.tr("Of what"),
            "unit_price": self.tr("Each ¥"),
            "amount": self.tr("Amount ¥"),
            "slots": self.tr("Places"),
        }
        for name, box in self.boxes.items():
            box.name(words[name])
        self.pairs["unit_word"].hint(self.tr("boxes"))
        self.texts["slots"].setPlaceholderText(self.tr("any number"))
        self.form.offer({form: form_name(form) for form in FORMS})
        self.form.setAccessibleName(self.tr("Form of the need"))
        self.form.setToolTip(self.tr("Form of the need"))
        self.show_place(self._place, carries=self.carries)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self, line: NeedLine | None) -> None:
        if line is None:
            return
        self.form.choose(line.form)
        texts = {
            "quantity": plain(line.quantity) if line.quantity else "",
            "unit_price": Money(line.unit_price_fen).figures if line.unit_price_fen else "",
            "amount": Money(line.amount_fen).figures if line.amount_fen else "",
            "slots": str(line.slots) if line.slots else "",
        }
        for name, text in texts.items():
            self.texts[name].setText(text)
        self.pairs["what"].put(line.what)
        self.pairs["unit_word"].put(line.unit)
        product = self.draft().product()
        if product is not None and product.fen == line.amount_fen:
            self.texts["amount"].clear()
        self._refresh()

    def _edit(self) -> None:
        self._refresh()
        self.edited.emit()

    def _has(self, name: str) -> bool:
        """Whether a need of this form has such a field."""
        return self.form.value() != "service" or name not in {"unit_price", "amount"}

    def _refresh(self) -> None:
        for name, box in self.boxes.items():
            box.setVisible(self._has(name))
        product = self.draft().product()
        self.texts["amount"].setPlaceholderText(product.figures if product else "")
        words = self._echo_words(product)
        self.echo.setText(words)
        self.echo.setVisible(bool(words))

    def _echo_words(self, product: Money | None) -> str:
        """The amount as it will stand: computed or typed, in figures and in upper case."""
        typed = self.texts["amount"].text().strip() if self._has("amount") else ""
        read = read_amount(typed) if typed else None
        money = Money(read.fen) if isinstance(read, AmountRead) else product
        if typed and not isinstance(read, AmountRead):
            money = None
        return f"¥{money.figures}  {upper_amount(money)}" if money else ""

    def _lay_out(self) -> None:
        head, counted, summed = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, counted, summed):
            row.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._lock)
        head.addStretch(1)
        head.addWidget(self.form, 2)
        for name in ("quantity", "unit_word", "unit_price"):
            counted.addWidget(self.boxes[name], 1)
        summed.addWidget(self.boxes["amount"], 2)
        summed.addWidget(self.boxes["slots"], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 9)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.boxes["what"])
        column.addLayout(counted)
        column.addLayout(summed)
        column.addWidget(self.echo)
