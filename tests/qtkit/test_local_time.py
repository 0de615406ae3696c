"""Times as the event's place reads them."""

from __future__ import annotations

from datetime import UTC, datetime

from welfare_desk.qtkit.local_time import local_time

NINE = datetime(2022, 6, 25, 1, 0, tzinfo=UTC)


def test_a_time_is_read_in_the_zone_of_the_event() -> None:
    assert f"{local_time(NINE, 'Asia/Shanghai'):%H:%M}" == "09:00"


def test_an_unknown_zone_reads_as_the_system_does() -> None:
    assert local_time(NINE, "Nowhere/At-all") == NINE
    assert local_time(NINE, "") == NINE
