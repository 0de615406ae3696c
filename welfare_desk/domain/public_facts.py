"""What the organiser publishes about the fundraising: the notice on site, and how to give.

What must be shown hangs on the basis of the fundraising: Charity Law (2023) arts 22-27 and 29-30,
35, 122; Regulations of Shandong on Charity arts 20-23, 28.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.register import BasisMode

FactName = Literal[
    "organiser",
    "charity",
    "scope",
    "decision",
    "certificate",
    "filing",
    "agreement",
    "receiver",
    "purpose",
    "period",
    "use",
    "accounts",
    "contact",
    "lookup",
    "complaint",
    "account_holder",
    "bank",
    "account",
    "code_picture",
    "giving_note",
]
FACTS: Final[tuple[FactName, ...]] = get_args(FactName)

NEEDED: Final[Mapping[BasisMode, tuple[FactName, ...]]] = {
    "community": ("organiser", "scope", "decision", "accounts", "contact"),
    "targeted": ("charity", "scope", "purpose", "accounts", "contact"),
    "public": ("charity", "certificate", "filing", "purpose", "period", "contact", "lookup"),
    "joint_public": (
        "charity",
        "organiser",
        "agreement",
        "certificate",
        "filing",
        "purpose",
        "period",
        "contact",
        "lookup",
    ),
    "direct": ("organiser", "receiver", "purpose", "contact"),
}
"""What the public notice cannot do without, by the basis of the fundraising."""

GIVING: Final[tuple[FactName, ...]] = ("account_holder", "bank", "account")
"""What the scene that says how to give cannot do without, unless there is a collection code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicFact:
    """One thing that the organiser publishes; `code_picture` holds the name of a picture."""

    id: FactName
    words: Text = NO_TEXT


def missing(mode: BasisMode, facts: Mapping[FactName, Text]) -> tuple[FactName, ...]:
    """What the public notice still lacks, in the order in which it is asked for.

    >>> missing("direct", {"organiser": Text("社区"), "contact": Text("0546-1234567")})
    ('receiver', 'purpose')
    """
    return tuple(name for name in NEEDED[mode] if not facts.get(name))


def missing_to_give(facts: Mapping[FactName, Text]) -> tuple[FactName, ...]:
    """What the scene that says how to give still lacks; a collection code alone is enough.

    >>> missing_to_give({"code_picture": Text("a.png"), "account_holder": Text("某慈善总会")})
    ()
    """
    if facts.get("code_picture") and facts.get("account_holder"):
        return ()
    return tuple(name for name in GIVING if not facts.get(name))
