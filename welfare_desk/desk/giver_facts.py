"""The row of the entry card that tells what the books hold already for whoever is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.drawable import spelled_out, undrawable
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import Booked
    from welfare_desk.domain.register import Unit

RECEIVED = QT_TRANSLATE_NOOP("GiverFacts", "received ¥{figures}")
OUTSTANDING = QT_TRANSLATE_NOOP("GiverFacts", "outstanding ¥{figures}")
GOODS = QT_TRANSLATE_NOOP("GiverFacts", "goods {figures}")
SERVICES = QT_TRANSLATE_NOOP("GiverFacts", "services {figures}")
CLAIMS = QT_TRANSLATE_NOOP("GiverFacts", "claims {figures}")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownGiver:
    """A unit as the row tells of it; `booked` None: nothing stands for it. `is_new`: not yet in."""

    unit: Unit
    booked: Booked | None = None
    timezone: str = ""
    is_new: bool = False


class GiverFacts(QWidget):
    """One quiet line, with its marks in front: approval that is missing, characters not drawn."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._giver: KnownGiver | None = None
        self._warning = Glyph(look, "warning-diamond", "pledge", size_px=16, style="fill")
        self._marks = Label(look, px=13, weight=500, role="pledge")
        self._icon = Glyph(look, "info", "kind", size_px=16, style="fill")
        self._booked = Label(look, px=13, role="text2", elides=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for part in (self._warning, self._marks, self._icon, self._booked):
            row.addWidget(part)
        row.addStretch(1)
        self.hide()

    @property
    def words(self) -> str:
        """All that is told now."""
        told = (self._marks.text(), self._booked.text())
        return "" if self.isHidden() else " · ".join(filter(None, told))

    def show_giver(self, giver: KnownGiver | None) -> None:
        """Tell of this unit; None: of nobody."""
        if giver == self._giver:
            return
        self._giver = giver
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        giver = self._giver
        marks = " · ".join(self._mark_words(giver.unit)) if giver else ""
        booked = self._booked_words(giver) if giver and not giver.is_new else ""
        self._marks.setText(marks)
        self._booked.setText(booked)
        for widget, shown in (
            (self._warning, marks),
            (self._marks, marks),
            (self._icon, booked),
            (self._booked, booked),
        ):
            widget.setVisible(bool(shown))
        self.setVisible(bool(marks or booked))

    def _mark_words(self, unit: Unit) -> list[str]:
        """What one should know before taking the gift."""
        marks = []
        if self._look.kinds.needs_approval(unit):
            marks.append(self.tr("Internal approval needed"))
        missing = undrawable(self._look.reads(unit.name))
        if missing:
            marks.append(
                self.tr("No font here can draw {characters}").format(
                    characters=spelled_out(missing)
                )
            )
        return marks

    def _booked_words(self, giver: KnownGiver) -> str:
        """What stands in the books for a unit, the sums first."""
        booked = giver.booked
        if booked is None or not booked.last_number:
            return self.tr("Nothing is booked yet")
        at = f"{local_time(booked.last_at, giver.timezone):%H:%M}" if booked.last_at else ""
        last = self.tr("last {number} {time}").format(number=booked.last_number, time=at)
        head = self.tr("Booked")
        return f"{head}: {sum_words(booked)} · {last.strip()}"


def sum_words(booked: Booked) -> str:
    """The sums and counts of what stands for a unit, without those that are nothing."""
    parts = (
        (RECEIVED, _figures(booked.received_fen)),
        (OUTSTANDING, _figures(booked.outstanding_fen)),
        (GOODS, str(booked.goods or "")),
        (SERVICES, str(booked.services or "")),
        (CLAIMS, str(booked.claims or "")),
    )
    return " · ".join(
        QCoreApplication.translate("GiverFacts", words).format(figures=figures)
        for words, figures in parts
        if figures
    )


def _figures(fen: int) -> str:
    """A sum, "" for none."""
    return Money(fen).figures if fen else ""
