"""Money: a whole number of fen, never a fraction and never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

FEN_PER_YUAN = 100
LIMIT_FEN = 10_000_000_000 * FEN_PER_YUAN
"""The product's limit: amounts stay below 100 亿 (ten thousand million yuan)."""

_FIGURES = re.compile(r"(-?)(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?", re.ASCII)


class NotMoneyError(BadInputError):
    """A text that is no exact amount in figures."""

    code = "not-money"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is not an amount in figures: write it as 1,200.50, two decimals at most.",
    )


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of yuan, kept as whole fen (1 yuan = 100 fen).

    >>> (Money(120_050) + Money(50)).figures
    '1,201.00'
    """

    fen: int

    def __post_init__(self) -> None:
        if type(self.fen) is not int:
            raise TypeError(f"money is a whole number of fen, not {self.fen!r}")

    def __add__(self, other: Money) -> Money:
        return Money(self.fen + other.fen)

    def __sub__(self, other: Money) -> Money:
        return Money(self.fen - other.fen)

    def __neg__(self) -> Money:
        return Money(-self.fen)

    def __bool__(self) -> bool:
        return self.fen != 0

    @property
    def figures(self) -> str:
        """The amount in figures, with separators and two decimals, without a sign of currency.

        >>> Money(200_000).figures
        '2,000.00'
        """
        yuan, fen = divmod(abs(self.fen), FEN_PER_YUAN)
        return f"{'-' if self.fen < 0 else ''}{yuan:,}.{fen:02d}"

    @property
    def signed(self) -> str:
        """The figures of a difference: with a sign, unless there is none.

        >>> (Money(-50).signed, Money(500).signed, Money(0).signed)
        ('−0.50', '+5.00', '0.00')
        """
        sign = "+" if self.fen > 0 else "−" if self.fen < 0 else ""
        return f"{sign}{Money(abs(self.fen)).figures}"

    @classmethod
    def from_figures(cls, text: str) -> Money:
        """The amount that exact figures name; what a clerk types is read in amounts.py.

        >>> Money.from_figures("2,000.5").fen
        200050
        """
        match = _FIGURES.fullmatch(text)
        if match is None:
            raise NotMoneyError(typed=text)
        sign, yuan, part = match.groups()
        fen = int(yuan.replace(",", "")) * FEN_PER_YUAN + int((part or "0").ljust(2, "0"))
        return cls(-fen if sign else fen)


ZERO = Money(0)
