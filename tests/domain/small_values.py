"""Small values of any kind that an act can hold: names, words, amounts, days, ids."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from welfare_desk.domain.ids import EntryId, LineId, OperatorCode, ProjectId, SheetId
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Form

fens = st.integers(1, 10**11)
counts = st.integers(0, 10**9)
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9)
texts = st.builds(Text, words, words)
names = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=9)
projects = names.map(ProjectId)
lines = st.none() | names.map(LineId)
operators = names.map(OperatorCode)
sheets = names.map(SheetId)
entry_ids = st.uuids().map(EntryId)
days = st.dates(date(1900, 1, 1), date(2100, 1, 1))
moments = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
forms: st.SearchStrategy[Form] = st.sampled_from(("money", "goods", "service"))
methods = st.sampled_from([method.code for method in METHODS])
quantities = st.decimals(Decimal("0.01"), 10**6, places=2).map(
    lambda number: Decimal(int(number)) if number == int(number) else number.normalize()
)
