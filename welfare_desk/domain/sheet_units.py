"""One row of a sheet and the unit that it means, both ways."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final, get_args

from welfare_desk.domain.credit_code import read_credit_code
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kind_guess import guess_kind
from welfare_desk.domain.merging import resolved
from welfare_desk.domain.register import Consent, NameConsent, Unit
from welfare_desk.domain.sheet_cells import Fault, SheetRow
from welfare_desk.domain.sheet_choices import NO, YES
from welfare_desk.domain.sheet_codes import credit_code
from welfare_desk.domain.sheet_leftovers import no_entry
from welfare_desk.domain.sheet_values import chosen, counted, phone
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.domain.sheet_choices import Choices

NO_NAME = QT_TRANSLATE_NOOP("errors", "The row has no name. Write the name of the unit.")
NOT_A_NAME = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is no name: there is no letter in it. Write the name of the unit."
)
UNKNOWN_ID = QT_TRANSLATE_NOOP(
    "errors",
    "No unit has the ID {typed}. Leave the cell empty for a new unit; the ID of a unit stands in"
    " the exported register.",
)
FOLLOWS = QT_TRANSLATE_NOOP(
    "errors",
    "The unit {typed} was merged with another one, whose ID is {id}. Write that ID here, or take"
    " the row out of the sheet.",
)
ALIAS_MISSING = QT_TRANSLATE_NOOP(
    "errors", "Another name shall be shown, but none is written. Write it, or choose otherwise."
)
ALIAS_UNUSED = QT_TRANSLATE_NOOP(
    "errors",
    "Another name is written, but the name shown is not “Another name”. Choose that, or leave the"
    " cell empty.",
)

LIMITS: Final = {"name": 120, "short": 40, "contact_role": 60, "receipt_title": 120, "note": 1000}
_FIELDS: Final = {"name_en": "name", "alias": "consent", "amount_consent": "consent"}
"""Fields of a sheet that are parts of a field of a unit."""

_NAME_CONSENTS: Final[tuple[NameConsent, ...]] = get_args(NameConsent)
_NOBODY: Final = Unit(id=UnitId(""), kind="", name=NO_TEXT, consent=Consent())


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """A unit as its row says; `before` is what stands in the register, None: it is new.

    A new unit has no id yet, unless the sheet brings one. `filled` are the fields of the sheet
    whose cells say something.
    """

    row: int
    unit: Unit
    before: Unit | None = None
    filled: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """The id of the unit."""
        return self.unit.id

    @property
    def changed(self) -> frozenset[str]:
        """The fields that the row changes."""
        before = self.before or _NOBODY
        return frozenset(
            field.name
            for field in fields(Unit)
            if getattr(self.unit, field.name) != getattr(before, field.name)
        )


class UnitReader:
    """Reads rows of a sheet of units.

    `units` are those of the register by id. A register without units takes the ids that a sheet
    brings: it is being carried from another one.
    """

    def __init__(self, units: Mapping[str, Unit], choices: Choices, kinds: Kinds) -> None:
        """Know the register, the words and the kinds."""
        self._units = units
        self._follow = resolved(units.values())
        self._kinds = kinds
        self._kind = chosen(choices, "kind", "unknown-kind")
        self._consent = chosen(choices, "name_consent", "unknown-consent")
        self._amount = chosen(choices, "amount_consent", "unknown-amount-consent")
        self._yes = chosen(choices, "yes_no", "not-yes-or-no")

    def read(self, row: SheetRow) -> UnitRow:
        """The unit that a row means; what is wrong stands in the row's problems afterwards."""
        before = self._before(row)
        if before is not None:
            row.standing = unit_cells(before)
        kept = before or _NOBODY
        name = self._name(row, kept.name)
        kind, consent = self._kind_and_consent(row, kept, name)
        unverified = self._flag(row, "code_unverified", kept=kept.code_unverified)
        unit = replace(
            kept,
            id=kept.id or UnitId(row.cells.get("id", "").strip()),
            name=name,
            kind=kind,
            consent=consent,
            short=row.text("short", kept.short, LIMITS["short"]),
            credit_code=row.read(
                "credit_code",
                credit_code(unverified=unverified),
                kept=kept.credit_code,
                empty="",
                free=unverified,
            ),
            code_unverified=unverified,
            contact_role=row.text("contact_role", kept.contact_role, LIMITS["contact_role"]),
            phone=row.read("phone", phone, kept=kept.phone, empty=""),
            attendees=_count(row, "attendees", kept.attendees, 0),
            head_count=_count(row, "head_count", kept.head_count, 1),
            stage_order=_count(row, "stage_order", kept.stage_order, 1),
            badge=row.read("badge", counted(1), kept=kept.badge, empty=kept.badge),
            receipt_title=row.text("receipt_title", kept.receipt_title, LIMITS["receipt_title"]),
            vip=self._flag(row, "vip", kept=kept.vip),
            approved=self._flag(row, "approved", kept=kept.approved),
            note=row.lines("note", kept.note, LIMITS["note"]),
        )
        filled = frozenset(key for key, cell in row.cells.items() if cell and not cell.isspace())
        return UnitRow(row=row.number, unit=unit, before=before, filled=filled)

    def _before(self, row: SheetRow) -> Unit | None:
        """The unit of the register that a row is about."""
        typed = row.cells.get("id", "").strip()
        if not typed:
            return None
        found = self._units.get(typed)
        if found is None and (self._units or typed.isdecimal()):
            row.complain("id", Fault("unknown-id", Sentence(UNKNOWN_ID, {"typed": typed})))
        elif found is not None and found.merged_into is not None:
            values = {"typed": typed, "id": self._follow.get(found.id, found.merged_into)}
            row.complain("id", Fault("merged-unit", Sentence(FOLLOWS, values)))
        return found

    def _name(self, row: SheetRow, kept: Text) -> Text:
        name = Text(
            row.text("name", kept.zh, LIMITS["name"]), row.text("name_en", kept.en, LIMITS["name"])
        )
        if name == kept and name:
            return name
        if not name:
            if not any(problem.key == "name" for problem in row.problems):
                row.complain("name", Fault("name-missing", Sentence(NO_NAME)), "name_en", "id")
            return name
        key, typed = ("name", name.zh) if name.zh else ("name_en", name.en)
        if not any(char.isalpha() for char in f"{name.zh}{name.en}"):
            row.complain(key, Fault("name-of-figures", Sentence(NOT_A_NAME, {"typed": typed})))
        elif (fault := no_entry(typed)) is not None:
            row.complain(key, fault)
        return name

    def _kind_and_consent(self, row: SheetRow, kept: Unit, name: Text) -> tuple[str, Consent]:
        """Its kind, by its name where the cell is empty, and what it lets us show."""
        guessed = kept.kind or _guessed(name, row.cells.get("credit_code", ""))
        kind = row.read(
            "kind", self._kind, kept=guessed, empty=guessed if not kept.kind else _guessed(name, "")
        )
        usual = self._kinds.default_consent(kind)
        standing = kept.consent if kept.id else usual
        kept_name: str = standing.name
        shown = row.read("consent", self._consent, kept=kept_name, empty=usual.name)
        alias = row.text("alias", standing.alias, LIMITS["short"])
        follows: str = "shown" if shown == "full" else "hidden"
        amount = row.read(
            "amount_consent",
            self._amount,
            kept=standing.amount if kept.id else follows,
            empty=follows,
        )
        if (shown, alias) != (standing.name, standing.alias):
            _check_alias(row, shown, alias)
        return kind, Consent(
            name=next(each for each in _NAME_CONSENTS if each == shown),
            alias=alias,
            amount="shown" if amount == "shown" else "hidden",
        )

    def _flag(self, row: SheetRow, key: str, *, kept: bool) -> bool:
        """What a cell with yes or no says."""
        return row.read(key, self._yes, kept=YES if kept else NO, empty=NO) == YES


