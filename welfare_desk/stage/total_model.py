"""What the Total scene binds to: the running number, the bar, the figures and the newest gifts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.card_pace import CardPace
from welfare_desk.stage.card_words import GiftRow, card_rows
from welfare_desk.stage.counting import Run, halted, retargeted, standing_at
from welfare_desk.stage.figure_row import FigureRow, in_one_cell
from welfare_desk.stage.figures import yuan
from welfare_desk.stage.leaving import with_leaving
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.ticks import TickRow, Ticks
from welfare_desk.stage.total_words import TotalWords, total_words, wants_cents

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FRAME_MS = 16
LEAVING_MS = 320


@QmlElement
@QmlUncreatable("The model of the stage has it.")
class TotalModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The Total scene, decided: QML shows these texts and shares and nothing else.

    The number and both parts of the bar run to their targets together; `steady_ms` is the clock
    they run by. When `still`, or where the organiser wants calm, all is at its target at once.
    """

    words_changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties
    moved = Signal()

    def __init__(
        self, *, steady_ms: Callable[[], int], still: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._steady_ms = steady_ms
        self._still = still
        self._words = TotalWords()
        self._cents = False
        self._goal_fen = 0
        self._headline = self._received = self._outstanding = standing_at(0)
        self._is_new = True
        self._figures = RowList(FigureRow, self)
        self._gifts = RowList(GiftRow, self)
        self._ticks_shown = RowList(TickRow, self)
        self._ticks = Ticks()
        self._is_seen = False
        self._cards = CardPace()
        self._write_cards: Callable[[], tuple[GiftRow, ...]] = tuple
        self._frames = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self.advance)
        self._pace = QTimer(self, singleShot=True)
        self._pace.timeout.connect(self._show_cards)
        self._leave = QTimer(self, interval=LEAVING_MS, singleShot=True)
        self._leave.timeout.connect(self._close_ranks)

    @property
    def target_fen(self) -> int:
        """The amount the number runs to."""
        return self._headline.target_fen

    @property
    def number_fen(self) -> int:
        """The amount on the picture now."""
        return self._headline.at(self._steady_ms())

    @property
    def number_runs(self) -> bool:
        """Whether the number is on its way to the target."""
        return not self._headline.is_over(self._steady_ms())

    @property
    def gift_rows(self) -> tuple[GiftRow, ...]:
        """The cards on the picture."""
        return self._gifts.rows

    @property
    def figure_rows(self) -> tuple[FigureRow, ...]:
        """The figures below the bar, or the counts while the total is hidden."""
        return self._figures.rows

    @property
    def rung(self) -> Sequence[str]:
        """The keys of the milestones that had their ring, oldest first."""
        return self._ticks.rung

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment: texts at once, the number by running, new cards at their pace."""
        self._words = words = total_words(shown, voice)
        self._goal_fen = shown.goal_fen
        self._cents = wants_cents(shown)
        self._aim(shown)
        self._ticks.take(shown)
        self._figures.show([in_one_cell(row) for row in words.figures])
        if self._still:
            self._cards = CardPace()
        self._cards.take(shown)
        self._write_cards = lambda: card_rows(
            self._cards.at(self._steady_ms()), voice, told=not shown.cue.hide_total
        )
        self._show_cards()
        self._show_ticks()
        self.words_changed.emit()
        self.moved.emit()

    def see(self, *, is_seen: bool) -> None:
        """Know whether the scene is on the picture: a ring opens only where it is seen."""
        self._is_seen = is_seen
        self._show_ticks()

    def halt(self) -> None:
        """Be where everything runs to, and stay there, for a frozen picture."""
        self._headline, self._received, self._outstanding = map(halted, self._runs())
        self._frames.stop()
        self._pace.stop()
        self._show_ticks()
        self.moved.emit()

    def advance(self) -> None:
        """Show the next step of the running number."""
        now = self._steady_ms()
        if all(run.is_over(now) for run in self._runs()):
            self._frames.stop()
        self._show_ticks()
        self.moved.emit()

    def _aim(self, shown: Shown) -> None:
        targets = (shown.headline_fen, shown.received_fen, shown.outstanding_fen)
        if self._still or self._is_new or shown.rules.calm:
            self._headline, self._received, self._outstanding = map(standing_at, targets)
        else:
            now = self._steady_ms()
            self._headline, self._received, self._outstanding = (
                retargeted(run, target, now)
                for run, target in zip(self._runs(), targets, strict=True)
            )
            if not all(run.is_over(now) for run in self._runs()):
                self._frames.start()
        self._is_new = False

    def _show_cards(self) -> None:
        """Show the newest gifts; new ones wait a little, so that a tide of gifts stays calm."""
        rows = self._write_cards()
        if not self._still:
            self._look_again()
        if rows == tuple(row for row in self._gifts.rows if not row.is_leaving):
            return
        if self._still:
            self._gifts.show(rows)
            return
        self._gifts.show(with_leaving(self._gifts.rows, rows))
        self._leave.start()

    def _look_again(self) -> None:
        """Look at the cards again when they change by themselves."""
        next_ms = self._cards.next_ms()
        if next_ms is None:
            self._pace.stop()
        else:
            self._pace.start(max(1, next_ms - self._steady_ms()))

    def _show_ticks(self) -> None:
        """Show the milestones below the bar as far as the number has come."""
        whole_fen = max(1, self._whole_fen())
        self._ticks_shown.show(
            self._ticks.rows(self.number_fen, whole_fen, is_seen=self._is_seen and not self._still)
        )

    def _close_ranks(self) -> None:
        """Let go of the cards that have faded."""
        self._gifts.show([row for row in self._gifts.rows if not row.is_leaving])
        self.words_changed.emit()

    def _runs(self) -> tuple[Run, Run, Run]:
        return self._headline, self._received, self._outstanding

    def _whole_fen(self) -> int:
        """What the length of the bar stands for: the goal, or all there is when that is more."""
        now = self._steady_ms()
        return max(self._goal_fen, self._received.at(now) + self._outstanding.at(now))

    def _share(self, fen: int) -> float:
        whole = self._whole_fen()
        return fen / whole if whole > 0 and not self._words.instead else 0.0

    @Property(str, notify=moved)
    def number(self) -> str:
        """The giant number as it is now; what stands in its place while the total is hidden."""
        return self._words.instead or yuan(self.number_fen, cents=self._cents)

    @Property(str, notify=words_changed)
    def capacity(self) -> str:
        """The longest number expected, so that the size does not jump while it counts."""
        most_fen = max(self._goal_fen, self.target_fen)
        return self._words.instead or yuan(most_fen, cents=self._cents)

    @Property(float, notify=moved)
    def received_share(self) -> float:
        """The solid part of the bar, 0…1."""
        return self._share(self._received.at(self._steady_ms()))

    @Property(float, notify=moved)
    def outstanding_share(self) -> float:
        """The hatched part of the bar, 0…1."""
        return self._share(self._outstanding.at(self._steady_ms()))

    @Property(float, notify=moved)
    def mark(self) -> float:
        """Where the goal stands in an overfull bar, 0…1; 0 when it is the bar's end."""
        whole = self._whole_fen()
        return self._goal_fen / whole if whole > self._goal_fen > 0 else 0.0

    @Property(str, notify=words_changed)
    def label(self) -> str:
        """What the number is."""
        return self._words.label

    @Property(str, notify=words_changed)
    def note(self) -> str:
        """What it is made of."""
        return self._words.note

    @Property(str, notify=words_changed)
    def of_goal(self) -> str:
        """The word beside the percentage."""
        return self._words.of_goal

    @Property(str, notify=words_changed)
    def percent(self) -> str:
        """How much of the goal is reached, rounded down."""
        return self._words.percent

    @Property(str, notify=words_changed)
    def goal_label(self) -> str:
        """The word beside the goal."""
        return self._words.goal_label

    @Property(str, notify=words_changed)
    def goal(self) -> str:
        """The goal; empty where none was set."""
        return self._words.goal

    @Property(str, notify=words_changed)
    def newest(self) -> str:
        """The tag of the newest gift."""
        return self._words.newest

    @Property(str, notify=words_changed)
    def empty(self) -> str:
        """What stands where no gift is yet, or no more."""
        return "" if self._gifts.rows else self._words.empty

    @Property(QObject, notify=never)
    def figures(self) -> QObject:
        """The figures below the bar (FigureRow)."""
        return self._figures

    @Property(QObject, notify=never)
    def gifts(self) -> QObject:
        """The newest gifts (GiftRow)."""
        return self._gifts

    @Property(QObject, notify=never)
    def ticks(self) -> QObject:
        """The milestones below the bar (TickRow)."""
        return self._ticks_shown
