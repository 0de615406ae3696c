"""Consent on the stage: every combination of what a unit agreed to and what is ordered."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, Final, get_args

import pytest

from tests.market import TRACK, cash, new_id, open_market
from welfare_desk.domain.changes import PutKind
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import Claim, Donation, EntryTexts, Pledge
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.masking import KIND_HEARTED
from welfare_desk.domain.register import AmountConsent, Consent, NameConsent, OwnKind, Unit
from welfare_desk.domain.spotlight import Mark, SpotlightMark
from welfare_desk.domain.stage_changes import MarkSpotlights
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text
from welfare_desk.services.changing import change
from welfare_desk.services.showing_givers import CARING_UNIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.shown import Deed, Shown
    from welfare_desk.services.books import Books

    Told = tuple[str, Consent, Deed]
    """The kind of a unit, what it agreed to, and what it did."""

NAMES: Final = {
    "individual": Text("张小三", "Zhang Xiaosan"),
    "couple": Text("张三、李四"),
    "enterprise_private": Text("宏达公司", "Hongda"),
    "choir": Text("张家合唱团"),
    "club": Text("单先生"),
}
"""A unit of each kind; a choir is the organiser's own and like a group, a club like a person."""

PERSONS: Final = frozenset({"individual", "couple", "club"})

MASKED_NAMES: Final = {"individual": "张*三", "couple": "张*、李*", "club": "单先生"}
SURNAMES: Final = {"individual": "张**", "couple": "张**、李**", "club": "单先生"}

ALIAS: Final = "老朋友"
AMOUNT: Final = 777_700
CONSENTS: Final = [
    Consent(name=name, alias=alias, amount=amount)
    for name, amount in product(get_args(NameConsent), get_args(AmountConsent))
    for alias in (("", ALIAS) if name == "alias" else (ALIAS,))
]
DEEDS: Final[tuple[Deed, ...]] = ("gift", "pledge", "claim")
COUNTED: Final = Text("60 份", "60 packs")
MARKS: Final[tuple[Mark | None, ...]] = (None, *get_args(Mark))
RULES: Final = {
    "nobody waits": StageRules(),
    "persons wait": StageRules(approve_persons=True),
    "large gifts wait": StageRules(approve_from_fen=AMOUNT),
    "larger ones wait": StageRules(approve_from_fen=AMOUNT + 1),
}


def name_of(kind: str, consent: Consent) -> str:
    """How a unit is to be named, told by hand."""
    if consent.name == "full":
        return NAMES[kind].zh
    if consent.name == "anonymous":
        return KIND_HEARTED.zh
    if consent.name == "alias" and consent.alias:
        return consent.alias
    if kind not in PERSONS:
        return KIND_HEARTED.zh if consent.name == "alias" else NAMES[kind].zh
    return SURNAMES[kind] if consent.name == "surname_only" else MASKED_NAMES[kind]


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    with open_market(tmp_path_factory.mktemp("hall") / "market.db") as opened:
        for kind, like in (("choir", "group"), ("club", "individual")):
            change(opened, PutKind(kind=OwnKind(id=kind, name=Text(kind), like=like)))
        yield opened


def deed_of(deed: Deed, unit: UnitId) -> Entry:
    """Money given, goods promised, a project claimed, each worth the same."""
    if deed == "claim":
        return Claim(unit=unit, project=TRACK, fen=AMOUNT, on_stage=True)
    if deed == "pledge":
        return Pledge(unit=unit, kind="goods", fen=AMOUNT, quantity=Decimal(60))
    return cash(AMOUNT, unit, TRACK)


@pytest.fixture(scope="module")
def gifts(books: Books) -> dict[EntryId, Told]:
    """A deed of each sort of every kind of unit with every consent; those of a unit in a row."""
    found = {}
    texts = EntryTexts(unit_word=Text("份", "packs"))
    with books.writing():
        for place, (kind, consent) in enumerate(product(NAMES, CONSENTS)):
            unit = UnitId(f"HALL-{place}")
            made = Unit(id=unit, kind=kind, name=NAMES[kind], consent=consent)
            books.registrar.put_unit(made)
            for deed in DEEDS:
                entry = deed_of(deed, unit)
                posted = books.bookkeeper.post(entry, id=new_id(), texts=texts)
                found[posted.id] = kind, consent, deed
    return found


