from __future__ import annotations

from welfare_desk.domain.methods import METHOD_CODES, METHODS, method_name


def test_codes_that_stand_in_ledgers_never_go_and_stand_once() -> None:
    assert {"cash", "bank_transfer", "org_qr", "pos", "cheque", "other"} <= METHOD_CODES
    assert len(METHOD_CODES) == len(METHODS)


def test_a_code_nobody_knows_is_its_own_name() -> None:
    assert method_name("cash") == "Cash"
    assert method_name("barter") == "barter"
