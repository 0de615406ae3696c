"""Files as a program of before left them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.storage.file import File
from welfare_desk.storage.migrate import downgrade

if TYPE_CHECKING:
    from pathlib import Path


def as_of(revision: str, path: Path, *statements: str) -> None:
    """Take a file back to a revision, and write to it what a program of then wrote."""
    file = File(path, writes=True)
    with file.writing() as connection:
        downgrade(connection, revision)
    for statement in statements:
        file.driver.execute(statement)
    file.close()


OF_THE_THIRD = (
    """INSERT INTO stall VALUES ('MARKET', 'S9', '{"zh":"量血压"}', '')""",
    "INSERT INTO cue VALUES ('MARKET', 'total', 'freeze', 'red-gold', 'zh', 'raised', 3)",
    (
        "INSERT INTO audit VALUES (1000, 'MARKET', '2022-06-25T01:00:00.000000Z', 'OP1', 'stall',"
        """ 'S9', 'name', NULL, '{"zh":"量血压"}')"""
    ),
)
"""A stall and an order of the stage, as revision 0003 has them."""