def shown(books: Books) -> Shown:
    books.live.catch_up()
    return books.director.shown()


def mark_all(books: Books, gifts: dict[EntryId, Told], mark: Mark | None) -> None:
    """Decide the same of all of them, from the beginning."""
    at = next(iter(books.bookkeeper.posted())).at
    for one in ("waiting", mark or "waiting"):
        marks = tuple(SpotlightMark(id=str(entry), mark=one, at=at) for entry in gifts)
        change(books, MarkSpotlights(marks=marks))


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("rules", RULES)
def test_every_combination(
    books: Books,
    gifts: dict[EntryId, Told],
    rules: str,
    mark: Mark | None,
) -> None:
    books.registrar.put_stage_rules(RULES[rules])
    mark_all(books, gifts, mark)
    for names, amounts in product((False, True), repeat=2):
        books.director.give(CueChange(hide_names=names, hide_amounts=amounts))
        hall = shown(books)
        news = {gift.key: gift for gift in hall.news}
        wall = {giver.key: giver for giver in hall.wall}
        unnamed, by = 0, list[str]()
        for entry, (kind, consent, deed) in gifts.items():
            waits = mark not in {"approved", "shown", "hidden"} and (
                (rules == "persons wait" and kind in PERSONS) or rules == "large gifts wait"
            )
            unnamed += waits
            if waits or mark == "hidden":
                assert str(entry) not in news
                assert str(entry) not in wall
                continue
            gift = news[str(entry)]
            name = name_of(kind, consent)
            if names:
                is_unit = kind not in PERSONS and name != KIND_HEARTED.zh
                name = CARING_UNIT.zh if is_unit else KIND_HEARTED.zh
            may = consent.amount == "shown" and not amounts
            assert (gift.name.zh, gift.deed) == (name, deed)
            in_money = may and deed != "pledge"
            assert gift.amount_fen == (AMOUNT if in_money else None)
            assert gift.quantity == (COUNTED if may and deed == "pledge" else Text())
            assert gift.weight_fen == (AMOUNT if may else RULES[rules].thank_from_fen)
            assert gift.fresh == (mark not in {"skipped", "shown"})
            if deed == "gift":
                giver = wall[str(entry)]
                assert (giver.name.zh, giver.sign) == (name, gift.sign)
            if deed == "claim":
                by.append(name)
        assert [named.zh for named in hall.projects_shown[0].by] == by
        assert hall.unnamed == unnamed
        assert hall.received_fen * len(DEEDS) == AMOUNT * len(gifts), "numbers wait for nothing"


def test_a_change_of_consent_is_seen_at_the_next_look(
    books: Books, gifts: dict[EntryId, Told]
) -> None:
    books.registrar.put_stage_rules(StageRules())
    books.director.give(CueChange(hide_names=False, hide_amounts=False))
    mark_all(books, gifts, None)
    entry = next(entry for entry, (kind, *_) in gifts.items() if kind == "individual")
    posted = next(one for one in books.bookkeeper.posted() if one.id == entry)
    assert isinstance(posted.entry, Donation)
    assert posted.entry.unit is not None
    unit = books.registrar.unit(posted.entry.unit)
    for consent in (*CONSENTS, unit.consent):
        books.registrar.put_unit(replace(unit, consent=consent), fields=frozenset({"consent"}))
        assert books.live.changed()
        hall = shown(books)
        gift = next(one for one in hall.news if one.key == str(entry))
        giver = next(one for one in hall.wall if one.key == str(entry))
        assert gift.name.zh == giver.name.zh == name_of("individual", consent)
        assert gift.amount_fen == (AMOUNT if consent.amount == "shown" else None)
