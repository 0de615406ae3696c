from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from tests.story import NINE, fen, told
from welfare_desk.domain.accounts import units_of
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.journal import Booked
from welfare_desk.domain.merging import resolved
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from welfare_desk.domain.tally import Sums

U1, U2, U3 = UnitId("U1"), UnitId("U2"), UnitId("U3")
UNITS = [UnitId(f"U{number}") for number in range(1, 6)]


def booked(ledger: Fold, unit: UnitId) -> Booked:
    return ledger.accounts.booked(unit, ledger.standing)


def of(story: Callable[[], None]) -> Fold:
    return Fold(told(story.__doc__))


def test_a_unit_is_told_what_is_booked_for_it() -> None:
    """
    A: pledge   p1 unit U1 money 200.00
    A: donation d1 unit U1 money 50.00 by cash settles p1
    A: donation d2 unit U1 goods 3
    A: pledge   s1 unit U1 service 2
    A: claim    c1 unit U1 project P01
    B: donation d3 unit U2 money 7.00 by cash
    """
    found = booked(of(test_a_unit_is_told_what_is_booked_for_it), U1)
    assert (found.received_fen, found.outstanding_fen) == (fen("50"), fen("150"))
    assert (found.goods, found.services, found.claims) == (1, 1, 1)
    assert (found.last_number, found.last_at) == ("ST-A0005", NINE.replace(minute=4))


def test_what_was_taken_back_is_booked_no_more() -> None:
    """
    A: donation d1 unit U1 money 50.00 by cash
    A: donation d2 unit U1 money 20.00 by cash
    A: claim    c1 unit U1 project P01
    A: reversal r1 of d2 because void
    A: reversal r2 of c1 because withdrawn
    """
    found = booked(of(test_what_was_taken_back_is_booked_no_more), U1)
    assert (found.received_fen, found.claims, found.last_number) == (fen("50"), 0, "ST-A0001")


def test_who_never_gave_has_nothing_booked() -> None:
    """
    A: donation d1 money 50.00 by cash
    A: donation d2 unit U2 money 1.00 by cash
    A: reversal r1 of d2 because void
    """
    ledger = of(test_who_never_gave_has_nothing_booked)
    assert booked(ledger, U1) == Booked(unit=U1)
    assert booked(ledger, U2) == Booked(unit=U2)
    assert ledger.accounts.entries(U1) == ()
    assert set(ledger.accounts.givers()) == set()


def test_merged_units_are_booked_as_the_one_they_follow() -> None:
    """
    A: donation d1 unit U1 money 50.00 by cash
    A: claim    c1 unit U2 project P01 partners U1,U3
    B: donation d2 unit U2 money 20.00 by cash at 9
    """
    ledger = of(test_merged_units_are_booked_as_the_one_they_follow)
    assert len(ledger.accounts.givers()) == 2
    ledger.accounts.follow({U2: U1, U3: U1})
    assert booked(ledger, U1) == Booked(
        unit=U1,
        received_fen=fen("70"),
        claims=1,
        last_number="ST-B0001",
        last_at=NINE.replace(minute=9),
    )
    assert booked(ledger, U2) == Booked(unit=U2)
    assert (set(ledger.accounts.givers()), ledger.sums().givers) == ({U1}, 1)
    assert ledger.accounts.group(U1) == (U1, U2, U3)
    ledger.accounts.follow({})
    assert (booked(ledger, U2).received_fen, ledger.sums().givers) == (fen("20"), 2)


def test_a_joint_claim_is_booked_for_everyone_in_it() -> None:
    """
    A: claim c1 unit U1 project P01 partners U2
    """
    ledger = of(test_a_joint_claim_is_booked_for_everyone_in_it)
    assert [booked(ledger, unit).claims for unit in UNITS[:3]] == [1, 1, 0]
    assert units_of(ledger.standing.posted(next(iter(ledger.standing.everything()))).entry) == (
        U1,
        U2,
    )


STORY = """
A: pledge   p1 unit U1 money 200.00 to P01=150.00,P02=50.00
A: donation d1 unit U1 money 50.00 by cash settles p1
A: donation d2 unit U2 money 20.00 by cash to P01
B: donation g1 unit U2 goods 20 worth 360.00 to P02
B: donation d3 unit U3 money 9.00 by pos
A: claim    c1 unit U4 project P01 line L slots 1 partners U5
B: claim    c2 unit U5 project P01 line L slots 1
A: reversal r1 of d2 because correction replaced_by d4
A: donation d4 unit U4 money 21.00 by cash to P01
B: pledge   p2 unit U5 goods 3
B: donation d5 unit U3 service 1
B: reversal r2 of c2 because withdrawn
"""


def without_givers(sums: Sums) -> dict[str, object]:
    return {name: getattr(sums, name) for name in sums.__slots__ if name != "givers"}


@given(
    merges=st.lists(st.dictionaries(st.sampled_from(UNITS), st.sampled_from(UNITS)), max_size=4),
    order=st.randoms(use_true_random=False),
)
def test_merging_and_parting_units_changes_no_sum_but_the_givers(
    merges: list[dict[UnitId, UnitId]], order: random.Random
) -> None:
    entries = told(STORY)
    plain = Fold(entries)
    order.shuffle(entries)
    ledger, steps = Fold(), [*merges, {}]
    for number, entry in enumerate(entries):
        if number < len(steps):
            ledger.accounts.follow(_leads(steps[number]))
        ledger.add(entry)
    for merge in steps:
        ledger.accounts.follow(_leads(merge))
        assert without_givers(ledger.sums()) == without_givers(plain.sums())
        assert ledger.sums().givers == len(
            {_leads(merge).get(u, u) for u in plain.accounts.givers()}
        )
        received = [booked(ledger, unit).received_fen for unit in UNITS]
        assert sum(received) == ledger.sums().received_fen
        owed = [booked(ledger, unit).outstanding_fen for unit in UNITS]
        assert sum(owed) == ledger.sums().outstanding_fen
    assert ledger.sums() == plain.sums()


def _leads(merge: dict[UnitId, UnitId]) -> dict[UnitId, UnitId]:
    """A merge as the register resolves it."""
    return resolved(
        Unit(id=unit, kind="group", name=Text("甲"), merged_into=merge.get(unit)) for unit in UNITS
    )
