"""Claims and gifts as the hall reads them one by one: the newest, and those still to be thanked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.entries import NO_TEXTS, Claim, Donation, Pledge
from welfare_desk.domain.shown import ShownGift
from welfare_desk.domain.spotlight import marked_entry
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.services.journal_rows import quantity_text
from welfare_desk.services.project_rows import claimed_fen
from welfare_desk.services.showing_listing import makers, mark_of, weight_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from decimal import Decimal

    from welfare_desk.domain.entries import Entry, EntryTexts, Form, Posted
    from welfare_desk.domain.ids import EntryId, ProjectId
    from welfare_desk.domain.market import Turn
    from welfare_desk.domain.register import NeedLine, Project
    from welfare_desk.domain.shown import Deed
    from welfare_desk.services.known import Known
    from welfare_desk.services.showing_givers import Givers, Named
    from welfare_desk.services.showing_listing import Listing

GIFTS: Final = 6
"""So many of the newest gifts are shown."""

NEWS: Final = 200
"""So many of the newest claims and gifts may have a spotlight."""

ANY_WORD: Final[Mapping[Form, Text]] = {
    "goods": Text("件", "pieces"),
    "service": Text("次", "times"),
}
"""What things are counted in where nobody said it: a bare number means nothing to the hall."""

OVER: Final = frozenset({"shown", "skipped"})
"""The marks of what had its spotlight, or shall have none."""


class NewsList:
    """Keeps the newest claims and gifts as they may be shown; made anew only where they changed."""

    def __init__(self, givers: Givers, listing: Listing) -> None:
        """Name them as `givers` says, and only what is listed."""
        self._givers = givers
        self._listing = listing
        self._window: tuple[Posted, ...] = ()
        self._gifts: tuple[Posted, ...] = ()
        self._made: dict[EntryId, ShownGift] = {}
        self._texts: dict[EntryId, EntryTexts] = {}
        self._turns: dict[EntryId, Turn] = {}

    def forget(self, entries: Collection[EntryId] | None = None) -> None:
        """Make some of them anew; None: all."""
        if entries is None:
            self._made.clear()
            return
        for entry in entries:
            self._made.pop(entry, None)

    def look(self, known: Known) -> set[EntryId]:
        """Look which are the newest now; the answer are those whose words are still wanted."""
        self._turns = {turn.claim: turn for turn in known.turns}
        news, gifts = self._newest(known)
        self._window, self._gifts = tuple(reversed(news)), tuple(gifts)
        here = {posted.id for posted in (*self._window, *self._gifts)}
        for kept in (self._made, self._texts):
            for entry in kept.keys() - here:
                del kept[entry]
        counted = {one.id for one in (*self._window, *self._gifts) if _is_counted(one)}
        return counted - self._texts.keys()

    def learn(self, entries: Collection[EntryId], texts: Mapping[EntryId, EntryTexts]) -> None:
        """Hear the words of entries; those without any have none."""
        self._texts.update({entry: texts.get(entry, NO_TEXTS) for entry in entries})

    def gifts(self, known: Known) -> tuple[ShownGift, ...]:
        """The newest gifts, the newest first."""
        return tuple(self._shown(known, posted) for posted in self._gifts)

    def news(self, known: Known) -> tuple[ShownGift, ...]:
        """What may have a spotlight, the oldest first."""
        return tuple(self._shown(known, posted) for posted in self._window)

    def _newest(self, known: Known) -> tuple[list[Posted], list[Posted]]:
        """What may have a spotlight, and the newest gifts, each the newest first."""
        news: list[Posted] = []
        gifts: list[Posted] = []
        for posted in self._listing.newest():
            if len(news) < NEWS and self._comes_on_stage(posted):
                news.append(posted)
            if len(gifts) < GIFTS and not isinstance(posted.entry, Claim):
                gifts.append(posted)
            if len(news) == NEWS and len(gifts) == GIFTS:
                break
        thanked = self._thanked(known)
        if thanked is not None and thanked not in news:
            news.append(thanked)
        return news, gifts

    def _thanked(self, known: Known) -> Posted | None:
        """What shall be thanked before all others, however long ago it was."""
        wanted = marked_entry(known.cue.thank)
        if wanted is None or not self._listing.is_listed(wanted):
            return None
        return known.fold.standing.posted(wanted)

    def _comes_on_stage(self, posted: Posted) -> bool:
        """Whether it may have a spotlight: a gift, or a claim that is called onto the stage."""
        if not isinstance(posted.entry, Claim):
            return True
        turn = self._turns.get(posted.id)
        return posted.entry.on_stage if turn is None else turn.on_stage

    def _shown(self, known: Known, posted: Posted) -> ShownGift:
        found = self._made.get(posted.id)
        if found is None:
            found = self._make(known, posted)
            self._made[posted.id] = found
        return found

    def _make(self, known: Known, posted: Posted) -> ShownGift:
        """One claim or gift as those who did it let it be shown."""
        entry, mark = posted.entry, mark_of(known, posted.id)
        named = self._givers.together(known, makers(posted))
        about = _project_of(known, posted)
        project = None if about is None else known.projects.get(about)
        kind, fen, quantity = _amount(known, posted, self._texts.get(posted.id, NO_TEXTS))
        return ShownGift(
            key=str(posted.id),
            name=named.name,
            project=NO_TEXT if project is None else project.name,
            kind=kind,
            deed=_deed(entry),
            pledged=isinstance(entry, Pledge),
            amount_fen=fen if named.with_amount else None,
            quantity=quantity if named.with_amount else NO_TEXT,
            sign=named.sign,
            category="" if project is None else project.category,
            weight_fen=_weight(known, posted, named),
            reading=named.reading,
            turn=None if mark is None else mark.place,
            fresh=mark is None or mark.mark not in OVER,
            at=posted.at,
        )


def _deed(entry: Entry) -> Deed:
    """What somebody did."""
    if isinstance(entry, Claim):
        return "claim"
    return "pledge" if isinstance(entry, Pledge) else "gift"


def _weight(known: Known, posted: Posted, named: Named) -> int:
    """How large it is; where that may not be said, only whether it is thanked alone."""
    fen, alone = weight_of(known, posted), known.stage_rules.thank_from_fen
    if named.with_amount:
        return fen
    return alone if fen >= alone else 0


def _project_of(known: Known, posted: Posted) -> ProjectId | None:
    """The project that it is about, or goes to first."""
    if isinstance(posted.entry, Claim):
        return posted.entry.project
    to = known.fold.standing.allocations(posted.id)
    return to[0].project if to else None


def _is_counted(posted: Posted) -> bool:
    """Whether its quantity is read with a word that stands beside the ledger."""
    entry = posted.entry
    if isinstance(entry, Claim):
        return entry.quantity is not None
    return isinstance(entry, Pledge | Donation) and entry.kind != "money"


def _amount(known: Known, posted: Posted, texts: EntryTexts) -> tuple[Form, int | None, Text]:
    """In which form, how much money, and how much of anything else."""
    entry = posted.entry
    if isinstance(entry, Claim):
        return _claimed(known.projects.get(entry.project), entry, texts)
    if isinstance(entry, Pledge | Donation) and entry.kind != "money":
        word = texts.unit_word or _counted_in(known, posted, entry.kind)
        return entry.kind, None, quantity_text(entry.quantity, word)
    return "money", weight_of(known, posted), NO_TEXT


def _counted_in(known: Known, posted: Posted, kind: Form) -> Text:
    """The word that a gift without one is counted in: that of the need that it is for, or any."""
    for share in known.fold.standing.allocations(posted.id):
        project = known.projects.get(share.project)
        for need in () if project is None else project.needs:
            meant = share.line == need.id if share.line else need.form in {kind, "goods_or_money"}
            if need.unit and meant:
                return need.unit
    return ANY_WORD.get(kind, NO_TEXT)


def _claimed(
    project: Project | None, claim: Claim, texts: EntryTexts
) -> tuple[Form, int | None, Text]:
    """How much a claim takes on."""
    needs = () if project is None else tuple(_needs_of(project, claim))
    kind = _form_of(claim, needs)
    if kind == "money":
        fen = claim.fen if project is None else claimed_fen(project, claim)
        return kind, fen or None, _places_text(claim.slots)
    word = texts.unit_word or next((need.unit for need in needs), NO_TEXT)
    quantity = _all_of(needs) if claim.whole else claim.quantity
    return kind, None, quantity_text(quantity, word) or _places_text(claim.slots)


def _needs_of(project: Project, claim: Claim) -> Iterator[NeedLine]:
    """The needs that a claim is about."""
    for need in project.needs:
        if claim.line in {None, need.id}:
            yield need


def _form_of(claim: Claim, needs: tuple[NeedLine, ...]) -> Form:
    """The form of a claim: as it was said, else as it is needed; own works are a service."""
    for form in claim.forms:
        if form != "works":
            return form
    if claim.forms:
        return "service"
    needed = needs[0].form if needs else "money"
    return "money" if needed == "goods_or_money" else needed


def _all_of(needs: tuple[NeedLine, ...]) -> Decimal | None:
    """All that is needed, where it is one thing."""
    return needs[0].quantity if len(needs) == 1 else None


def _places_text(slots: int | None) -> Text:
    """How many places, where they were counted.

    >>> _places_text(2), _places_text(None)
    (Text(zh='2 个名额', en='2 places'), Text(zh='', en=''))
    """
    if slots is None:
        return NO_TEXT
    return Text(f"{slots} 个名额", "1 place" if slots == 1 else f"{slots} places")
