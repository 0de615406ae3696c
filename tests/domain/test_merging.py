from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from welfare_desk.domain.ids import DeskId, UnitId
from welfare_desk.domain.merging import arrivals, consents, resolved, stricter
from welfare_desk.domain.register import ANONYMOUS, MASKED, SHOWN_IN_FULL, CheckIn, Consent, Unit
from welfare_desk.domain.texts import Text


def unit(name: str, into: str | None = None, consent: Consent = SHOWN_IN_FULL) -> Unit:
    return Unit(
        id=UnitId(name),
        kind="group",
        name=Text(name),
        consent=consent,
        merged_into=None if into is None else UnitId(into),
    )


names = st.sampled_from("ABCDEFGH")
merges = st.dictionaries(names, names, max_size=8)


def test_a_chain_is_followed_to_its_end() -> None:
    chain = (unit("A", "B"), unit("B", "C"), unit("C"), unit("D"))
    assert resolved(chain) == {"A": "C", "B": "C"}


def test_a_unit_that_is_not_among_these_ends_a_chain() -> None:
    assert resolved((unit("A", "B"), unit("B", "Z"))) == {"A": "Z", "B": "Z"}
    assert consents((unit("A", "Z"),)) == {}


def test_a_circle_ends_at_its_smallest_id() -> None:
    circle = (unit("D", "C"), unit("C", "B"), unit("B", "C"))
    assert resolved(circle) == {"D": "B", "C": "B"}
    assert resolved((unit("A", "A"),)) == {}


@given(merges)
def test_whoever_is_followed_stands_for_itself(follows: dict[str, str]) -> None:
    units = tuple(unit(name, follows.get(name)) for name in "ABCDEFGH")
    ends = resolved(units)
    assert not ends.keys() & set(ends.values())
    assert ends == resolved(units[::-1])
    for one, end in ends.items():
        follower = next(each for each in units if each.id == one).merged_into
        assert follower is not None
        assert ends.get(follower, follower) == end


def test_the_stricter_consent_of_both_counts() -> None:
    alias = Consent(name="alias", alias="小溪", amount="shown")
    assert stricter(SHOWN_IN_FULL, alias) == alias
    assert stricter(alias, MASKED) == Consent(name="alias", alias="小溪", amount="hidden")
    assert stricter(ANONYMOUS, alias).name == "anonymous"


def test_the_earliest_arrival_is_that_of_all_who_are_one() -> None:
    a, b, c = (UnitId(name) for name in "ABC")
    nine = datetime(2022, 6, 25, 1, tzinfo=UTC)
    ten = nine + timedelta(hours=1)
    noted = (
        CheckIn(unit=a, at=ten, desk=DeskId("A"), people=3),
        CheckIn(unit=b, at=nine, desk=DeskId("B")),
        CheckIn(unit=c, at=None, desk=DeskId("A")),
    )
    early = CheckIn(unit=a, at=nine, desk=DeskId("B"))
    assert arrivals(noted, {b: a}) == {a: early}
    assert arrivals(noted[::-1], {b: a}) == {a: early}
    assert arrivals(noted, {}) == {a: noted[0], b: noted[1]}


def test_all_that_follow_one_unit_count_for_its_consent() -> None:
    units = (unit("A"), unit("B", "A", MASKED), unit("C", "B", ANONYMOUS), unit("D"))
    assert consents(units) == {"A": ANONYMOUS}
