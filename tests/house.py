"""The sources as the tests of the house read them: files, syntax trees, imports."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "welfare_desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One module that a module imports: its dotted name, the line, and when it happens."""

    name: str
    line: int
    type_only: bool
    inside_function: bool


@cache
def modules(room: str = "") -> tuple[Path, ...]:
    """Every module of a room, or of the whole package."""
    return tuple(sorted((PACKAGE / room).rglob("*.py")))


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place(path: Path, line: int = 0) -> str:
    """Where something stands, as an editor opens it."""
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


@cache
def imports_of(path: Path) -> tuple[Import, ...]:
    """All that a module imports, wherever the statement stands."""
    return tuple(_imports(tree_of(path), type_only=False, inside_function=False))


def _imports(node: ast.AST, *, type_only: bool, inside_function: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            for name in _names(child):
                yield Import(
                    name=name,
                    line=child.lineno,
                    type_only=type_only,
                    inside_function=inside_function,
                )
            continue
        guard = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
        function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        yield from _imports(
            child,
            type_only=type_only or guard,
            inside_function=inside_function or function,
        )


def _names(statement: ast.Import | ast.ImportFrom) -> list[str]:
    """Dotted names; `from a import b` counts as a.b, since b may be a module."""
    if isinstance(statement, ast.Import):
        return [alias.name for alias in statement.names]
    return [f"{statement.module}.{alias.name}" for alias in statement.names]


def calls_of(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a module with the name it is called by (last part only)."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func).rpartition(".")[2], node
