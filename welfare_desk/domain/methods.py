"""The ways in which money reaches us."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One way to give money: code in the ledger, English name (context "words"), icon."""

    code: str
    name: str
    icon: str


# How to add a method: 1. a line here, with a code that nobody used before (a code that once stood
# in a ledger never changes and never goes), its English name and the icon's name without ending;
# 2. the icon in resources/icons; 3. its Chinese in resources/i18n/zh.ts, context "words".
# The order is the order on the desk: the first is chosen by Alt+M 1, the second by Alt+M 2.
# Only accounts of the organisation stand here: nobody gives to a private account.
METHODS: tuple[Method, ...] = (
    Method(code="cash", name=QT_TRANSLATE_NOOP("words", "Cash"), icon="money-wavy"),
    Method(code="bank_transfer", name=QT_TRANSLATE_NOOP("words", "Transfer"), icon="bank"),
    Method(code="org_qr", name=QT_TRANSLATE_NOOP("words", "QR code"), icon="qr-code"),
    Method(code="pos", name=QT_TRANSLATE_NOOP("words", "Card"), icon="currency-cny"),
    Method(code="cheque", name=QT_TRANSLATE_NOOP("words", "Cheque"), icon="invoice"),
    Method(code="other", name=QT_TRANSLATE_NOOP("words", "Other way"), icon="hand-coins"),
)

METHOD_CODES: frozenset[str] = frozenset(method.code for method in METHODS)


def method_name(code: str) -> str:
    """The English name of a method, or its code where nobody knows it."""
    return next((method.name for method in METHODS if method.code == code), code)
