"""Who works at the desks: a code that stands with every entry, and a name that may be purged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.ids import OperatorCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Somebody who types or checks; `active` False: no longer offered where one is chosen."""

    id: OperatorCode
    name: str
    active: bool = True