def same_unit(row: UnitRow, standing: Unit) -> UnitRow:
    """A row of a new unit that turned out to be a registered one.

    What the sheet says is taken over where its cells say something; the names that are registered
    stay, for they are what everybody knows.
    """
    told = {_FIELDS.get(key, key) for key in row.filled} - {"id", "name"}
    unit = replace(standing, **{name: getattr(row.unit, name) for name in told})
    names = Text(standing.name.zh or row.unit.name.zh, standing.name.en or row.unit.name.en)
    return replace(row, unit=replace(unit, name=names), before=standing)


def unit_cells(unit: Unit) -> dict[str, str]:
    """The cells of a unit's row by field; choices stand as their codes."""
    consent = unit.consent
    counts = {
        "attendees": unit.attendees,
        "head_count": unit.head_count,
        "stage_order": unit.stage_order,
        "badge": unit.badge,
    }
    return {
        "id": unit.id,
        "name": unit.name.zh,
        "name_en": unit.name.en,
        "short": unit.short,
        "kind": unit.kind,
        "credit_code": unit.credit_code,
        "code_unverified": YES if unit.code_unverified else "",
        "contact_role": unit.contact_role,
        "phone": unit.phone,
        "receipt_title": unit.receipt_title,
        "vip": YES if unit.vip else "",
        "approved": YES if unit.approved else "",
        "consent": consent.name,
        "alias": consent.alias,
        "amount_consent": consent.amount,
        "note": unit.note,
        **{key: "" if count is None else str(count) for key, count in counts.items()},
    }


def _count(row: SheetRow, key: str, kept: int | None, least: int) -> int | None:
    """A count that may be left out."""
    return row.read(key, counted(least), kept=kept, empty=None)


def _guessed(name: Text, code: str) -> str:
    """The kind that a name sounds like; where it could be anybody, what the credit code says."""
    guess = guess_kind(name.zh or name.en)
    if guess == "individual" and code:
        return read_credit_code(code).unit_kind or guess
    return guess


def _check_alias(row: SheetRow, shown: str, alias: str) -> None:
    if shown == "alias" and not alias:
        row.complain("alias", Fault("alias-missing", Sentence(ALIAS_MISSING)), "consent")
    elif alias and shown != "alias":
        row.complain("alias", Fault("alias-unused", Sentence(ALIAS_UNUSED)), "consent")
