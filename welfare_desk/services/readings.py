"""What the desk makes of a text: the answers of `welfare-desk read`.

Each reading is a value whose fields are the keys of the JSON line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.amounts import UNREADABLE, read_amount
from welfare_desk.domain.big_number import big_number
from welfare_desk.domain.credit_code import read_credit_code
from welfare_desk.domain.errors import BadInputError, Sentence
from welfare_desk.domain.masking import mask_name
from welfare_desk.domain.money import Money
from welfare_desk.domain.phone import NOT_A_PHONE, read_phone
from welfare_desk.domain.spoken_amount import spoken_amount
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.upper_amount import upper_amount
from welfare_desk.services.initials import all_initials, fold, spell

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.credit_code import CodeState


class NotAnAmountError(BadInputError):
    """A text that is no amount; its sentence says why."""

    code = "not-an-amount"
    sentence = UNREADABLE

    def __init__(self, why: Sentence) -> None:
        """Keep the sentence of the reader."""
        super().__init__(**why.values)
        self._why = why

    @property
    def said(self) -> Sentence:
        """Why the text is no amount."""
        return self._why


class NotAPhoneError(BadInputError):
    """A text that is no telephone number."""

    code = "not-a-phone"
    sentence = NOT_A_PHONE


class NotANameError(BadInputError):
    """A text without a letter in it."""

    code = "not-a-name"
    sentence = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a name: there is no letter in it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountReading:
    """An amount: fen, whether it needs a second look, and how it is written and said."""

    fen: int
    confirm: bool
    figures: str
    upper: str
    spoken: str
    big: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditCodeReading:
    """A credit code as it would be kept."""

    state: CodeState
    code: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneReading:
    """A telephone number as it would be kept, and as strangers may see it."""

    normal: str
    masked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameReading:
    """A person's name as the hall may see it, and the initials that find it."""

    masked: str
    initials: tuple[str, ...]


Reading = AmountReading | CreditCodeReading | PhoneReading | NameReading


def amount_reading(text: str) -> AmountReading:
    """Read an amount."""
    read = read_amount(text)
    if isinstance(read, Sentence):
        raise NotAnAmountError(read)
    money = Money(read.fen)
    return AmountReading(
        fen=read.fen,
        confirm=read.confirm,
        figures=money.figures,
        upper=upper_amount(money),
        spoken=spoken_amount(money),
        big=big_number(money),
    )


def credit_code_reading(text: str) -> CreditCodeReading:
    """Read a credit code; a wrong one is an answer, not a failure."""
    read = read_credit_code(text)
    return CreditCodeReading(state=read.state, code=read.code, kind=read.kind)


def phone_reading(text: str) -> PhoneReading:
    """Read a telephone number."""
    read = read_phone(text)
    if isinstance(read, Sentence):
        raise NotAPhoneError(**read.values)
    return PhoneReading(normal=read.normal, masked=read.masked)


def name_reading(text: str) -> NameReading:
    """Read a person's name."""
    folded = fold(text)
    if not folded:
        raise NotANameError(typed=text.strip())
    return NameReading(masked=mask_name(text.strip()), initials=all_initials(spell(folded)))


# How to add a reading: its value above, its function, and a line here; then docs/cli.md.
READERS: Final[dict[str, Callable[[str], Reading]]] = {
    "amount": amount_reading,
    "credit-code": credit_code_reading,
    "phone": phone_reading,
    "name": name_reading,
}
