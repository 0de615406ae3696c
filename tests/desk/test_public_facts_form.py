"""What is published is typed in its docked form; the scene opens when nothing is missing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk.focus import focused, press
from tests.desk.stage_forms_desk import StageFormsDesk
from tests.market import open_market
from welfare_desk.desk.public_facts_form import PublicFactsForm
from welfare_desk.domain.changes import PutEvent
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.public_facts import NEEDED, PublicFact
from welfare_desk.domain.stage_changes import PutPublicFacts
from welfare_desk.domain.texts import Text
from welfare_desk.stage.scenes import scene_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.register import BasisMode

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[StageFormsDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        yield StageFormsDesk(open_window(books=False), books)


@pytest.fixture
def form(desk: StageFormsDesk) -> PublicFactsForm:
    return desk.opens("public_facts", PublicFactsForm)


def published(desk: StageFormsDesk) -> dict[str, Text]:
    return {fact.id: fact.words for fact in desk.books.registrar.public_facts() if fact.words}


def test_the_notice_stays_closed_until_the_last_fact_is_there(
    desk: StageFormsDesk, form: PublicFactsForm
) -> None:
    desk.books.director.give(CueChange(scene="notice"))
    *first, last = NEEDED["community"]
    for name in first:
        desk.fills(form.pairs[name], f"The {name}")
    assert form.notice.words.text() == (
        "The scene “Public notice” stays closed. Still missing: Contact."
    )
    press(Qt.Key.Key_Return)
    assert scene_on(desk.shown()) == "hold"
    assert desk.told() == "Saved. The public notice stays closed; still missing: Contact."
    desk.opens("public_facts", PublicFactsForm)
    assert focused() is form.pairs[last]
    desk.types("Office, 0546-1234567")
    assert "opens once this is saved" in form.notice.words.text()
    press(Qt.Key.Key_Return)
    assert scene_on(desk.shown()) == "notice"
    assert desk.told() == "Saved. The public notice may be shown."
    desk.opens("public_facts", PublicFactsForm)
    assert form.notice.words.text().endswith("has all it needs and may be shown.")


def test_how_to_give_stays_closed_until_the_account_is_whole(
    desk: StageFormsDesk, form: PublicFactsForm
) -> None:
    desk.books.director.give(CueChange(scene="giving"))
    form.go_to(form.pairs["account_holder"])
    desk.types("Charity Federation")
    desk.fills(form.pairs["bank"], "Bank of Dongying")
    assert form.giving.words.text().endswith("Still missing: Account number.")
    press(Qt.Key.Key_Return)
    assert scene_on(desk.shown()) == "hold"
    desk.opens("public_facts", PublicFactsForm)
    form.go_to(form.account)
    desk.types("6222 0000 1234 5678")
    press(Qt.Key.Key_Return)
    assert scene_on(desk.shown()) == "giving"


def test_a_collection_code_and_its_holder_are_enough(
    desk: StageFormsDesk, form: PublicFactsForm
) -> None:
    code = PublicFact(id="code_picture", words=Text("0" * 64 + ".png"))
    desk.another_desk(PutPublicFacts(facts=(code,)))
    form.go_to(form.pairs["account_holder"])
    desk.types("Charity Federation")
    assert "opens once this is saved" in form.giving.words.text()
    press(Qt.Key.Key_Return)
    assert published(desk).keys() == {"code_picture", "account_holder"}


def test_no_account_is_refused_beside_its_field(
    desk: StageFormsDesk, form: PublicFactsForm
) -> None:
    form.go_to(form.account)
    desk.types("the card of Wang")
    press(Qt.Key.Key_Return)
    assert form.boxes["account"].wrong_words().startswith("“the card of Wang” is not an account")
    assert focused() is form.account
    assert desk.changed == []
    assert form.account.text() == "the card of Wang"


@pytest.mark.parametrize("mode", ["targeted", "public", "joint_public", "direct"])
def test_each_basis_asks_for_its_own(
    desk: StageFormsDesk, form: PublicFactsForm, mode: BasisMode
) -> None:
    event = replace(desk.books.registrar.event(), basis_mode=mode)
    desk.another_desk(PutEvent(event=event))
    stars = [name for name, box in form.boxes.items() if not box.isHidden()]
    assert set(NEEDED[mode]) <= set(stars)
    assert set(stars) - set(NEEDED[mode]) <= {
        *("use", "complaint", "account_holder", "bank", "account", "giving_note")
    }


def test_both_languages_are_kept(desk: StageFormsDesk, form: PublicFactsForm) -> None:
    desk.types("Residents' Committee")
    press(Qt.Key.Key_E, ALT)
    desk.types("居民委员会")
    press(Qt.Key.Key_Return)
    assert published(desk) == {"organiser": Text("居民委员会", "Residents' Committee")}


def test_only_what_was_changed_here_is_changed(desk: StageFormsDesk, form: PublicFactsForm) -> None:
    desk.types("Committee")
    contact = PublicFact(id="contact", words=Text("办公室"))
    desk.another_desk(PutPublicFacts(facts=(contact,)))
    assert form.pairs["organiser"].text() == "Committee"
    press(Qt.Key.Key_Return)
    assert published(desk) == {"organiser": Text("", "Committee"), "contact": Text("办公室")}
    desk.opens("public_facts", PublicFactsForm)
    press(Qt.Key.Key_Return)
    assert len(desk.changed) == 1
    assert not form.isVisible()
