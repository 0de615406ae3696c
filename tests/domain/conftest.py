"""What the tests of the tally share: one story's sums, the same in every order it can be read."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from tests.story import told
from welfare_desk.domain.fold import fold

if TYPE_CHECKING:
    from welfare_desk.domain.tally import Sums


@pytest.fixture
def sums(request: pytest.FixtureRequest) -> Sums:
    """The sums of the story in the test's docstring, the same in every order it can be read."""
    posted = told(request.function.__doc__)
    first = fold(posted)
    for order in itertools.islice(itertools.permutations(posted), 720):
        assert fold(order) == first
    return first
