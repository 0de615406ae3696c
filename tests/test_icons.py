"""Every icon that the windows name lies in resources/icons; one that does not never ends them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, get_args

from PySide6.QtGui import QColor

from tests.house import ROOT, modules, place, tree_of
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.words import CATEGORIES, FORMS, UNIT_KINDS
from welfare_desk.qtkit.icons import Icons, IconStyle
from welfare_desk.qtkit.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication

ICONS = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
STYLES: tuple[str, ...] = get_args(IconStyle)
ROLES = set(theme("light").colours)
FIXED = {
    "Blank": "duotone",
    "Cell": "fill",
    "Figure": "fill",
    "FilterChip": "fill",
    "LineList": "duotone",
    "Suggestion": "fill",
    "show_choice": "fill",
}
"""The style in which these draw an icon when nothing else is said."""


def file_of(name: str, style: str) -> str:
    """The file of an icon, without its ending."""
    if style == "*":
        return f"{name}*"
    return name if style == "regular" else f"{name}-{style}"


def text_of(node: ast.AST | None) -> str:
    """A text that stands in the source, or nothing."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


def called(call: ast.Call) -> str:
    """The last word of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def style_of(call: ast.Call, said: dict[str, ast.expr]) -> str:
    """The style that a call asks for, by word or by what it builds."""
    for key in ("icon_style", "style"):
        if key in said:
            return text_of(said[key])
    if called(call) == "__init__":  # a sheet that covers the window, or a form that may change it
        return "duotone" if "width_px" in said else "*"
    if "filled" in said:
        return "regular"
    positional = [text_of(each) for each in call.args if text_of(each) in STYLES]
    return positional[0] if positional else FIXED.get(called(call), "regular")


def by_word(call: ast.Call) -> Iterator[str]:
    """Icons that a call names: `icon="x"`, or first in what shows or draws one."""
    said = {word.arg: word.value for word in call.keywords if word.arg}
    first = call.args[0] if call.args and called(call) in {"show_icon", "pixmap"} else None
    style = style_of(call, said)
    for choice in (*choices(said.get("icon")), *choices(first)):
        yield file_of(choice, style) if style else choice


def choices(node: ast.expr | None) -> Iterator[str]:
    """The texts that an expression may be: one, or one of two."""
    if isinstance(node, ast.IfExp):
        yield from (*choices(node.body), *choices(node.orelse))
    elif text_of(node):
        yield text_of(node)


def by_colour(elements: Sequence[ast.expr]) -> Iterator[str]:
    """Icons in tables: a name, perhaps its style, and then the role of a colour."""
    texts = [text_of(each) for each in elements]
    for name, style, role in zip(texts, [*texts[1:], ""], [*texts[2:], "", ""], strict=False):
        if not name or "_" in name or name in ROLES or name in STYLES:  # a key has an underscore
            continue
        if style in STYLES and role in ROLES:
            yield file_of(name, style)
        elif style in ROLES and not any(text in STYLES for text in texts):
            yield file_of(name, "*")


def named_icons() -> Iterator[tuple[str, str]]:
    """Where an icon is named, and its file; a star stands for any style."""
    for path in modules("desk"):
        tree = tree_of(path)
        types = {id(node.slice) for node in ast.walk(tree) if isinstance(node, ast.Subscript)}
        for node in ast.walk(tree):
            found: list[str] = []
            if isinstance(node, ast.Call):
                found = list(by_word(node))
            elif isinstance(node, ast.Tuple) and id(node) not in types:
                found = list(by_colour(node.elts))
            for name in found:
                yield place(path, getattr(node, "lineno", 0)), name


def is_there(name: str) -> bool:
    """Whether an icon has its file."""
    if name.endswith("*"):
        return any(file_of(name[:-1], style) in ICONS for style in STYLES)
    return name in ICONS


def test_every_icon_that_the_desk_names_is_there() -> None:
    named = list(named_icons())
    assert len(named) > 150
    assert [where for where in named if not is_there(where[1])] == []


def test_every_kind_category_form_and_method_has_its_icon() -> None:
    kinds = {Kinds().icon(kind.code) for kind in UNIT_KINDS}
    words = {word.icon for word in (*CATEGORIES, *FORMS)} | {way.icon for way in METHODS}
    wanted = {*(file_of(icon, "fill") for icon in kinds), *words}
    assert wanted <= ICONS


def test_an_icon_that_is_missing_is_logged_and_the_window_stays(
    qapp: QApplication, expected_log: list[str]
) -> None:
    expected_log.append("there is no icon of-nothing, bold")
    icons = Icons()
    for _ in range(2):
        assert icons.pixmap("of-nothing", QColor("red"), size_px=16, style="bold").isNull()
