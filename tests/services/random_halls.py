"""Anything that may happen in an evening that the hall could hear of, step by step."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, get_args

from tests.market import LAMPS, PAVILION, TRACK, new_id, taken_back
from tests.services.random_settings import change_a_project, set_rules, set_something_up
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    Donation,
    EntryTexts,
    Pledge,
    Reallocation,
    Reversal,
    Settlement,
)
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import LineId, StallId, UnitId
from welfare_desk.domain.market import Turn
from welfare_desk.domain.register import (
    AmountConsent,
    Consent,
    NameConsent,
    OwnKind,
    Stall,
    Unit,
)
from welfare_desk.domain.spotlight import Mark, SpotlightMark, milestone_key
from welfare_desk.domain.stage_changes import MarkSpotlights
from welfare_desk.domain.texts import Text
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from welfare_desk.domain.entries import Entry, Form, Giver, Posted
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.services.books import Books

SECRETS: Final = (
    "13800138000",
    "91370502MA3C1XQ49K",
    "会计王姐",
    "坐前排的备注",
    "收据抬头甲",
    "受益人李奶奶",
    "流水号B77",
    "发票号1717",
    "验收员赵六",
    "作废的原因",
    "同意的电话",
    "队长孙七",
    "登记的备注",
    "协议编号9",
    "秘密人",
    "Himitsu",
)
"""What stands in the books of such an evening and is nothing for the hall."""

UNITS: Final = tuple(UnitId(f"SECRETUNIT{number}") for number in range(6))
PROJECTS: Final = (TRACK, PAVILION, LAMPS)
KINDS: Final = ("individual", "couple", "enterprise_private", "group", "choir")
LISTED: Final = get_args(NameConsent)
FORMS: Final[tuple[Form, ...]] = ("money", "money", "goods", "service")
NAMELESS: Final[tuple[Giver, ...]] = ("anonymous", "unknown")


class Hall:
    """Does one random thing after the other to the books; what a rule refuses is left."""

    def __init__(self, books: Books, random: Random) -> None:
        """Set up units and projects with secrets in every field that nobody may read."""
        self.books = books
        self.random = random
        self.posted: list[Posted] = []
        registrar = books.registrar
        registrar.put_kind(OwnKind(id="choir", name=Text("合唱团"), like="individual"))
        for unit in UNITS:
            registrar.put_unit(self.a_unit(unit))
        for project in PROJECTS:
            listed = registrar.project(project)
            told = replace(
                listed,
                beneficiaries=Text(SECRETS[5]),
                contact_role=SECRETS[2],
                agreement=SECRETS[13],
            )
            registrar.put_project(told)
        registrar.put_stall(Stall(id=StallId("S1"), name=Text("义剪"), team=SECRETS[11]))

    def a_unit(self, unit: UnitId) -> Unit:
        """A unit whose name may be read only where it agreed to that."""
        consent = Consent(
            name=self.random.choice(LISTED),
            alias=self.random.choice(("", "老友")),
            amount=self.random.choice(get_args(AmountConsent)),
        )
        kind = self.random.choice(KINDS)
        open_name = consent.name == "full" or kind in {"enterprise_private", "group"}
        return Unit(
            id=unit,
            kind=kind,
            name=Text("公开之名", "Open") if open_name else Text(SECRETS[14], SECRETS[15]),
            short=self.random.choice(("", "公开")) if open_name else SECRETS[14],
            credit_code=SECRETS[1],
            contact_role=SECRETS[2],
            phone=SECRETS[0],
            receipt_title=SECRETS[4],
            note=SECRETS[3],
            consent=consent,
            attendees=self.random.choice((None, 3)),
        )

    def step(self) -> None:
        """One thing happens."""
        deeds: list[Callable[[], object]] = [
            *[self._give] * 5,
            *[self._claim] * 3,
            self._pay,
            *[self._take_back] * 2,
            self._correct,
            self._move,
            *[self._change_unit] * 2,
            self._merge,
            self._part,
            *[self._mark] * 3,
            self._rule,
            self._order,
            self._change_project,
            self._turn,
            self._set_up,
        ]
        try:
            self.random.choice(deeds)()
        except KnownError:
            return

    def _post(self, entry: Entry, entry_id: EntryId | None = None) -> None:
        texts = EntryTexts(
            unit_word=Text("盏", "lamps"),
            note=Text(SECRETS[12]),
            document=SECRETS[7],
            inspector=SECRETS[8],
            reason=Text(SECRETS[9]),
            consent=Text(SECRETS[10]),
        )
        posted = self.books.bookkeeper.post(entry, id=entry_id or new_id(), texts=texts)
        self.posted.append(posted)

    def _gift(self) -> Donation | Pledge:
        to = self.random.choice(((), (Allocation(project=self.random.choice(PROJECTS)),)))
        kind = self.random.choice(FORMS)
        unit = self.random.choice((None, *UNITS))
        fen = None if kind == "service" else self.random.randrange(1, 3_000_00)
        quantity = None if kind == "money" else Decimal(self.random.randrange(1, 60))
        giver: Giver = self.random.choice(NAMELESS) if unit is None else "unit"
        if self.random.random() < 0.3:
            return Pledge(giver=giver, unit=unit, kind=kind, fen=fen, quantity=quantity, to=to)
        money = kind == "money"
        return Donation(
            giver=giver,
            unit=unit,
            kind=kind,
            fen=fen,
            method="cash" if money else None,
            bank_ref=f"{SECRETS[6]}{len(self.posted)}" if money else None,
            quantity=quantity,
            to=to,
        )

    def _give(self) -> None:
        self._post(self._gift())

    def _claim(self) -> None:
        project, unit = self.random.choice(PROJECTS), self.random.choice(UNITS)
        line = LineId("P03-a") if project == LAMPS else None
        partners = tuple({one for one in self.random.choices(UNITS, k=2) if one != unit})
        self._post(
            Claim(
                unit=unit,
                project=project,
                line=line,
                forms=self.random.choice(((), ("money",), ("works",), ("goods", "works"))),
                fen=self.random.choice((None, 12_345)) if project == TRACK else None,
                slots=1 if line else None,
                on_stage=self.random.random() < 0.7,
                partners=partners if self.random.random() < 0.3 else (),
            )
        )

    def _some(self, *kinds: type) -> Posted:
        found = [one for one in self.posted if isinstance(one.entry, kinds)]
        return self.random.choice(found) if found else self.posted[0]

    def _pay(self) -> None:
        pledge = self._some(Pledge)
        if isinstance(pledge.entry, Pledge) and pledge.entry.kind == "money":
            settles = (Settlement(pledge=pledge.id),)
            paid = Donation(kind="money", fen=500, method="cash", settles=settles)
            self._post(replace(paid, giver=pledge.entry.giver, unit=pledge.entry.unit))

    def _take_back(self) -> None:
        self._post(taken_back(self._some(Claim, Pledge, Donation).id))

    def _correct(self) -> None:
        wrong, right = self._some(Pledge, Donation), new_id()
        with self.books.writing():
            reversal = Reversal(of=wrong.id, because="correction", replaced_by=right)
            self._post(reversal)
            self._post(self._gift(), right)

    def _move(self) -> None:
        to = (Allocation(project=self.random.choice(PROJECTS)),)
        self._post(Reallocation(of=self._some(Pledge, Donation).id, to=to))

    def _change_unit(self) -> None:
        unit = self.random.choice(UNITS)
        before = self.books.registrar.unit(unit)
        now = replace(self.a_unit(unit), badge=before.badge, merged_into=before.merged_into)
        self.books.registrar.put_unit(now)

    def _merge(self) -> None:
        one, other = self.random.sample(UNITS, 2)
        unit = replace(self.books.registrar.unit(one), merged_into=other)
        self.books.registrar.put_unit(unit, fields=frozenset({"merged_into"}))

    def _part(self) -> None:
        unit = replace(self.books.registrar.unit(self.random.choice(UNITS)), merged_into=None)
        self.books.registrar.put_unit(unit, fields=frozenset({"merged_into"}))

    def _mark(self) -> None:
        deed = self._some(Claim, Pledge, Donation)
        goal = milestone_key(self.random.choice(("goal-25", "M1")))
        mark = SpotlightMark(
            id=self.random.choice((str(deed.id), str(deed.id), goal)),
            mark=self.random.choice(get_args(Mark)),
            at=deed.at,
            place=self.random.choice((None, 1, 2)),
        )
        fields = self.random.choice((None, None, frozenset({"place"})))
        change(self.books, MarkSpotlights(marks=(mark,), fields=fields))

    def _rule(self) -> None:
        set_rules(self.books, self.random)

    def _order(self) -> None:
        deed = self._some(Claim, Pledge, Donation)
        yes = self.random.random() < 0.5
        given = self.random.choice(
            (
                CueChange(hide_names=yes),
                CueChange(hide_amounts=yes),
                CueChange(headline="received" if yes else "raised"),
                CueChange(thank=str(deed.id)),
            )
        )
        self.books.director.give(given)

    def _change_project(self) -> None:
        change_a_project(self.books, self.random, self.random.choice(PROJECTS))

    def _turn(self) -> None:
        claim = self._some(Claim)
        self.books.registrar.put_turn(Turn(claim=claim.id, on_stage=self.random.random() < 0.5))

    def _set_up(self) -> None:
        set_something_up(self.books, self.random, self.posted[-1], self.random.choice(UNITS))
