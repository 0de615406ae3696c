"""The lines of the milestones' form: what is counted, how much of it, and its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args
from uuid import uuid4

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField, TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.pair_field import PairField
from welfare_desk.domain.amounts import AmountRead, read_amount
from welfare_desk.domain.fields import read_count
from welfare_desk.domain.milestone_draft import MilestoneLine
from welfare_desk.domain.milestones import MilestoneKind
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import Text
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.texts import Language

KINDS: Final[tuple[MilestoneKind, ...]] = get_args(MilestoneKind)


class MilestoneRow(Card):
    """One milestone; `edited` when something was typed or chosen."""

    edited = Signal()

    def __init__(
        self, look: Look, line: MilestoneLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "inset", parent)
        self._id = line.id if line else f"M-{uuid4()}"
        self._place = 1
        self._had: Mapping[MilestoneKind, int] = {}
        self._standing = line
        self._title = Label(look, px=13, weight=700)
        self.kind = Choice(look, height_px=32)
        self.goal = TextField(look, face="figures", height_px=34)
        self.named = PairField(look, height_px=34)
        self.quiet = TickBox(look)
        self.goal_box = FieldBox(look, self.goal)
        self.name_box = FieldBox(look, self.named)
        self.echo = Label(look, px=12, weight=500, role="text2", wraps=True)
        self.reached = Label(look, px=12, role="pledge", wraps=True)
        self._lay_out()
        self.setFocusProxy(self.goal)
        self.kind.activated.connect(lambda _index: self._edit())
        self.goal.textEdited.connect(lambda _text: self._edit())
        self.named.textEdited.connect(lambda _text: self._edit())
        self.quiet.clicked.connect(lambda _on: self._edit())
        self.retranslate()
        if line is not None:
            self._put(line)

    def line(self) -> MilestoneLine:
        """The milestone as it is typed."""
        name = self.named.typed()
        return MilestoneLine(
            id=self._id,
            kind=self.kind_of_goal(),
            goal=self.goal.text(),
            name=name.zh,
            name_en=name.en,
            quiet=self.quiet.isChecked(),
        )

    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in this order."""
        return (self.kind, self.goal, self.named, self.quiet)

    def show_place(self, place: int) -> None:
        """Know in what place the line stands, counted from 1."""
        self._place = place
        self._title.setText(self.tr("Milestone {number}").format(number=place))

    def show_had(self, had: Mapping[MilestoneKind, int]) -> None:
        """Know what there is now, to tell of a goal that is reached as soon as it is set."""
        self._had = had
        self._refresh()

    def show_side(self, side: Language) -> None:
        """Show the name in this language."""
        self.named.show_side(side)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.kind.offer(
            {
                "money": self.tr("Money"),
                "projects": self.tr("Projects taken on"),
                "units": self.tr("Givers"),
            }
        )
        self.kind.setAccessibleName(self.tr("What is counted"))
        self.kind.setToolTip(self.tr("What is counted"))
        self._title.setText(self.tr("Milestone {number}").format(number=self._place))
        self.name_box.name(self.tr("What the hall reads"))
        self.named.hint(self.tr("Half of the way"))
        self.quiet.setText(self.tr("Quiet: its tick turns gold, no picture of its own"))
        self.quiet.updateGeometry()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _put(self, line: MilestoneLine) -> None:
        self.kind.choose(line.kind)
        self.goal.setText(line.goal)
        self.named.put(Text(line.name, line.name_en))
        self.quiet.setChecked(line.quiet)
        self._refresh()

    def kind_of_goal(self) -> MilestoneKind:
        """What is counted."""
        return next(kind for kind in KINDS if kind == self.kind.value())

    def _edit(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        kind = self.kind_of_goal()
        names = {
            "money": self.tr("Reached at ¥"),
            "projects": self.tr("Reached at, projects"),
            "units": self.tr("Reached at, givers"),
        }
        self.goal_box.name(names[kind])
        at = _goal_of(kind, self.goal.text())
        money = Money(at) if kind == "money" and at is not None else None
        self.echo.setText(f"¥{money.figures}  {upper_amount(money)}" if money else "")
        self.echo.setVisible(money is not None)
        self.reached.setText(self.tr("Reached already: the stage celebrates it once it is saved."))
        self.reached.setVisible(at is not None and self._is_celebrated_at_once(at))

    def _is_celebrated_at_once(self, at: int) -> bool:
        """Whether saving it brings its picture onto the stage now."""
        kind, quiet = self.kind_of_goal(), self.quiet.isChecked()
        had, before = self._had.get(kind, 0), None
        if self._standing is not None and self._standing.kind == kind:
            before = _goal_of(kind, self._standing.goal)
        was_reached = before is not None and before <= had
        return not quiet and not was_reached and 0 < at <= had

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.kind, 1)
        column.setContentsMargins(10, 8, 10, 9)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.goal_box)
        column.addWidget(self.echo)
        column.addWidget(self.reached)
        column.addWidget(self.name_box)
        column.addWidget(self.quiet)


def _goal_of(kind: MilestoneKind, typed: str) -> int | None:
    """What a goal comes to as it is typed, in fen or pieces; None while it cannot be read."""
    if kind != "money":
        count = read_count(typed)
        return count if isinstance(count, int) else None
    amount = read_amount(typed)
    return amount.fen if isinstance(amount, AmountRead) else None
