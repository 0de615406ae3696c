"""Money, shares and clocks as the hall reads them: rounded down, never more than the books."""

from __future__ import annotations

from welfare_desk.domain.money import Money

FEN = 100


def has_cents(*amounts_fen: int) -> bool:
    """Whether somebody gave cents, so that the big figures carry two decimals."""
    return any(fen % FEN for fen in amounts_fen)


def yuan(fen: int, *, cents: bool = False) -> str:
    """An amount with its sign and separators, whole yuan rounded down unless cents are wanted.

    >>> yuan(10316160), yuan(10316160, cents=True), yuan(12345678900)
    ('¥103,161', '¥103,161.60', '¥123,456,789')
    """
    figures = Money(fen).figures
    return f"¥{figures}" if cents else f"¥{figures.partition('.')[0]}"


def exact(fen: int) -> str:
    """An amount with cents only when it has some.

    >>> exact(200000), exact(1)
    ('¥2,000', '¥0.01')
    """
    return yuan(fen, cents=has_cents(fen))


def percent_down(part_fen: int, whole_fen: int) -> int:
    """What part is of whole, in percent rounded down; 0 where no goal was set.

    >>> percent_down(9999999, 10000000), percent_down(10316160, 10000000), percent_down(5, 0)
    (99, 103, 0)
    """
    return part_fen * 100 // whole_fen if whole_fen > 0 else 0


def countdown(seconds: int) -> str:
    """What is left until the start.

    >>> countdown(750), countdown(3725), countdown(9)
    ('12:30', '1:02:05', '00:09')
    """
    minutes, second = divmod(max(0, seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute:02d}:{second:02d}"
