"""The colour of a kind: own kinds look as the listed kind that they are like."""

from __future__ import annotations

import pytest

from welfare_desk.desk.unit_look import unit_role
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.texts import Text

KINDS = Kinds((OwnKind(id="own-1", name=Text("商会", "Chamber"), like="enterprise_private"),))


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        ("enterprise_private", "kind"),
        ("couple", "svc"),
        ("own-1", "kind"),
        ("nobody knows", "pledge"),
    ],
)
def test_a_kind_has_the_colour_of_its_icon(kind: str, role: str) -> None:
    assert unit_role(kind, KINDS) == role
