"""A worker and books, as the desk has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.services.evening_import import import_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    """The worker of a desk."""
    worker = Background(Crashes())
    yield worker
    worker.close()


@pytest.fixture
def evening(tmp_path: Path, sample_evening: Path) -> Path:
    """A file with the sample evening."""
    file = tmp_path / "evening.sqlite"
    import_file(file, sample_evening)
    return file
