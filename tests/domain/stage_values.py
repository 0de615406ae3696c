"""Anything that sets up the stage: its rules, milestones, what is published, spotlights."""

from __future__ import annotations

from typing import get_args

from hypothesis import strategies as st

from tests.domain.small_values import counts, entry_ids, moments, names, texts
from welfare_desk.domain.cues import SceneName
from welfare_desk.domain.milestones import Milestone, MilestoneKind
from welfare_desk.domain.public_facts import FACTS, PublicFact
from welfare_desk.domain.spotlight import Mark, SpotlightMark, milestone_key
from welfare_desk.domain.stage_rules import LONGEST_DELAY_S, SHORTEST_TURN_S, StageRules

pictures = st.just("") | st.builds(
    "{}.{}".format,
    st.binary(min_size=32, max_size=32).map(bytes.hex),
    st.sampled_from(("jpg", "png")),
)
turns_of_scenes = st.lists(
    st.tuples(st.sampled_from(get_args(SceneName)), st.integers(SHORTEST_TURN_S, 600)), max_size=4
).map(tuple)
stage_rules = st.builds(
    StageRules,
    thank_from_fen=counts,
    approve_from_fen=counts,
    approve_persons=st.booleans(),
    delay_s=st.integers(0, LONGEST_DELAY_S),
    rotates=st.booleans(),
    rotation=turns_of_scenes,
    calm=st.booleans(),
    header=pictures,
    logo=pictures,
    entitled=st.booleans(),
    launch_line=texts,
)
milestones = st.builds(
    Milestone,
    id=names,
    kind=st.sampled_from(get_args(MilestoneKind)),
    at=counts,
    name=texts,
    quiet=st.booleans(),
)
facts = st.builds(
    PublicFact, id=st.sampled_from([name for name in FACTS if name != "code_picture"]), words=texts
)
marks = st.builds(
    SpotlightMark,
    id=entry_ids.map(str) | names.map(milestone_key),
    mark=st.sampled_from(get_args(Mark)),
    at=moments,
    place=st.none() | counts,
    approved=st.booleans(),
)
