"""What tests of Qt without desk and stage share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QRasterWindow
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QRasterWindow]:
    """A window to be placed."""
    from PySide6.QtGui import QRasterWindow

    shown = QRasterWindow()
    yield shown
    shown.close()
