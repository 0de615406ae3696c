"""What is known of an action of the window before there is a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ActionGroup = Literal["go", "stage", "window"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action; `words` and `tip` are English sources of the context "Actions"."""

    name: str
    group: ActionGroup
    key: str
    words: str
    tip: str
