"""The market on two laptops, as they begin with it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine

from tests.laptops import NINE, begun
from tests.market import claim, new_id, open_market

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The market with one claim, before both laptops part."""
    path = tmp_path_factory.mktemp("base") / "market.db"
    with time_machine.travel(NINE - timedelta(hours=1)), open_market(path) as books:
        books.bookkeeper.post(claim(), id=new_id())
    return path


@pytest.fixture
def laptops(base: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of it."""
    return begun(base, tmp_path)
