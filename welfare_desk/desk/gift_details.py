"""The details of a gift as they are typed: what most gifts do not say and some must."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Condition, Form
    from welfare_desk.domain.journal import JournalRow

Detail = Literal[
    "bank_ref",
    "received_on",
    "due",
    "condition",
    "expires",
    "document",
    "inspector",
    "second_inspector",
]
DETAILS: tuple[Detail, ...] = get_args(Detail)
RECEIVED: dict[Form, tuple[Detail, ...]] = {
    "money": ("bank_ref", "received_on"),
    "goods": ("condition", "expires", "document", "inspector", "second_inspector"),
    "service": ("received_on",),
}
"""The details of what has arrived, by its form."""
PROMISED: tuple[Detail, ...] = ("due",)


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftDetails:
    """The texts of the cells; `condition` is a code of the domain, "" while nobody looked."""

    bank_ref: str = ""
    received_on: str = ""
    due: str = ""
    condition: Condition | Literal[""] = ""
    expires: str = ""
    document: str = ""
    inspector: str = ""
    second_inspector: str = ""

    @property
    def are_blank(self) -> bool:
        """Whether nothing stands here."""
        return not any(text.strip() for text in astuple(self))


NO_DETAILS = GiftDetails()


def details_of(row: JournalRow) -> GiftDetails:
    """The details of an entry, as if they had just been typed."""
    return GiftDetails(
        bank_ref=row.bank_ref,
        received_on=row.received_on.isoformat() if row.received_on else "",
        due=row.due.isoformat() if row.due else "",
        condition=row.condition or "",
        expires=row.expires.isoformat() if row.expires else "",
        document=row.document,
        inspector=row.inspector,
        second_inspector=row.second_inspector,
    )
