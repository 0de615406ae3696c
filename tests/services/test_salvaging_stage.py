"""What sets up the stage is saved from a damaged file; marks of what is lost are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.broken import change
from tests.market import cash, new_id, open_market
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.spotlight import SpotlightMark, milestone_key
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_file
from welfare_desk.services.salvaging import salvage

if TYPE_CHECKING:
    from pathlib import Path


def test_the_stage_is_saved_but_for_the_marks_of_lost_entries(tmp_path: Path) -> None:
    path, new = tmp_path / "market.db", tmp_path / "new.db"
    goal = milestone_key("goal-50")
    with open_market(path) as books:
        kept, lost = (books.bookkeeper.post(cash(), id=new_id()) for _ in range(2))
        registrar = books.registrar
        registrar.put_stage_rules(StageRules(delay_s=5, calm=True))
        registrar.put_milestone(Milestone(id="M1", at=500))
        for key in (str(kept.id), str(lost.id), goal):
            registrar.put_spotlight_mark(SpotlightMark(id=key, mark="hidden", at=kept.at))
    change(
        path,
        "UPDATE ledger SET entry = json_set(entry, '$.fen', 7) WHERE seq = 2",
        "UPDATE stage_rules SET delay_s = 99",
    )
    for evening in salvage(path, tmp_path / "out.jsonl").evenings:
        import_file(new, evening)
    with open_books(new) as books:
        assert {mark.id for mark in books.registrar.spotlight_marks()} == {str(kept.id), goal}
        (rules,) = books.registrar.stage_rules()
        assert (rules.delay_s, rules.calm) == (0, True)
        assert [one.id for one in books.registrar.milestones()] == ["M1"]
    assert verify(new).ok
