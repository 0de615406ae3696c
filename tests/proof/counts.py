"""How often the long runs do what they do: `PROOF_KILLS=2000 python3 dev.py all` raises a count."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_MEMORY = Path("/dev/shm")
QUICK: Final = _MEMORY if os.access(_MEMORY, os.W_OK) else None
"""Where files lie in memory, for what proves rules and not the disk; None: in the usual place."""


def count(name: str, usual: int) -> int:
    """How often, unless the environment says otherwise (PROOF_ and the name in capitals)."""
    return int(os.environ.get(f"PROOF_{name.upper()}", usual))


def shares(whole: int, parts: int) -> list[tuple[int, int]]:
    """A count cut into parts of nearly one size, each with its number, for one test each."""
    each, more = divmod(whole, parts)
    sizes = [each + (number < more) for number in range(parts)]
    return [(number, size) for number, size in enumerate(sizes) if size]
