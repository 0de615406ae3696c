"""What rows of a sheet and the register may not have in common: names, codes, badges, numbers.

A row is judged by what it changes: what stood in the register before stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.merging import resolved
from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.sheet_values import fold_name
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.sheet_units import UnitRow

CODE_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Row {row} has the same credit code: “{name}”. One unit stands in one row."
)
CODE_REGISTERED = QT_TRANSLATE_NOOP(
    "errors",
    "The credit code is registered for “{name}”. Give this row the ID {id} if it is the same unit.",
)
NAME_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Row {row} has the same name. One unit stands in one row; take one of them out."
)
NAME_REGISTERED = QT_TRANSLATE_NOOP(
    "errors",
    "“{name}” is registered. Give this row the ID {id} if it is the same unit, or a name that"
    " tells the two apart.",
)
BADGE_TWICE = QT_TRANSLATE_NOOP("errors", "Row {row} has the same badge. Leave one of them empty.")
BADGE_USED = QT_TRANSLATE_NOOP(
    "errors", "The badge {badge} belongs to “{name}”. Leave the cell empty for a new number."
)
ID_TWICE = QT_TRANSLATE_NOOP("errors", "Row {row} has the same ID. One unit stands in one row.")

Clash = tuple[int, str, Fault]
"""A row, the field whose cell is at fault, and the fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """Something that two must not share: its field, what is compared, and what is said."""

    key: str
    of: Callable[[Unit], str | int | None]
    in_sheet: tuple[str, str]
    in_register: tuple[str, str]


def unit_clashes(rows: Sequence[UnitRow], units: Iterable[Unit], kinds: Kinds) -> list[Clash]:
    """Where rows of a sheet of units clash with each other or with the register."""

    def name_of(unit: Unit) -> str | int | None:
        name = unit.name.zh or unit.name.en
        return fold_name(name) if name and not persons.get(unit.kind, False) else None

    persons = {
        kind: kinds.is_person(kind) for kind in {*(row.unit.kind for row in rows), *kinds.all()}
    }
    in_sheet = {row.unit.id for row in rows if row.unit.id}
    units = tuple(units)
    others = [unit for unit in units if unit.id not in in_sheet]
    follow = resolved(units)
    found = list(_ids(rows))
    for rule in (*_RULES, _named(name_of)):
        found.extend(_broken(rule, rows, others, follow))
    return found


def _ids(rows: Sequence[UnitRow]) -> Iterator[Clash]:
    """Rows with the ID of an earlier one."""
    first: dict[str, int] = {}
    for row in rows:
        if row.unit.id and first.setdefault(row.unit.id, row.row) != row.row:
            values = {"row": first[row.unit.id]}
            yield row.row, "id", Fault("id-twice", Sentence(ID_TWICE, values))


def _broken(
    rule: _Rule, rows: Sequence[UnitRow], others: Sequence[Unit], follow: Mapping[UnitId, UnitId]
) -> Iterator[Clash]:
    """Rows that break a rule: they share with the register, or with a row that was there first.

    What a merged unit has belongs to the one that it follows, whose row may take it over; only a
    badge that was worn stays with its wearer.
    """
    register = {value: unit for unit in others if (value := rule.of(unit))}
    holders: dict[str | int, UnitRow] = {}
    claiming: list[tuple[UnitRow, str | int]] = []
    for row in rows:
        value = rule.of(row.unit)
        if not value:
            continue
        if row.before is not None and rule.of(row.before) == value:
            holders.setdefault(value, row)
        else:
            claiming.append((row, value))
    for row, value in claiming:
        standing = register.get(value)
        if standing is not None:
            owner = follow.get(standing.id, standing.id)
            if owner == row.id and rule.key != "badge":
                continue
            code, said = rule.in_register
            values = {"name": standing.name, "id": owner, "badge": standing.badge}
            yield row.row, rule.key, Fault(code, Sentence(said, values))
        elif (other := holders.setdefault(value, row)) is not row:
            code, said = rule.in_sheet
            values = {"row": other.row, "name": other.unit.name}
            yield row.row, rule.key, Fault(code, Sentence(said, values))


def _named(name_of: Callable[[Unit], str | int | None]) -> _Rule:
    """Organisations have names of their own; persons may share one."""
    return _Rule(
        key="name",
        of=name_of,
        in_sheet=("name-twice", NAME_TWICE),
        in_register=("name-registered", NAME_REGISTERED),
    )


def _code(unit: Unit) -> str | int | None:
    return unit.credit_code


def _badge(unit: Unit) -> str | int | None:
    return unit.badge


_RULES: Final[tuple[_Rule, ...]] = (
    _Rule(
        key="credit_code",
        of=_code,
        in_sheet=("code-twice", CODE_TWICE),
        in_register=("code-registered", CODE_REGISTERED),
    ),
    _Rule(
        key="badge",
        of=_badge,
        in_sheet=("badge-twice", BADGE_TWICE),
        in_register=("badge-used", BADGE_USED),
    ),
)
