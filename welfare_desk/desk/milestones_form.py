"""The docked form of the milestones: all of them, each celebrated once when it is reached."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.milestone_rows import MilestoneRow
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.pair_field import SideSwitch
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.domain.milestone_draft import MilestonesDraft, milestones_draft
from welfare_desk.domain.milestone_progress import had_of
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.paint.fields import FieldBox
    from welfare_desk.domain.milestone_draft import MilestoneLine
    from welfare_desk.domain.milestones import Milestone, MilestoneKind
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language


class MilestonesForm(StageForm):
    """`change_submitted` carries a PutMilestones with all of them."""

    HINTS = (
        ("Enter", QT_TRANSLATE_NOOP("MilestonesForm", "save the milestones")),
        ("Alt+N", QT_TRANSLATE_NOOP("MilestonesForm", "another one")),
        ("Alt+Del", QT_TRANSLATE_NOOP("MilestonesForm", "take one out")),
        ("Alt+E", QT_TRANSLATE_NOOP("MilestonesForm", "Chinese or English")),
        ("Esc", QT_TRANSLATE_NOOP("MilestonesForm", "back")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._standing: tuple[Milestone, ...] = ()
        self._shown: tuple[Milestone, ...] = ()
        self._goal_fen = 0
        self._had: dict[MilestoneKind, int] = {}
        self._rows: tuple[MilestoneRow, ...] = ()
        self.side = SideSwitch(look, key="Alt+E")
        self.help = Label(look, px=12, role="text2", wraps=True)
        self.add = Button(look, icon="plus-circle", icon_style="fill", key="Alt+N", height_px=30)
        self.remove = Button(look, kind="ghost", key="Alt+Del", height_px=30)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._lay_out_fields()
        self.add.clicked.connect(self.add_row)
        self.remove.clicked.connect(self.remove_current)
        self.side.chosen.connect(self._show_side)
        self.on_key("Alt+E", lambda: self._show_side("en" if self.side.value() == "zh" else "zh"))
        self.on_key("Alt+N", self.add_row)
        self.on_key("Alt+Del", self.remove_current)
        self.retranslate()
        self.fill()

    @property
    def rows(self) -> tuple[MilestoneRow, ...]:
        """The lines in their order."""
        return self._rows

    def learn(self, snapshot: Snapshot) -> bool:
        """Keep the milestones that stand, and the goal of the event."""
        if snapshot.event.goal_fen != self._goal_fen:
            self._goal_fen = snapshot.event.goal_fen
            self._say_help()
        self._had = had_of(snapshot)
        for row in self._rows:
            row.show_had(self._had)
        if snapshot.milestones is not None:
            standing = (one for one in snapshot.milestones if one.at)
            self._standing = tuple(sorted(standing, key=lambda one: (one.kind, one.at, one.id)))
        return snapshot.milestones is not None

    def put_standing(self) -> None:
        """Show the milestones that stand, or an empty line."""
        self._shown = self._standing
        self.show_lines(milestones_draft(self._standing).lines)
        self._show_side(self._look.language)

    def show_lines(self, lines: Sequence[MilestoneLine]) -> None:
        """Show these lines in place of those that are there; none: an empty one."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = ()
        for line in lines or (None,):
            self._put(line)

    def typed(self) -> MilestonesDraft:
        """The milestones as they are typed."""
        return MilestonesDraft(lines=tuple(row.line() for row in self._rows))

    def first(self) -> QWidget:
        """Typing begins with the goal of the first line."""
        return self._rows[0].goal if self._rows else self.add

    def submit(self) -> None:
        """Hand all of them over, or say what is wrong beside its field."""
        parsed = replace(self.typed(), confirmed=self.asked).parse()
        asked = bool(parsed.second_look) and not parsed.errors
        complaints = parsed.errors or parsed.second_look
        self.show_complaints(complaints, self._boxes(), asked=asked)
        if parsed.value is None:
            return
        known = {one.id for one in self._shown}
        here = {one.id for one in parsed.value.milestones}
        meanwhile = (one for one in self._standing if one.id not in known | here)
        milestones = (*parsed.value.milestones, *meanwhile)
        if milestones == self._standing:
            self.left.emit()
        else:
            self.hand_over(replace(parsed.value, milestones=milestones))

    def add_row(self) -> None:
        """Put an empty line at the end, and go there."""
        self._put(None)
        self.complain_no_more()
        self._go_to(len(self._rows) - 1)

    def remove_current(self) -> None:
        """Take the line out in which one is, else the last."""
        if not self._rows:
            return
        focus = QApplication.focusWidget()
        inside = (
            place
            for place, row in enumerate(self._rows)
            if focus is not None and row.isAncestorOf(focus)
        )
        place = next(inside, len(self._rows) - 1)
        gone = self._rows[place]
        self._rows = (*self._rows[:place], *self._rows[place + 1 :])
        if self._rows:
            self._go_to(min(place, len(self._rows) - 1))
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()
        gone.deleteLater()
        self._number()
        self.complain_no_more()

    def complain_no_more(self) -> None:
        """Take back what was said about the fields."""
        self.show_complaints({}, self._boxes())

    def saved_words(self) -> str:
        """That the milestones stand."""
        return self.tr("The milestones are saved.")

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Milestones"))
        self.side.setToolTip(self.tr("Texts in Chinese or in English; both are kept (Alt+E)"))
        self.add.setText(self.tr("Another one"))
        self.add.setToolTip(self.tr("Put one more milestone on the list (Alt+N)"))
        self.remove.setText(self.tr("Take out"))
        self.remove.setToolTip(self.tr("Take this milestone out (Alt+Del)"))
        self.send.setText(self.tr("Save the milestones"))
        self.send.setToolTip(self.tr("Save them (Enter)"))
        for button in (self.add, self.remove, self.send):
            button.updateGeometry()
        self._say_help()

    def _say_help(self) -> None:
        once = self.tr("Each is celebrated once; one that is no longer reached goes quietly.")
        goal = self.tr("With none of your own, the quarters of the goal ¥{goal} take their place.")
        bare = self.tr("The event has no goal: with none of your own nothing is celebrated.")
        other = goal.format(goal=Money(self._goal_fen).figures) if self._goal_fen else bare
        self.help.setText(f"{once}\n{other}")

    def _boxes(self) -> dict[str, FieldBox]:
        return {f"goal.{place}": row.goal_box for place, row in enumerate(self._rows)}

    def _put(self, line: MilestoneLine | None) -> None:
        row = MilestoneRow(self._look, line, self)
        row.show_side(self.side.value())
        row.show_had(self._had)
        row.edited.connect(self.complain_no_more)
        self._rows = (*self._rows, row)
        self._column.addWidget(row)
        self._number()

    def _number(self) -> None:
        """Number the lines, and let Tab go through them in order."""
        for place, row in enumerate(self._rows, start=1):
            row.show_place(place)
        fields = [field for each in self._rows for field in each.fields()]
        for one, other in pairwise([*fields, self.add, self.remove]):
            QWidget.setTabOrder(one, other)

    def _go_to(self, place: int) -> None:
        row = self._rows[place]
        row.show()
        row.goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_view(row)

    def _show_side(self, side: Language) -> None:
        self.side.choose(side)
        for row in self._rows:
            row.show_side(side)

    def _lay_out_fields(self) -> None:
        head, acts = QHBoxLayout(), QHBoxLayout()
        self.head.removeWidget(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(self.side)
        self.head.addLayout(head)
        acts.addWidget(self.add)
        acts.addWidget(self.remove)
        acts.addStretch(1)
        self.body.addWidget(self.help)
        self.body.addLayout(self._column)
        self.body.addLayout(acts)
