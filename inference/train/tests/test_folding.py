"""The same fixtures hold the TypeScript that production sends with: folded-conversations.test.ts."""

import json
from pathlib import Path

import pytest

from elara_train.conversations.fold_system import Message, fold_system

fixtures = json.loads((Path(__file__).parent / "fixtures" / "folded-conversations.json").read_text("utf-8"))


@pytest.mark.parametrize("fixture", fixtures, ids=[each["name"] for each in fixtures])
def test_a_conversation_is_folded_as_elara_sends_it(fixture: dict[str, list[dict[str, str]]]) -> None:
    folded = fold_system([Message(each["role"], each["content"]) for each in fixture["messages"]])  # type: ignore[arg-type]
    assert [{"role": each.role, "content": each.content} for each in folded] == fixture["folded"]
