"""Whoever says a sentence hands over all that stands in its places, under the right names."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import welfare_desk

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(welfare_desk.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))


def places(text: str) -> set[str]:
    """The named places of a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


@cache
def said_in(file: Path) -> dict[str, str]:
    """The sentences that a module names, by their names; those it imports among them."""
    found: dict[str, str] = {}
    for node in tree_of(file).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("welfare_desk."):
            other = PACKAGE.joinpath(*str(node.module).split(".")[1:]).with_suffix(".py")
            known = said_in(other) if other.exists() else {}
            found |= {
                one.asname or one.name: known[one.name] for one in node.names if one.name in known
            }
        if isinstance(node, ast.Assign) and (text := marked(node.value)) is not None:
            found |= {one.id: text for one in node.targets if isinstance(one, ast.Name)}
    return found


def marked(node: ast.expr) -> str | None:
    """The text of `QT_TRANSLATE_NOOP(context, text)`."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return None
    if node.func.id != "QT_TRANSLATE_NOOP" or len(node.args) < 2:
        return None
    text = ast.literal_eval(node.args[1])
    assert isinstance(text, str)
    return text


def handed_over(file: Path) -> Iterator[tuple[int, str, set[str]]]:
    """Each sentence that is said with values written on the spot: line, text, their names."""
    known = said_in(file)
    for function in ast.walk(tree_of(file)):
        if not isinstance(function, ast.FunctionDef):
            continue
        assigned = [node for node in ast.walk(function) if isinstance(node, ast.Assign)]
        for call in ast.walk(function):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                continue
            if call.func.id != "Sentence" or not isinstance(call.args[0], ast.Name):
                continue
            text = known.get(call.args[0].id)
            values = call.args[1] if len(call.args) > 1 else ast.Dict(keys=[], values=[])
            if isinstance(values, ast.Name):
                values = assigned_before(assigned, values)
            if text is None or not isinstance(values, ast.Dict) or None in values.keys:
                continue
            yield call.lineno, text, {ast.literal_eval(key) for key in values.keys if key}


def assigned_before(assigned: list[ast.Assign], name: ast.Name) -> ast.expr:
    """What a name was given last before it is read."""
    before = [
        node
        for node in assigned
        if node.lineno < name.lineno
        and any(isinstance(one, ast.Name) and one.id == name.id for one in node.targets)
    ]
    return max(before, key=lambda node: node.lineno).value if before else name


def test_every_place_of_a_sentence_is_filled() -> None:
    short = [
        (file.relative_to(PACKAGE).as_posix(), line, text)
        for file in FILES
        for line, text, names in handed_over(file)
        if not places(text) <= names
    ]
    assert short == []


def test_sentences_are_found_at_all() -> None:
    found = [text for file in FILES for _, text, _ in handed_over(file)]
    assert len([text for text in found if places(text)]) > 100
