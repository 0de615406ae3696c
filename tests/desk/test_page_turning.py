"""From page to page: what one page asks of another, what a late page knows, whose badge it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desk import made_up, pages
from tests.desk.focus import press
from welfare_desk.desk.news_so_far import NewsSoFar
from welfare_desk.domain.changes import Changed, CheckInUnit
from welfare_desk.domain.errors import Sentence, WorldError
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.journal import Booked
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.submitted import GiftWanted
from welfare_desk.domain.texts import Text
from welfare_desk.papers.consent_notice import consent_notice

if TYPE_CHECKING:
    import pytest
    from PySide6.QtCore import SignalInstance

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.register import Unit

FIRST, SECOND = made_up.UNITS[0], made_up.UNITS[1]
HERE = CheckInUnit(unit=FIRST.id)


@dataclass(frozen=True, slots=True)
class Badges:
    """A lookup that knows badges only."""

    units_by_badge: dict[int, tuple[Unit, ...]]

    def with_badge(self, badge: int) -> tuple[Unit, ...]:
        """Whoever wears it."""
        return self.units_by_badge.get(badge, ())


def wear_badges(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, **badges: tuple[Unit, ...]
) -> list[Unit]:
    """Give out badges, and list the units that the page on show is handed."""
    worn = Badges({int(name.removeprefix("no")): units for name, units in badges.items()})
    monkeypatch.setattr(window._shelf, "units_with_badge", worn.with_badge)
    taken: list[Unit] = []

    def take_unit(unit: Unit) -> bool:
        taken.append(unit)
        return True

    monkeypatch.setattr(window._shelf.page(window.page), "take_unit", take_unit)
    return taken


def told(window: MainWindow) -> str:
    return window._shell.notice_bar.said()


def test_a_scanned_badge_picks_its_unit(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = wear_badges(window, monkeypatch, no7=(FIRST,))
    window.take_badge(7)
    assert taken == [FIRST]


def test_a_badge_that_nobody_wears_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = wear_badges(window, monkeypatch)
    window.take_badge(31)
    assert taken == []
    assert told(window) == "Number 31 is on no badge of this event. Type the name instead."


def test_of_two_units_with_one_number_the_clerk_chooses(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = wear_badges(window, monkeypatch, no7=(FIRST, SECOND))
    choice = window._shell.badge_choice
    window.take_badge(7)
    assert choice.isVisible()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_2)
    assert taken == [SECOND]
    assert not choice.isVisible()
    assert pages.donations(window).entry.fields.unit.hasFocus()


def test_esc_takes_none_of_them(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = wear_badges(window, monkeypatch, no7=(FIRST, SECOND))
    window.take_badge(7)
    press(Qt.Key.Key_Escape)
    assert taken == []
    assert not window._shell.badge_choice.isVisible()


def test_a_page_without_use_for_a_unit_gives_way_to_the_register(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    wear_badges(window, monkeypatch, no7=(FIRST,))
    window.show_page("settings")
    window.take_badge(7)
    assert window.page == "units"


def test_before_a_file_is_open_badges_are_let_be(open_window: OpenWindow) -> None:
    window = open_window(books=False)
    window.show_first_run(())
    window.take_badge(7)
    assert told(window) == ""


def test_pages_lead_to_one_another(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    for name in ("donations", "market"):
        page = window._shelf.page(name)
        monkeypatch.setattr(page, "begin_gift", asked.append)
        monkeypatch.setattr(page, "begin_claim_of", asked.append)
    window.show_page("units")
    register = window._shelf.page("units")
    wanted = GiftWanted(unit=FIRST)
    signals: tuple[tuple[SignalInstance, tuple[object, ...]], ...] = (
        (register.gift_wanted, (wanted,)),
        (register.claim_wanted, (FIRST,)),
        (window._shelf.page("market").left, ()),
    )
    seen = []
    for signal, values in signals:
        signal.emit(*values)
        seen.append(window.page)
    assert seen == ["donations", "market", "donations"]
    assert asked == [wanted, FIRST]


def test_what_became_of_a_change_is_said_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = Sentence("Checked in already.")
    window.change_done(Changed(change=HERE))
    assert told(window) == ""
    window.change_done(Changed(change=HERE, told=said))
    assert told(window) == "Checked in already."
    window._shell.notice_bar.clear()
    monkeypatch.setattr(pages.donations(window), "change_done", lambda _changed: True)
    window.change_done(Changed(change=HERE, told=said))
    assert told(window) == ""


def test_a_change_that_was_refused_is_told_where_no_page_does(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.change_refused(HERE, WorldError())
    assert told(window)
    window._shell.notice_bar.clear()
    monkeypatch.setattr(pages.donations(window), "change_refused", lambda _change, _error: True)
    window.change_refused(HERE, WorldError())
    assert told(window) == ""


def test_a_page_that_is_built_late_is_shown_everything(window: MainWindow) -> None:
    books = made_up.snapshot()
    news = NewsSoFar()
    assert news.whole() is None
    news.take(replace(books, booked=(Booked(unit=FIRST.id, claims=1),)))
    quiet = replace(books, rows=(), units=None, projects=None, stalls=None, served=None)
    news.take(replace(quiet, booked=(Booked(unit=FIRST.id, claims=2),)))
    whole = news.whole()
    assert whole is not None
    assert (whole.rows, whole.units) == (books.rows, books.units)
    assert whole.booked == (Booked(unit=FIRST.id, claims=2),)
    news.take(replace(made_up.empty_snapshot(), event=replace(books.event, id=EventId("other"))))
    other = news.whole()
    assert other is not None
    assert other.rows == ()


def test_the_organisers_own_kinds_are_known_by_their_names(window: MainWindow) -> None:
    own = OwnKind(id="reading-club", name=Text("读书会", "Reading club"), like="group")
    window.show_snapshot(replace(made_up.snapshot(), kinds=(own,)))
    look = window._look
    assert look.kind_name("reading-club") == "Reading club"
    assert look.kind_name("foundation") == "Foundation"
    assert look.kinds.like("reading-club") == "group"


def test_a_paper_is_shown_before_it_is_printed(window: MainWindow) -> None:
    window.show_page("units")
    window._shelf.page("units").paper_wanted.emit(consent_notice(made_up.EVENT))
    sheet = window._shelf.papers(window._shell)
    assert sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
