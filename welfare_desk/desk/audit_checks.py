"""The checks of the whole file as rows: a tick, or how many things and the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from welfare_desk.desk.audit_words import CHECK_WORDS, check_words
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.checked import Audit, Checked, Problem

ROW_PX: Final = 30
ICON_PX: Final = 18
TEXT_PX: Final = 34
NAMES: Final = tuple(CHECK_WORDS)


class AuditChecks(RowList):
    """One row a check, in the order in which they are made; the first bad thing is `first`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._found: Mapping[str, Checked] = {}
        self._names: tuple[str, ...] = NAMES
        self.show_count(len(NAMES))

    def show_audit(self, audit: Audit | None) -> None:
        """Show what an audit found; None: nobody looked yet, or somebody looks now."""
        checks = audit.checks if audit is not None else ()
        self._found = {check.name: check for check in checks}
        self._names = tuple(self._found) or NAMES
        self.show_count(len(self._names))
        bad = (place for place, name in enumerate(self._names) if self._is_bad(name))
        self.go_to_row(next(bad, 0))

    @property
    def first(self) -> Problem | None:
        """The first thing that the check one is on has found."""
        found = self._found.get(self._names[self.current])
        return None if found is None else found.first

    def row_words(self, place: int) -> str:
        """What was looked at, and what was found."""
        return f"{check_words(self._names[place])}: {self._state(self._names[place])}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """The mark, what was looked at, and how many things were found."""
        look, name = self._look, self._names[place]
        icon, role = self._face(name)
        picture = look.pixmap(icon, role, ICON_PX, style="fill", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.left() + 8, rect.center().y() - ICON_PX / 2), picture)
        font, bad = look.font(13, 500), self._is_bad(name)
        state = self._state(name) if bad else ""
        words = rect.adjusted(TEXT_PX, 0, -width_of(state, font) - 16, 0)
        line_of_words(
            painter, rect.adjusted(0, 0, -8, 0), state, font, look.colour("danger"), RIGHT
        )
        known = name in self._found
        ink = look.colour("text" if known else "text2")
        line_of_words(painter, words, check_words(name), font, ink, LEFT)

    def _is_bad(self, name: str) -> bool:
        return name in self._found and self._found[name].found > 0

    def _face(self, name: str) -> tuple[str, str]:
        if name not in self._found:
            return "circle-dashed", "text3"
        return ("warning-octagon", "danger") if self._is_bad(name) else ("check-circle", "ok")

    def _state(self, name: str) -> str:
        if name not in self._found:
            return self.tr("not checked yet")
        if not self._is_bad(name):
            return self.tr("as it must be")
        return self.tr("found: {count}").format(count=f"{self._found[name].found:,}")


def problem_words(problem: Problem) -> str:
    """What is wrong, as `verify` says it."""
    said = problem.said
    return QCoreApplication.translate("checks", said.source).format(**said.values)
