"""The program knows a processor that poses as a graphics card."""

from __future__ import annotations

import pytest

from welfare_desk.qtkit.graphics import has_graphics_card, is_hardware


@pytest.mark.parametrize(
    ("renderer", "hardware"),
    [
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True),
        ("NVIDIA GeForce MX150/PCIe/SSE2", True),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("GDI Generic", False),
        ("Google SwiftShader", False),
    ],
)
def test_renderers_that_posed_as_cards(renderer: str, hardware: bool) -> None:
    assert is_hardware(renderer) is hardware


@pytest.mark.usefixtures("qapp")
def test_a_machine_without_a_screen_has_no_card() -> None:
    assert has_graphics_card() is False
