"""Pledges, goods and those who type, as they are brought about for their pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.bootstrap.sitter import bring_into_view
from welfare_desk.desk.goods_page import GoodsPage
from welfare_desk.desk.operator_card import OperatorCard
from welfare_desk.desk.operator_mark import OperatorMark
from welfare_desk.desk.pledges_page import PledgesPage
from welfare_desk.desk.settings_page import SettingsPage
from welfare_desk.domain.changes import PutOperator
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.desk.pages import PageName

NAMES: Final = ("王敏", "李强", "赵晓红", "孙立新")
BY_HAND: Final = "6,000"
PAID: Final = "20,000"


def _pledges(sitter: Sitter) -> PledgesPage:
    return sitter.part(PledgesPage)


def _nothing(_sitter: Sitter) -> None:
    """The page as it is."""


def _payment(sitter: Sitter) -> None:
    """A payment of a part of a pledge."""
    page = _pledges(sitter)
    page.side.begin_payment(page.chosen())
    form = page.side.payment
    form.amount.setText(BY_HAND)
    form.amount.textEdited.emit(BY_HAND)


def _over_payment(sitter: Sitter) -> None:
    """A payment of more than was pledged."""
    page = _pledges(sitter)
    page.side.begin_payment(page.chosen())
    form = page.side.payment
    form.amount.setText(PAID)
    form.amount.textEdited.emit(PAID)


def _nobody_yet(sitter: Sitter) -> None:
    """A payment whose giver is still to be found; what is missing is said."""
    page = _pledges(sitter)
    page.side.begin_payment(None)
    page.side.payment.submit()


def _due(sitter: Sitter) -> None:
    page = _pledges(sitter)
    row = page.chosen()
    if row is not None:
        page.side.begin_due(row)


def _withdrawal(sitter: Sitter) -> None:
    page = _pledges(sitter)
    row = page.chosen()
    if row is not None:
        page.withdrawing.ask(row)


def _arrival(sitter: Sitter) -> None:
    page = sitter.part(GoodsPage)
    page.side.begin_arrival(page.chosen())


def _loose(sitter: Sitter) -> None:
    """Goods that nobody announced; what is missing is said."""
    page = sitter.part(GoodsPage)
    page.side.begin_arrival(None)
    page.side.arrival.submit()


def _service(sitter: Sitter) -> None:
    page = sitter.part(GoodsPage)
    page.list.want("services")
    item = page.chosen()
    if item is not None and item.is_promise:
        page.side.begin_accept(item)


def _arrived(sitter: Sitter) -> None:
    """Goods at the door."""
    page = sitter.part(GoodsPage)
    page.list.want("waiting")
    item = page.chosen()
    if item is not None and item.state == "promised":
        page.side.begin_arrival(item)
        page.side.arrival.submit()


def _accept(sitter: Sitter) -> None:
    """Goods that are inspected; what is missing is said."""
    _arrived(sitter)
    page = sitter.part(GoodsPage)
    page.list.want("arrived")
    item = page.chosen()
    if item is not None:
        page.side.begin_accept(item)
        page.side.accept.submit()


def _refuse(sitter: Sitter) -> None:
    _arrived(sitter)
    page = sitter.part(GoodsPage)
    page.list.want("arrived")
    item = page.chosen()
    if item is not None:
        page.side.begin_refuse(item)


def _accepted(sitter: Sitter) -> None:
    sitter.part(GoodsPage).list.want("accepted")


def _no_operators(sitter: Sitter) -> None:
    sitter.part(OperatorMark).click()


def _operators(sitter: Sitter) -> None:
    for number, name in enumerate(NAMES, 1):
        code = OperatorCode(f"OP-A{number}")
        sitter.change(PutOperator(operator=Operator(id=code, name=name)))
    sitter.part(OperatorMark).click()


def _operator_card(sitter: Sitter) -> None:
    """The card of those who type, with one of them chosen."""
    card = sitter.part(OperatorCard)
    card.which.setCurrentIndex(1)
    bring_into_view(sitter.part(SettingsPage), card)


PROMISE_POSES: Final[tuple[tuple[str, PageName, Callable[[Sitter], None]], ...]] = (
    ("pledges", "pledges", _nothing),
    ("pledges-payment", "pledges", _payment),
    ("pledges-over", "pledges", _over_payment),
    ("pledges-nobody", "pledges", _nobody_yet),
    ("pledges-due", "pledges", _due),
    ("pledges-withdraw", "pledges", _withdrawal),
    ("goods", "goods", _nothing),
    ("goods-arrival", "goods", _arrival),
    ("goods-loose", "goods", _loose),
    ("goods-service", "goods", _service),
    ("goods-accepted", "goods", _accepted),
    ("goods-arrived", "goods", _arrived),
    ("goods-accept", "goods", _accept),
    ("goods-refuse", "goods", _refuse),
    ("operators-none", "donations", _no_operators),
    ("operators", "donations", _operators),
    ("settings-operators", "settings", _operator_card),
)
"""Name, page, what is done there; those that change the copy come last."""
