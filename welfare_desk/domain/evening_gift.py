"""The acts `pledge` and `donation`: gifts of money, goods or service."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.entries import (
    Basis,
    Condition,
    Donation,
    EntryTexts,
    Form,
    Pledge,
    Settlement,
)
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.evening_errors import (
    GiverUnclearError,
    TypedDiffersError,
    WrongFieldError,
)
from welfare_desk.domain.evening_json import both_json, quantity_json
from welfare_desk.domain.evening_refs import (
    allocations_json,
    check_allocations,
    read_allocations,
    ref_reader,
)
from welfare_desk.domain.evening_values import (
    both,
    code,
    day,
    fen,
    name,
    quantity,
    shown,
    words,
    yes_or_no,
)
from welfare_desk.domain.ids import DeliveryId, OperatorCode, SheetId, UnitId
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EntryId, EventId

_BASES: tuple[Basis, ...] = get_args(Basis)
_FORMS: tuple[Form, ...] = get_args(Form)
_CONDITIONS: tuple[Condition, ...] = get_args(Condition)
_INSPECTORS = 2
form = code(_FORMS)
method = code(tuple(each.code for each in METHODS))


def read_pledge(fields: Fields, event: EventId) -> Pledge:
    """The pledge that an act describes."""
    giver, unit = _read_giver(fields)
    kind = fields.need("kind", form)
    pledge = Pledge(
        giver=giver,
        unit=unit,
        kind=kind,
        fen=_read_worth(fields, kind),
        method=fields.take("method", method) if kind == "money" else None,
        quantity=fields.take("quantity", quantity) if kind != "money" else None,
        basis=fields.take("basis", code(_BASES)) if kind == "goods" else None,
        to=read_allocations(fields),
        due=fields.take("due", day),
        for_claim=fields.take("for_claim", ref_reader(event)),
        on_stage=fields.take("on_stage", yes_or_no) or False,
        checked_by=_read_checker(fields),
        sheet=_read_sheet(fields),
    )
    check_allocations(pledge.to, pledge.fen)
    return pledge


def read_donation(fields: Fields, event: EventId) -> Donation:
    """The donation that an act describes."""
    giver, unit = _read_giver(fields)
    kind = fields.need("kind", form)
    donation = Donation(
        giver=giver,
        unit=unit,
        kind=kind,
        fen=_read_worth(fields, kind),
        method=fields.take("method", method) if kind == "money" else None,
        received_on=fields.take("received_on", day),
        bank_ref=fields.take("bank_ref", name) if kind == "money" else None,
        quantity=fields.take("quantity", quantity) if kind != "money" else None,
        basis=fields.take("basis", code(_BASES)) if kind == "goods" else None,
        to=read_allocations(fields),
        settles=_read_settlements(fields, event),
        for_claim=fields.take("for_claim", ref_reader(event)),
        on_stage=fields.take("on_stage", yes_or_no) or False,
        condition=fields.take("condition", code(_CONDITIONS)) if kind == "goods" else None,
        expires=fields.take("expires", day) if kind == "goods" else None,
        checked_by=_read_checker(fields),
        sheet=_read_sheet(fields),
        accepts=_read_accepts(fields, kind),
    )
    check_allocations(donation.to, donation.fen)
    return donation


def read_gift_texts(fields: Fields, gift: Pledge | Donation) -> EntryTexts:
    """What people read beside a gift; the typed amount must be the one in fen."""
    typed = fields.take("typed", words) or "" if gift.kind == "money" else ""
    if typed:
        amount = read_amount(typed)
        if isinstance(amount, Sentence) or amount.fen != gift.fen:
            raise TypedDiffersError(typed=typed, fen=gift.fen)
    document = fields.take("document", words) if gift.kind == "goods" else None
    looked = fields.take("inspectors", _inspectors) if gift.kind == "goods" else None
    inspector, second = looked or ("", "")
    return EntryTexts(
        typed=typed,
        item=(fields.take("item", both) or NO_TEXT) if gift.kind == "goods" else NO_TEXT,
        what=(fields.take("what", both) or NO_TEXT) if gift.kind == "service" else NO_TEXT,
        unit_word=(fields.take("unit_word", both) or NO_TEXT) if gift.kind != "money" else NO_TEXT,
        document=document or "",
        inspector=inspector,
        second_inspector=second,
    )


def pledge_json(
    pledge: Pledge, texts: EntryTexts, ref: Callable[[EntryId], str]
) -> dict[str, object]:
    """A pledge as the fields of its act."""
    return {
        **_giver_json(pledge),
        **_worth_json(pledge, texts),
        "to": allocations_json(pledge.to),
        "due": pledge.due and pledge.due.isoformat(),
        "for_claim": pledge.for_claim and ref(pledge.for_claim),
        "on_stage": pledge.on_stage,
        "checked_by": pledge.checked_by,
        "sheet": pledge.sheet,
    }


def donation_json(
    donation: Donation, texts: EntryTexts, ref: Callable[[EntryId], str]
) -> dict[str, object]:
    """A donation as the fields of its act."""
    return {
        **_giver_json(donation),
        **_worth_json(donation, texts),
        "received_on": donation.received_on and donation.received_on.isoformat(),
        "bank_ref": donation.bank_ref,
        "to": allocations_json(donation.to),
        "settles": _settlements_json(donation.settles, ref),
        "for_claim": donation.for_claim and ref(donation.for_claim),
        "on_stage": donation.on_stage,
        "condition": donation.condition,
        "expires": donation.expires and donation.expires.isoformat(),
        "checked_by": donation.checked_by,
        "sheet": donation.sheet,
        "accepts": donation.accepts,
    }


def _giver_json(gift: Pledge | Donation) -> dict[str, object]:
    return {
        "unit": gift.unit,
        "anonymous": gift.giver == "anonymous",
        "unknown": gift.giver == "unknown",
        "kind": gift.kind,
    }


def _worth_json(gift: Pledge | Donation, texts: EntryTexts) -> dict[str, object]:
    """How much of what: an amount, goods with their value, or a service."""
    if gift.kind == "money":
        return {"typed": texts.typed, "fen": gift.fen, "method": gift.method}
    counted = {
        "quantity": quantity_json(gift.quantity),
        "unit_word": both_json(texts.unit_word),
    }
    if gift.kind == "service":
        return {"what": both_json(texts.what), **counted}
    value = {"value_fen": gift.fen, "basis": gift.basis, "document": texts.document}
    looked = [texts.inspector, texts.second_inspector]
    while looked and not looked[-1]:
        looked.pop()
    return {"item": both_json(texts.item), **counted, **value, "inspectors": looked or None}


def _read_giver(fields: Fields) -> tuple[Giver, UnitId | None]:
    unit = fields.take("unit", name)
    anonymous = fields.take("anonymous", yes_or_no) or False
    unknown = fields.take("unknown", yes_or_no) or False
    if (unit is not None) + anonymous + unknown != 1:
        raise GiverUnclearError
    if unit is not None:
        return "unit", UnitId(unit)
    return ("anonymous" if anonymous else "unknown"), None


def _read_worth(fields: Fields, kind: str) -> int | None:
    """Money has an amount, goods a value or none, a service neither."""
    if kind == "money":
        return fields.need("fen", fen)
    return fields.take("value_fen", fen) if kind == "goods" else None


def _read_checker(fields: Fields) -> OperatorCode | None:
    checker = fields.take("checked_by", name)
    return None if checker is None else OperatorCode(checker)


def _read_sheet(fields: Fields) -> SheetId | None:
    sheet = fields.take("sheet", name)
    return None if sheet is None else SheetId(sheet)


def _inspectors(field: str, value: object) -> tuple[str, str]:
    """The names of those who looked at goods: two at most."""
    if not isinstance(value, list) or len(value) > _INSPECTORS:
        raise WrongFieldError(field=field, value=shown(value))
    first, second = [*(words(field, each) for each in value), "", ""][:_INSPECTORS]
    return first, second


def _read_settlements(fields: Fields, event: EventId) -> tuple[Settlement, ...]:
    """Which pledges a donation settles: one by its ref, or a list."""
    pledge = ref_reader(event)

    def read_one(part: Fields) -> Settlement:
        settlement = Settlement(pledge=part.need("pledge", pledge), fen=part.take("fen", fen))
        part.close()
        return settlement

    def read_all(field: str, value: object) -> tuple[Settlement, ...]:
        if isinstance(value, str):
            return (Settlement(pledge=pledge(field, value)),)
        return tuple(read_one(part) for part in fields.parts("settles"))

    return fields.take("settles", read_all) or ()


def _settlements_json(
    settles: tuple[Settlement, ...], ref: Callable[[EntryId], str]
) -> str | list[dict[str, object]] | None:
    if len(settles) == 1 and settles[0].fen is None:
        return ref(settles[0].pledge)
    listed: list[dict[str, object]] = []
    for each in settles:
        share = {} if each.fen is None else {"fen": each.fen}
        listed.append({"pledge": ref(each.pledge), **share})
    return listed or None


def _read_accepts(fields: Fields, kind: Form) -> DeliveryId | None:
    accepts = fields.take("accepts", name) if kind == "goods" else None
    return None if accepts is None else DeliveryId(accepts)
