"""The acts `reversal` and `reallocation`: entries that turn an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from welfare_desk.domain.entries import Cause, EntryTexts, Reallocation, Refund, Reversal
from welfare_desk.domain.evening_gift import method
from welfare_desk.domain.evening_json import both_json
from welfare_desk.domain.evening_refs import allocations_json, read_allocations, ref_reader
from welfare_desk.domain.evening_values import both, code, day
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EntryId, EventId

_CAUSES: tuple[Cause, ...] = get_args(Cause)


def read_reversal(fields: Fields, event: EventId) -> tuple[Reversal, EntryTexts]:
    """The reversal that an act describes, and its reason in words."""
    refund = fields.part("refund")
    reversal = Reversal(
        of=fields.need("of", ref_reader(event)),
        because=fields.need("because", code(_CAUSES)),
        replaced_by=fields.take("replaced_by", ref_reader(event)),
        refund=_read_refund(refund) if refund else None,
    )
    return reversal, EntryTexts(reason=fields.take("reason", both) or NO_TEXT)


def read_reallocation(fields: Fields, event: EventId) -> tuple[Reallocation, EntryTexts]:
    """The reallocation that an act describes, and who consented."""
    reallocation = Reallocation(
        of=fields.need("of", ref_reader(event)), to=read_allocations(fields)
    )
    return reallocation, EntryTexts(consent=fields.take("consent", both) or NO_TEXT)


def reversal_json(
    reversal: Reversal, texts: EntryTexts, ref: Callable[[EntryId], str]
) -> dict[str, object]:
    """A reversal as the fields of its act."""
    refund = reversal.refund
    return {
        "of": ref(reversal.of),
        "because": reversal.because,
        "reason": both_json(texts.reason),
        "replaced_by": reversal.replaced_by and ref(reversal.replaced_by),
        "refund": refund and {"method": refund.method, "on": refund.on.isoformat()},
    }


def reallocation_json(
    reallocation: Reallocation, texts: EntryTexts, ref: Callable[[EntryId], str]
) -> dict[str, object]:
    """A reallocation as the fields of its act."""
    return {
        "of": ref(reallocation.of),
        "to": allocations_json(reallocation.to),
        "consent": both_json(texts.consent),
    }


def _read_refund(fields: Fields) -> Refund:
    refund = Refund(method=fields.need("method", method), on=fields.need("on", day))
    fields.close()
    return refund
