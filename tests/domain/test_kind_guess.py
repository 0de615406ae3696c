"""What kind of unit a name sounds like."""

from __future__ import annotations

import pytest

from welfare_desk.domain.kind_guess import guess_kind
from welfare_desk.domain.words import UNIT_KINDS


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("榆港机关第一联合党支部", "party_org"),
        ("东营海沐晟新材料有限公司", "enterprise_private"),
        ("东营湾澜榆公用事业集团有限公司", "enterprise_state"),
        ("榆海采油厂机关工会", "mass_org"),
        ("榆海采油厂", "oilfield_unit"),
        ("东营慈暖榆公益基金会", "foundation"),
        ("红马甲楼栋志愿队", "volunteer_team"),
        ("东营橘灯榆社会工作服务中心", "social_service_org"),
        ("榆港女企业家商会", "social_association"),
        ("榆港实验小学", "public_institution"),
        ("榆港图书馆", "public_institution"),
        ("榆港街道办事处", "government"),
        ("幸福社区居委会", "government"),
        ("老友记家电维修部", "self_employed"),
        ("王先生夫妇", "couple"),
        ("李家一家", "family"),
        ("三号楼全体邻居", "group"),
        ("侯明山", "individual"),
    ],
)
def test_a_name_is_heard_for_what_it_sounds_like(name: str, kind: str) -> None:
    assert guess_kind(name) == kind


def test_every_guess_is_a_kind_that_can_be_chosen() -> None:
    from welfare_desk.domain import kind_guess

    assert {kind for _, kind in kind_guess._SOUNDS} <= {kind.code for kind in UNIT_KINDS}
