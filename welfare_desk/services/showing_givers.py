"""How each giver and claimer may be named in the hall: the one place where consent is obeyed.

A name follows the unit's consent as it is now; a person is masked and without amount unless the
person agreed to more. Of units that were merged the strictest consent counts, and the name is
treated as a person's where one of them is a person. Who is anonymous, or not yet known, is a
kind-hearted person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.masking import KIND_HEARTED, shown_name
from welfare_desk.domain.merging import stricter
from welfare_desk.domain.texts import Text
from welfare_desk.domain.words import is_person
from welfare_desk.services.name_readings import reading_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from welfare_desk.domain.cues import Cue
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.shown import GiverSign
    from welfare_desk.services.known import Known

CARING_UNIT: Final = Text("爱心单位", "A caring unit")

UNNAMED: Final = frozenset({KIND_HEARTED, CARING_UNIT})
"""The names of those who are not named."""

_SIGNS: Final[Mapping[str, GiverSign]] = {
    "party_org": "party",
    "government": "public",
    "public_institution": "public",
    "mass_org": "public",
    "oilfield_unit": "public",
    "enterprise_state": "firm",
    "enterprise_private": "firm",
    "self_employed": "firm",
    "individual": "person",
    "couple": "family",
    "family": "family",
}
"""The sign of each kind of unit; those that are not named here are groups."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A giver as the hall may read it; `brief` is the short form, where the name stands in full.

    `person`: the name is a person's, whatever is shown of it.
    """

    name: Text
    brief: Text
    sign: GiverSign = "person"
    with_amount: bool = False
    person: bool = False
    reading: str = ""


NOBODY: Final = Named(name=KIND_HEARTED, brief=KIND_HEARTED)
"""Who gave without a name."""


class Givers:
    """Knows how units may be named; asked again only where something changed."""

    def __init__(self) -> None:
        """Know nobody yet."""
        self._named: dict[UnitId, Named] = {}
        self._hides = (False, False)

    def obey(self, cue: Cue) -> bool:
        """Hide names and amounts as a cue says; whether that is something new."""
        before, self._hides = self._hides, (cue.hide_names, cue.hide_amounts)
        return before != self._hides

    def forget(self, units: Iterable[UnitId] | None = None) -> None:
        """Look at some units again; None: at all."""
        if units is None:
            self._named.clear()
            return
        for unit in units:
            self._named.pop(unit, None)

    def named(self, known: Known, unit: UnitId | None) -> Named:
        """How a unit may be named, with those that were merged into it; None: nobody is."""
        if unit is None:
            return NOBODY
        lead = known.fold.accounts.lead(unit)
        found = self._named.get(lead)
        if found is None:
            hide_names, hide_amounts = self._hides
            found = _named(known, lead)
            found = _hidden(found) if hide_names else found
            found = replace(found, with_amount=False) if hide_amounts else found
            self._named[lead] = found
        return found

    def together(self, known: Known, units: Iterable[UnitId | None]) -> Named:
        """How several may be named who did one thing together; the amount only if all agreed."""
        leads = dict.fromkeys(
            None if unit is None else known.fold.accounts.lead(unit) for unit in units
        )
        every = [self.named(known, unit) for unit in leads]
        if len(every) == 1:
            return every[0]
        named = tuple(_once(every))
        names = [one.name for one in named]
        english = ", ".join(name.reads("en") for name in names) if any(map(_en, names)) else ""
        joined = Text("、".join(name.reads("zh") for name in names), english)
        readings = [one.reading or one.name.reads("zh") for one in named]
        return Named(
            name=joined,
            brief=joined,
            sign=every[0].sign if len({one.sign for one in every}) == 1 else "group",
            with_amount=all(one.with_amount for one in every),
            person=any(one.person for one in every),
            reading="、".join(readings) if any(one.reading for one in named) else "",
        )


def _once(every: list[Named]) -> Iterator[Named]:
    """Each of them, but those without a name only once."""
    told: set[Text] = set()
    for one in every:
        if one.name not in told or one.name not in UNNAMED:
            yield one
        told.add(one.name)


def _named(known: Known, lead: UnitId) -> Named:
    """How a unit may be named by its consent."""
    group = known.group(lead)
    if not group:
        return NOBODY
    consent = reduce(stricter, (unit.consent for unit in group))
    likes = [known.kinds.like(unit.kind) for unit in group]
    kind = next((like for like in likes if is_person(like)), likes[0])
    person, name = is_person(kind), shown_name(group[0].name, kind, consent)
    named = Named(
        name=name,
        brief=name if person else _brief(group[0], name),
        with_amount=consent.amount == "shown",
        person=person,
        reading=reading_of(name.zh, person=person and consent.name != "alias"),
    )
    if name == KIND_HEARTED:
        return replace(named, brief=name, reading="")
    if consent.name == "alias":
        return replace(named, brief=name, sign="person" if person else "group")
    return replace(named, sign=_sign(kind))


def _brief(unit: Unit, name: Text) -> Text:
    """The short name of an organisation that is named as it is called."""
    return Text(unit.short, name.en) if unit.short and name == unit.name else name


def _hidden(named: Named) -> Named:
    """The giver without a name."""
    unnamed = named.person or named.name == KIND_HEARTED
    name = KIND_HEARTED if unnamed else CARING_UNIT
    return replace(named, name=name, brief=name, sign="person" if unnamed else "group", reading="")


def _sign(kind: str) -> GiverSign:
    """The sign of a kind of unit; of one that nobody listed it is a person's, to be safe."""
    return _SIGNS.get(kind, "person" if is_person(kind) else "group")


def _en(name: Text) -> str:
    return name.en
