"""What the hall may see of the books; the only maker of `Shown`.

Consent, nods, marks and delay are obeyed here and nowhere else: the stage is handed names that were
masked already, and no entry. The numbers are the fold of what is committed and wait for nothing.
What is shown is kept and looked at again only where something changed, for it is asked for after
every commit.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.accounts import units_of
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reversal
from welfare_desk.domain.spotlight import marked_entry
from welfare_desk.services.showing_givers import Givers
from welfare_desk.services.showing_listing import Listing
from welfare_desk.services.showing_market import MarketBoard
from welfare_desk.services.showing_milestones import Goals
from welfare_desk.services.showing_news import NewsList
from welfare_desk.services.showing_numbers import bare_shown
from welfare_desk.services.showing_wall import Wall

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from welfare_desk.domain.entries import EntryTexts
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.milestones import MilestoneKind
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.stage_rules import StageRules
    from welfare_desk.services.known import Known
    from welfare_desk.services.register_news import News


class Showing:
    """Keeps what the hall may see of one event; `catch_up` comes before `shown`."""

    def __init__(self) -> None:
        """Know nothing yet; the first `catch_up` looks at everything."""
        self._givers = Givers()
        self._listing = Listing(self._givers)
        self._news = NewsList(self._givers, self._listing)
        self._wall = Wall(self._givers, self._listing)
        self._market = MarketBoard(self._givers, self._listing)
        self._goals = Goals()
        self._rules: StageRules | None = None
        self._newest: datetime | None = None
        self._expected: dict[UnitId, int] = {}
        self._people = 0

    def catch_up(self, known: Known, touched: Collection[EntryId], news: News) -> set[EntryId]:
        """Look at what changed; the answer are the entries whose words are wanted (`learn`)."""
        self._note_times(known, touched, news)
        before, self._rules = self._rules, known.stage_rules
        hides = self._givers.obey(known.cue)
        if before is None:
            self._givers.forget()
            self._listing.begin(known)
            self._wall.begin(known)
            self._market.forget()
        elif before != self._rules or "own_kind" in news.about:
            self._look_at_everything(known, touched)
        else:
            self._look_at(known, touched, news)
            if hides:
                self._name_anew(known)
        return self._news.look(known)

    def learn(self, entries: Collection[EntryId], texts: Mapping[EntryId, EntryTexts]) -> None:
        """Hear the words that were wanted."""
        self._news.learn(entries, texts)

    def awaiting(self) -> tuple[EntryId, ...]:
        """The claims and gifts whose names wait for a nod, the oldest first."""
        return self._listing.waiting()

    def ripens_at(self) -> float | None:
        """When the next name has waited long enough, by the monotonic clock; None: none waits."""
        if self._rules is None or not self._rules.delay_s:
            return None
        return self._listing.ripens_at(self._rules.delay_s)

    def shown(
        self,
        known: Known,
        rows: Sequence[ProjectRow],
        persons: Collection[UnitId],
        *,
        rehearsal: bool,
        folder: str,
    ) -> Shown:
        """Everything that the stage may know; `persons` are the givers that are persons."""
        bare = bare_shown(known, rows, persons)
        had: dict[MilestoneKind, int] = {
            "money": bare.headline_fen,
            "projects": bare.projects_claimed,
            "units": bare.givers,
        }
        return replace(
            bare,
            rehearsal=rehearsal,
            folder=folder,
            expected_units=known.own_units(),
            expected_people=self._people,
            gifts=self._news.gifts(known),
            news=self._news.news(known),
            unnamed=self._listing.unnamed,
            projects_shown=self._market.projects(known, rows),
            wall=self._wall.whole(),
            milestones=self._goals.shown(known, had, self._newest),
        )

    def _note_times(self, known: Known, touched: Collection[EntryId], news: News) -> None:
        """Note when the newest entry came, and how many are expected."""
        standing = known.fold.standing
        times = [standing.posted(entry).at for entry in touched]
        if self._newest is not None:
            times.append(self._newest)
        self._newest = max(times, default=None)
        merged = known.fold.accounts.merged()
        for unit in news.units | news.regrouped:
            people = 0 if unit in merged else _people_of(known, unit)
            self._people += people - self._expected.get(unit, 0)
            self._expected[unit] = people

    def _name_anew(self, known: Known) -> None:
        """Name everybody anew: names or amounts are hidden, or no longer."""
        self._givers.forget()
        self._wall.name_anew(known)
        self._market.forget()
        self._news.forget()

    def _look_at_everything(self, known: Known, touched: Collection[EntryId]) -> None:
        """Look at all of it anew: something changed that bears on everybody."""
        self._givers.forget()
        self._listing.look(known, touched)
        self._listing.look_again(known)
        self._wall.begin(known)
        self._market.forget()
        self._news.forget()

    def _look_at(self, known: Known, touched: Collection[EntryId], news: News) -> None:
        """Look at what these entries and this news of the register bear on."""
        standing, accounts = known.fold.standing, known.fold.accounts
        changed = news.units | news.regrouped
        leads = {accounts.lead(unit) for unit in changed}
        self._givers.forget(changed | leads)
        entries = {*touched, *self._listing.ripe(known.stage_rules.delay_s)}
        entries |= known.entries_of(changed) | self._marked(known, news)
        self._add_neighbours(known, entries, news)
        self._listing.look(known, entries)
        deeds = [standing.posted(entry) for entry in entries]
        leads |= {accounts.lead(unit) for posted in deeds for unit in units_of(posted.entry)}
        nameless = [posted.id for posted in deeds if _is_nameless(posted.entry)]
        self._wall.look(known, leads | changed, nameless)
        claims = [one.entry for one in deeds if isinstance(one.entry, Claim)]
        self._market.forget({claim.project for claim in claims})
        self._news.forget(None if news.projects else entries)

    def _marked(self, known: Known, news: News) -> set[EntryId]:
        """The entries whose marks changed, and those that came in their place."""
        if not news.marked:
            return set()
        named = {marked_entry(key) for key in news.marked}
        found = {one for one in named if one is not None and known.fold.standing.knows(one)}
        return found | _replacing(known, found)

    def _add_neighbours(self, known: Known, entries: set[EntryId], news: News) -> None:
        """Add what stands or falls with these: claims on the same places, what came instead."""
        standing = known.fold.standing
        projects = set(news.projects)
        for entry in tuple(entries):
            found = standing.posted(entry).entry
            if isinstance(found, Claim) and found.line is not None:
                projects.add(found.project)
            elif isinstance(found, Reversal) and found.replaced_by is not None:
                entries |= {one for one in (found.replaced_by,) if standing.knows(one)}
        for project in projects:
            entries.update(posted.id for posted in known.claims.get(project, ()))


def _replacing(known: Known, entries: set[EntryId]) -> set[EntryId]:
    """What came in the place of entries that were taken back, and in the place of that."""
    standing = known.fold.standing
    found: set[EntryId] = set()
    to_look_at = list(entries)
    while to_look_at:
        reversal = standing.reversal(to_look_at.pop())
        if reversal is None or not isinstance(reversal.entry, Reversal):
            continue
        after = reversal.entry.replaced_by
        if after is not None and after not in found and standing.knows(after):
            found.add(after)
            to_look_at.append(after)
    return found


def _people_of(known: Known, unit: UnitId) -> int:
    """How many will come with a unit; where nobody said it, one."""
    found = known.units.get(unit)
    people = None if found is None else found.expected_people()
    return 1 if people is None else people


def _is_nameless(entry: object) -> bool:
    """Whether somebody gave who is not named."""
    return isinstance(entry, Pledge | Donation) and entry.unit is None
