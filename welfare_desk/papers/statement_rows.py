"""The rows that a statement on paper is made of: titles, sums, names with what they are, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.money import Money
from welfare_desk.papers import closing_words as words
from welfare_desk.papers.sheet_flow import COLUMN, GREY, Cell, Flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.texts import Language, Text

_NAME: Final = 760
_BLOCK: Final = 260
"""So much room a title asks for, so that it does not stand alone at the foot of a page."""


class StatementRows:
    """Writes rows into `flow`, in one language."""

    def __init__(self, language: Language, foot: str) -> None:
        """Begin a statement with what stands at the foot of every page."""
        self.language: Language = language
        self.flow = Flow(language, foot)

    def say(self, text: Text) -> str:
        """A text in the language of the paper."""
        return text.reads(self.language)

    def title(self, text: Text, more: str = "") -> None:
        """The title of a part; it never stands alone at the foot of a page."""
        self.flow.keep_room(_BLOCK)
        self.flow.space(18)
        said = f"{self.say(text)}  {more}".strip()
        self.flow.row(Cell(said=said, size=36, weight=700), gap=8, ruled=True)

    def none(self) -> None:
        """A part that holds nothing says so."""
        self.flow.row(Cell(said=self.say(words.NOTHING), colour=GREY))

    def money(self, name: Text, fen: int, *, large: bool = False) -> None:
        """A sum at the right of its name."""
        self.pair(name, f"¥{Money(fen).figures}", size=42 if large else 34, right=True)

    def pair(self, name: Text, said: str, *, size: float = 32, right: bool = False) -> None:
        """A name at the left and what it is at the right."""
        self.flow.row(
            Cell(said=self.say(name), width=_NAME, size=30, colour=GREY),
            Cell(
                said=said,
                left=_NAME + 20,
                width=COLUMN - _NAME - 20,
                size=size,
                weight=700 if right else 500,
                side="right" if right else "left",
            ),
            gap=8,
        )

    def heads(self, heads: Sequence[Text], columns: Sequence[tuple[float, float]]) -> None:
        """The heads of a table."""
        said = tuple(self.say(head) for head in heads)
        self.cells(said, columns, size=26, grey=True)

    def cells(
        self,
        said: Sequence[str],
        columns: Sequence[tuple[float, float]],
        *,
        size: float = 30,
        weight: int = 400,
        grey: bool = False,
        ruled: bool = True,
    ) -> None:
        """A line of a table; its last column is the figures' and stands at the right."""
        last = len(said) - 1
        self.flow.row(
            *(
                Cell(
                    said=words_,
                    left=left,
                    width=width,
                    size=size,
                    weight=weight,
                    side="right" if place == last else "left",
                    **({"colour": GREY} if grey else {}),
                )
                for place, (words_, (left, width)) in enumerate(zip(said, columns, strict=True))
            ),
            gap=6,
            ruled=ruled,
        )
