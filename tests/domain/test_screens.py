"""A projector is known again by what it says of itself, and never mistaken for its twin."""

from __future__ import annotations

from dataclasses import replace

from welfare_desk.domain.screens import ScreenIdentity, WantedScreen, find_screen, likeness

LAPTOP = ScreenIdentity(
    manufacturer="AUO", model="B156", serial="", name="eDP-1", width_px=1366, height_px=768
)
EPSON = ScreenIdentity(
    manufacturer="Epson",
    model="EB-X49",
    serial="X4R1",
    name="HDMI-1",
    width_px=1920,
    height_px=1080,
    left=1366,
)
MUTE = ScreenIdentity(name="HDMI-1", width_px=1920, height_px=1080, left=1366)
CHOSEN = WantedScreen(identity=EPSON, beside=(LAPTOP,), by_operator=True)


def test_a_device_is_known_again_on_another_connector_and_in_another_size() -> None:
    moved = replace(EPSON, name="DP-2", left=0, top=768, width_px=1280, height_px=720)
    assert find_screen(CHOSEN, [LAPTOP, moved]) == 1


def test_a_device_with_another_serial_is_another_even_on_its_connector() -> None:
    assert find_screen(CHOSEN, [LAPTOP, replace(EPSON, serial="X4R2")]) is None


def test_another_make_on_the_same_connector_is_not_taken_for_it() -> None:
    television = replace(EPSON, manufacturer="Hisense", model="65E", serial="")
    assert find_screen(CHOSEN, [LAPTOP, television]) is None


def test_a_serial_that_is_not_told_contradicts_nothing() -> None:
    assert find_screen(CHOSEN, [LAPTOP, replace(EPSON, serial="")]) == 1


def test_a_screen_that_says_nothing_is_known_by_its_name() -> None:
    assert find_screen(CHOSEN, [LAPTOP, MUTE]) == 1
    assert find_screen(CHOSEN, [LAPTOP, replace(MUTE, name="DP-1")]) is None


def test_without_any_name_the_size_decides() -> None:
    nameless = replace(MUTE, name="")
    wanted = WantedScreen(identity=nameless)
    assert find_screen(wanted, [replace(nameless, width_px=800), nameless]) == 1
    assert find_screen(wanted, [replace(nameless, width_px=800)]) is None


def test_the_surest_of_several_is_taken() -> None:
    silent = replace(EPSON, serial="", name="DP-1")
    assert find_screen(CHOSEN, [silent, EPSON]) == 1
    assert find_screen(CHOSEN, [EPSON, silent]) == 0
    assert find_screen(CHOSEN, [MUTE, silent]) == 1


def test_two_equal_projectors_are_told_apart_by_their_connectors() -> None:
    left = replace(EPSON, serial="")
    right = replace(left, name="DP-1", left=1366 + 1920)
    wanted = WantedScreen(identity=right, beside=(LAPTOP, left))
    assert find_screen(wanted, [LAPTOP, left, right]) == 2
    assert find_screen(wanted, [LAPTOP, left]) is None
    assert find_screen(wanted, [LAPTOP, replace(right, left=1366)]) == 1


def test_two_equal_projectors_of_one_name_are_told_apart_by_their_places() -> None:
    left = replace(EPSON, serial="")
    right = replace(left, left=1366 + 1920)
    wanted = WantedScreen(identity=right, beside=(LAPTOP, left))
    assert find_screen(wanted, [LAPTOP, left, right]) == 2
    assert find_screen(wanted, [LAPTOP, left]) is None
    assert find_screen(wanted, [LAPTOP, replace(left, left=5000)]) is None


def test_likeness_is_the_same_from_both_sides() -> None:
    for one in (LAPTOP, EPSON, MUTE, ScreenIdentity()):
        for other in (LAPTOP, EPSON, MUTE, ScreenIdentity()):
            assert likeness(one, other) == likeness(other, one)
