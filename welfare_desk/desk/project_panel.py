"""The panel beside the market's list: one project, what it needs, what came, who takes it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.hold_list import HoldList
from welfare_desk.desk.market_tile import category_icon, tile_state
from welfare_desk.desk.market_words import day_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.project_claims import ProjectClaims
from welfare_desk.desk.project_facts import ProjectFacts
from welfare_desk.desk.project_needs import ProjectNeeds
from welfare_desk.desk.project_sums import ProjectSums
from welfare_desk.domain.photo_names import names_a_photo
from welfare_desk.domain.project_state import counts_places, is_filled, is_offered
from welfare_desk.domain.words import CATEGORIES, word_name

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import MarketBooks
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import Project

MARGIN_PX = 14


class ProjectPanel(Card):
    """A project in full; the signals carry its row."""

    claim_wanted = Signal(object)
    change_wanted = Signal(object)
    hold_wanted = Signal(object)
    publish_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._row: ProjectRow | None = None
        self.folder: Path | None = None
        """Where the pictures of the projects lie."""
        self._icon = Glyph(look, "storefront", "brandText", size_px=28, badge_px=48)
        self.name = NameLines(look, px=16, small_px=14)
        self.sub = Label(look, px=12, role="text2", face="names", wraps=True)
        self.sums = ProjectSums(look)
        self.facts = ProjectFacts(look)
        self.needs = ProjectNeeds(look)
        self.claims = ProjectClaims(look)
        self.holds = HoldList(look)
        self.nobody = Label(look, px=13, role="text3")
        self._needs_title = Label(look, px=13, weight=700)
        self._who_title = Label(look, px=13, weight=700)
        self._who_more = Label(look, px=12, role="text3")
        self._holds_title = Label(look, px=13, weight=700)
        self._holds_more = Label(look, px=12, role="text3", elides=True)
        self.claim = Button(
            look, kind="primary", icon="hand-heart", icon_style="fill", key="Ctrl+L", height_px=38
        )
        self.change = Button(look, key="Ctrl+E", height_px=38)
        self.hold = Button(look, icon="timer", key="Ctrl+H", height_px=34)
        self.publish = Button(look, icon="storefront", key="Ctrl+U", height_px=34)
        self._holds_card = inset(look, self._holds_title, self._holds_more, self.holds)
        self._needs_card = inset(look, self._needs_title, self.needs)
        self._parts = QWidget()
        self._lay_out(look)
        self._connect()
        self.retranslate()

    def show_row(self, row: ProjectRow | None, books: MarketBooks) -> None:
        """Show a project as it stands in the books, or none."""
        self._row = row
        if row is not None:
            claims = books.claims_of(row.project.id)
            self.claims.show_claims(claims, books.timezone)
            self.holds.show_holds(books.holds_of(row.project.id), books.units, books.free(row))
        self._refresh()

    def photo_of(self, project: Project) -> Path | None:
        """The file of a project's picture; None where it has none."""
        if self.folder is None or not names_a_photo(project.photo):
            return None
        return self.folder / project.photo

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._needs_title.setText(self.tr("Need"))
        self._holds_title.setText(self.tr("Kept places and waiting list"))
        self._holds_more.setText(self.tr("Enter: claim or keep · Del: give up"))
        self.nobody.setText(self.tr("Nobody yet"))
        self.claims.setAccessibleName(self.tr("Claims, by time"))
        self.claims.setToolTip(self.tr("Enter: record the gift that follows · Ctrl+D: withdraw"))
        self.holds.setAccessibleName(self.tr("Kept places and waiting list"))
        self.claim.setText(self.tr("Claim"))
        self.change.setText(self.tr("Change"))
        self.publish.setText(self.tr("Publish"))
        tips = {
            self.claim: self.tr("Take this project on for a unit (Ctrl+L)"),
            self.change: self.tr("Change what this project says of itself (Ctrl+E)"),
            self.hold: self.tr("Keep a place for somebody who is deciding (Ctrl+H)"),
            self.publish: self.tr("Put this project on the list, so that it can be claimed"),
        }
        for button, tip in tips.items():
            button.setToolTip(tip)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        row = self._row
        for part in (self._parts, self._icon, self.name, self.sub, self.change):
            part.setVisible(row is not None)
        offered = row is not None and is_offered(row)
        self.claim.setVisible(offered)
        self.hold.setVisible(row is not None and offered and counts_places(row))
        self.publish.setVisible(row is not None and not offered)
        if row is None:
            return
        project = row.project
        role = "void" if not offered else "ok" if is_filled(row) else "brandText"
        self._icon.show_icon(category_icon(project.category), role)
        self.name.show_name(self._look.reads(project.name))
        self.sub.setText(self._sub_words(row))
        self.sums.show_row(row)
        self.facts.show_project(project, self.photo_of(project))
        self.needs.show_row(row)
        self._needs_card.setVisible(bool(project.needs))
        self._who_title.setText(self.tr("Claimed by: {count}").format(count=self.claims.count))
        self._who_more.setText(self.tr("by time") if self.claims.count else "")
        self.nobody.setVisible(not self.claims.count)
        self._holds_card.setVisible(bool(self.holds.count))
        full = all(line.left == 0 for line in row.lines if line.left is not None)
        keep, wait = self.tr("Keep a place"), self.tr("Onto the waiting list")
        self.hold.setText(wait if full else keep)
        self.hold.updateGeometry()

    def _sub_words(self, row: ProjectRow) -> str:
        """Number, category, place, day; before them what is unusual about its state."""
        project, look = row.project, self._look
        parts = [
            self.tr("No. {number}").format(number=project.number),
            QCoreApplication.translate("words", word_name(CATEGORIES, project.category)),
        ]
        if not is_offered(row):
            parts.insert(0, tile_state(row)[0])
        if project.place:
            parts.append(look.reads(project.place))
        if project.due is not None:
            parts.append(self.tr("by {day}").format(day=day_words(project.due, look)))
        return " · ".join(parts)

    def _connect(self) -> None:
        self.claim.clicked.connect(lambda: self.claim_wanted.emit(self._row))
        self.change.clicked.connect(lambda: self.change_wanted.emit(self._row))
        self.hold.clicked.connect(lambda: self.hold_wanted.emit(self._row))
        self.publish.clicked.connect(lambda: self.publish_wanted.emit(self._row))
        self.holds.ran_out.connect(self._refresh)

    def _lay_out(self, look: Look) -> None:
        words, head = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.sub)
        head.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        head.setSpacing(11)
        head.addWidget(self._icon)
        head.addLayout(words, 1)
        who = QHBoxLayout()
        who.addWidget(self._who_title, 1)
        who.addWidget(self._who_more)
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        parts.setSpacing(10)
        parts.addWidget(self.sums)
        parts.addWidget(inset(look, who, self.nobody, self.claims))
        parts.addWidget(self._holds_card)
        parts.addWidget(self._needs_card)
        parts.addWidget(self.facts)
        parts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, MARGIN_PX, 1, MARGIN_PX)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(scrolled(self._parts), 1)
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        acts, more, foot = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.claim, 3)
        acts.addWidget(self.change, 2)
        more.addWidget(self.hold)
        more.addWidget(self.publish)
        foot.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        foot.setSpacing(8)
        foot.addLayout(more)
        foot.addLayout(acts)
        return foot


def inset(look: Look, *parts: QWidget | QHBoxLayout) -> Card:
    """Some words on an inset ground."""
    card = Card(look, "inset")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 9)
    column.setSpacing(4)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return card
