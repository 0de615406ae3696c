"""What one row of a sheet says of a need of its project, both ways."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.need_draft import NO_WHOLE_FEN, PRICE_OF_NOTHING, priced
from welfare_desk.domain.register import NeedForm, NeedLine
from welfare_desk.domain.sheet_cells import Fault, SheetRow, says_nothing, tidy_cell
from welfare_desk.domain.sheet_project_columns import NEED_KEYS
from welfare_desk.domain.sheet_values import amount, chosen, counted, quantity, yuan
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from welfare_desk.domain.sheet_choices import Choices

FORM_MISSING = QT_TRANSLATE_NOOP(
    "errors", "It is not said what is needed. Choose money, goods, either of them, or a service."
)
AMOUNT_MISSING = QT_TRANSLATE_NOOP("errors", "Money is needed, but no amount is written.")
QUANTITY_MISSING = QT_TRANSLATE_NOOP("errors", "Goods are needed, but it is not said how many.")
EITHER_MISSING = QT_TRANSLATE_NOOP(
    "errors", "Goods or money are needed, but neither a quantity nor an amount is written."
)
MISMATCH = QT_TRANSLATE_NOOP(
    "errors",
    "The amount is not quantity times unit price: {quantity} × ¥{price} is ¥{product}. Correct one"
    " of the three.",
)
UNKNOWN_NEED = QT_TRANSLATE_NOOP(
    "errors", "The project has no need {typed}. Leave the cell empty for a new need."
)
NEED_TWICE = QT_TRANSLATE_NOOP("errors", "Row {row} has the same need ID. One need has one row.")

_FORMS: Final[tuple[NeedForm, ...]] = get_args(NeedForm)
_NOTHING: Final = NeedLine(id=LineId(""), form="money")
_UNIT_LIMIT: Final = 20
_WHAT_LIMIT: Final = 200


class NeedReader:
    """Reads the need of a row.

    `takes_ids` says that ids of a sheet are taken as they come; a need that brings one is carried
    from another list, and stays as it was there.
    """

    def __init__(self, choices: Choices, *, takes_ids: bool) -> None:
        """Know the words."""
        self._form = chosen(choices, "need_form", "unknown-need-form")
        self._takes_ids = takes_ids

    def read(self, row: SheetRow, standing: Mapping[str, NeedLine]) -> NeedLine | None:
        """The need of a row, None where it has none; a new one has no id unless it brings one."""
        if not any(_is_filled(row, key) for key in NEED_KEYS):
            return None
        before = self._before(row, standing)
        if before is not None:
            row.standing = {**row.standing, **need_cells(before)}
        kept = before or _NOTHING
        line = replace(
            kept,
            id=kept.id or LineId(row.cells.get("need_id", "").strip()),
            amount_fen=row.read("amount", amount, kept=kept.amount_fen, empty=None),
            quantity=row.read("quantity", quantity, kept=kept.quantity, empty=None),
            unit=_text(row, "unit", kept.unit, _UNIT_LIMIT),
            unit_price_fen=row.read("unit_price", amount, kept=kept.unit_price_fen, empty=None),
            what=_text(row, "what", kept.what, _WHAT_LIMIT),
            slots=row.read("slots", counted(1), kept=kept.slots, empty=None),
        )
        line = replace(line, form=self._read_form(row, before))
        carried = self._takes_ids and line.id
        if carried or line == before or _is_faulty(row):
            return line
        line = _priced(row, line)
        if not _is_faulty(row):
            _check(row, line)
        return line

    def _before(self, row: SheetRow, standing: Mapping[str, NeedLine]) -> NeedLine | None:
        """The need of the register that a row is about."""
        typed = row.cells.get("need_id", "").strip()
        found = standing.get(typed)
        if typed and found is None and not self._takes_ids:
            row.complain("need_id", Fault("unknown-need", Sentence(UNKNOWN_NEED, {"typed": typed})))
        return found

    def _read_form(self, row: SheetRow, before: NeedLine | None) -> NeedForm:
        """The form of a need; beside an amount alone an empty cell means money."""
        kept: str = "" if before is None else before.form
        alone = _is_filled(row, "amount") and not _is_filled(row, "quantity")
        form = row.read("form", self._form, kept=kept, empty="money" if alone else "")
        if not form and alone and "form" not in row.cells:
            form = "money"
        if not form and not any(problem.key == "form" for problem in row.problems):
            row.complain("form", Fault("need-form-missing", Sentence(FORM_MISSING)), *NEED_KEYS)
        return next((each for each in _FORMS if each == form), "money")


def need_cells(line: NeedLine) -> dict[str, str]:
    """The cells of a need by field; its form stands as its code."""
    return {
        "need_id": line.id,
        "form": line.form,
        "what": line.what.zh,
        "what_en": line.what.en,
        "amount": "" if line.amount_fen is None else yuan(line.amount_fen),
        "quantity": "" if line.quantity is None else plain_figures(line.quantity),
        "unit": line.unit.zh,
        "unit_en": line.unit.en,
        "unit_price": "" if line.unit_price_fen is None else yuan(line.unit_price_fen),
        "slots": "" if line.slots is None else str(line.slots),
    }


def plain_figures(number: Decimal) -> str:
    """A quantity as a sheet writes it.

    >>> from decimal import Decimal
    >>> plain_figures(Decimal("2.500")), plain_figures(Decimal("30"))
    ('2.5', '30')
    """
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _is_filled(row: SheetRow, key: str) -> bool:
    """Whether a cell says something."""
    return not says_nothing(tidy_cell(row.cells.get(key, "")))


def _is_faulty(row: SheetRow) -> bool:
    """Whether something is wrong with the need of a row already."""
    return any(problem.key in NEED_KEYS for problem in row.problems)


def _text(row: SheetRow, key: str, kept: Text, limit: int) -> Text:
    """A text in both languages."""
    return Text(row.text(key, kept.zh, limit), row.text(f"{key}_en", kept.en, limit))


def _check(row: SheetRow, line: NeedLine) -> None:
    """What the cells of a need do not say together."""
    if line.form == "money" and line.amount_fen is None:
        row.complain("amount", Fault("amount-missing", Sentence(AMOUNT_MISSING)), *NEED_KEYS)
    if line.form == "goods" and line.quantity is None:
        row.complain("quantity", Fault("quantity-missing", Sentence(QUANTITY_MISSING)), *NEED_KEYS)
    if line.form == "goods_or_money" and line.quantity is None and line.amount_fen is None:
        row.complain("quantity", Fault("quantity-missing", Sentence(EITHER_MISSING)), *NEED_KEYS)
    if line.unit_price_fen is not None and line.quantity is None:
        fault = Fault("price-of-nothing", Sentence(PRICE_OF_NOTHING))
        row.complain("quantity", fault, "unit_price")


def _priced(row: SheetRow, line: NeedLine) -> NeedLine:
    """The need with quantity times unit price as its amount; another amount is a fault."""
    if line.quantity is None or line.unit_price_fen is None:
        return line
    product = priced(line.quantity, line.unit_price_fen)
    if product is not None and line.amount_fen in {None, product}:
        return replace(line, amount_fen=product)
    values = {"quantity": plain_figures(line.quantity), "price": yuan(line.unit_price_fen)}
    if product is None:
        said = Sentence(NO_WHOLE_FEN, values)
    else:
        said = Sentence(MISMATCH, {**values, "product": yuan(product)})
    row.complain("amount", Fault("price-mismatch", said), "unit_price")
    return line
