"""The pages of the desk, in the order of the rail, and what every page can say and be told.

How to add a page: its name in PageName, a line in PAGES with its icon (outline and fill, in
resources/icons), a line in BUILDERS (desk/page_shelf.py), and its action in actions.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.closing import CheckName
    from welfare_desk.domain.cues import Painted, SceneName
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.screens import StageScreens
    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import GiftWanted
    from welfare_desk.qtkit.care_jobs import CareAnswer
    from welfare_desk.qtkit.sheet_jobs import SheetAnswer
    from welfare_desk.services.lookup import Lookups

BooksName = Literal[
    "pledges", "goods", "statement", "drawer", "paper", "closing", "safety", "audit"
]
"""The pages of the books: what is kept beside the ledger, and how it is closed and kept safe."""

PageName = Literal["donations", "units", "market", "stage", "settings", "import"] | BooksName

KeyHint = tuple[str, str]
"""A key and what it does, in the language of the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """One place on the rail."""

    name: PageName
    icon: str
    words: str


PAGES = (
    PageSpec(name="donations", icon="hand-coins", words=QT_TRANSLATE_NOOP("Rail", "Donations")),
    PageSpec(name="units", icon="buildings", words=QT_TRANSLATE_NOOP("Rail", "Units")),
    PageSpec(name="market", icon="storefront", words=QT_TRANSLATE_NOOP("Rail", "Market")),
    PageSpec(name="stage", icon="projector-screen-chart", words=QT_TRANSLATE_NOOP("Rail", "Stage")),
    PageSpec(name="pledges", icon="notebook", words=QT_TRANSLATE_NOOP("Rail", "Books")),
    PageSpec(name="settings", icon="gear-six", words=QT_TRANSLATE_NOOP("Rail", "Settings")),
)
"""The places of the rail; the page "import" has none, other pages lead to it."""

BOOKS: tuple[BooksName, ...] = (
    "pledges",
    "goods",
    "statement",
    "drawer",
    "paper",
    "closing",
    "safety",
    "audit",
)
"""The pages of the books in the order of their tabs; they share one place on the rail."""


class Page(QWidget):
    """What the window hears from every page, and what it tells it; a page does what concerns it.

    The signals carry values of domain/submitted.py, domain/changes.py and domain/cues.py.
    `left` leads back to the page before; `paper_wanted` carries a Paper of papers/page.py,
    `page_wanted` the name of another page, `check_wanted` the check of the closing that is settled
    there, `care_wanted` a job of qtkit/care_jobs.py, `operator_chosen` the code of whoever types
    from now on; `acts_wanted` asks for the last acts of this desk, `emcee_wanted` for the emcee's
    card; `screen_ordered` carries a ScreenOrder.
    """

    KEYS: ClassVar[tuple[KeyHint, ...]] = ()
    """The keys of the page for the sheet behind F1; the words are of the page's own context."""

    notice_raised = Signal(object)
    notice_settled = Signal(object)
    hints_changed = Signal()
    left = Signal()
    donation_submitted = Signal(object)
    claim_submitted = Signal(object)
    reversal_submitted = Signal(object)
    change_submitted = Signal(object)
    cue_given = Signal(object)
    stage_requested = Signal()
    start_page_requested = Signal()
    open_requested = Signal(object)
    language_chosen = Signal(str)
    mode_chosen = Signal(str)
    gift_wanted = Signal(object)
    claim_wanted = Signal(object)
    import_wanted = Signal(object)
    paper_wanted = Signal(object)
    sheet_job_asked = Signal(object)
    reallocation_submitted = Signal(object)
    page_wanted = Signal(object)
    check_wanted = Signal(object)
    care_wanted = Signal(object)
    operator_chosen = Signal(object)
    acts_wanted = Signal()
    screen_ordered = Signal(object)
    emcee_wanted = Signal()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now."""

    def show_opened(self, opened: OpenedFile) -> None:
        """Know which file is open."""

    def show_painted(self, painted: Painted | None) -> None:
        """Know what the stage paints; None: no stage answers."""

    def show_picture(self, picture: QImage) -> None:
        """Know the newest picture of the stage."""

    def show_next_picture(self, picture: QImage) -> None:
        """Know how what comes next will look; a null picture: nothing comes."""

    def show_thumbnail(self, scene: SceneName, picture: QImage) -> None:
        """Know how a scene looks now."""

    def show_screens(self, screens: StageScreens) -> None:
        """Know which screens there are, and which is the stage's."""

    def list_names(self) -> None:
        """Go to the names that wait before the hall may read them."""

    def chosen_entry(self) -> EntryId | None:
        """The gift or claim that one is on, to be thanked now."""
        return None

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what the cells search in."""

    def entry_committed(self, posted: Posted) -> None:
        """An entry stands in the ledger; a page knows its own by the id."""

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken; a page knows its own by the id."""

    def settle(self, check: CheckName) -> None:
        """Lead to what a check of the closing found open on this page."""

    def list_acts(self) -> None:
        """Open the list of the last acts of this desk."""

    def try_again(self) -> None:
        """Hand over once more what was not saved, or let it be handed over by Enter."""
        self.start_typing()

    def change_done(self, changed: Changed) -> bool:  # noqa: ARG002 - for those that concern it
        """A change of the register stands; True where the page tells `told` itself."""
        return False

    def change_refused(self, change: Change, error: KnownError) -> bool:  # noqa: ARG002 - as above
        """A change was not taken; True where the page says why itself."""
        return False

    def take_unit(self, unit: Unit) -> bool:  # noqa: ARG002 - as above
        """Pick the unit whose badge was scanned; True where this page has a use for it."""
        return False

    def begin_gift(self, wanted: GiftWanted) -> None:
        """Open the donation line with what is known of a gift."""

    def begin_claim_of(self, unit: Unit) -> None:
        """Begin a claim of this unit."""

    def begin_import(self, kind: SheetKind) -> None:
        """Begin to take units or projects over from a file."""

    def sheet_told(self, answer: SheetAnswer) -> None:
        """Hear what became of a file with rows."""

    def care_told(self, answer: CareAnswer) -> None:
        """Hear what became of a job that cares for the file: a backup, an audit, a search."""

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that work on this page, for the status bar."""
        raise NotImplementedError

    def start_typing(self) -> None:
        """Put the keyboard where the work of this page begins."""
        raise NotImplementedError

    def regions(self) -> tuple[QWidget, ...]:
        """The parts of the page that F6 goes through."""
        return (self,)
