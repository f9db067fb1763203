"""Broken lines are told by their number, and refused unless they may be left out."""

import json
from pathlib import Path

import pytest
from transformers import PreTrainedTokenizerBase

from elara_train.conversations.prepare import prepare
from elara_train.conversations.read_conversations import read_conversations
from elara_train.faults import TrainingError

from .conftest import sample


def line(*roles: str, name: str = "a", family: str | None = None) -> str:
    messages = [{"role": role, "content": f"{role} {place} {name}"} for place, role in enumerate(roles)]
    return json.dumps({"id": name, "contextFamily": family, "messages": messages})


sound = line("system", "user", "assistant")
broken = [
    (b"{", "it is not JSON"),
    (b"[1]", "it is not an object"),
    (b'"text"', "it is not an object"),
    (b"\xff\xfe", "it is not UTF-8"),
    (b"[" * 100_000, "it is "),
    (b"{}", "it has no list `messages`"),
    (b'{"messages":[]}', "it has no list `messages`"),
    (b'{"messages":[1]}', "message 1 has no role"),
    (b'{"messages":[{"role":"tool","content":"x"}]}', "message 1 has no role"),
    (b'{"messages":[{"role":["user"],"content":"x"}]}', "message 1 has no role"),
    (b'{"messages":[{"role":"user","content":null}]}', "message 1 has no text"),
    (b'{"messages":[{"role":"user","content":"\xc2\xa0 "}]}', "message 1 has no text"),
    (b'{"messages":[{"role":"user","content":"\\ud83d"}]}', "half a character"),
    (line("user", "system", "assistant").encode(), "a system message stands after"),
    (line("system", "user").encode(), "does not end with an answer"),
    (line("system").encode(), "does not end with an answer"),
    (line("user", "user", "assistant").encode(), "do not take turns"),
    (line("assistant").encode(), "begins with an answer"),
    (line("assistant", "user", "assistant").encode(), "begins with an answer"),
    (sound.encode(), "stands on line 1 too"),
]


@pytest.mark.parametrize(("content", "why"), broken, ids=[f"{n}: {why}" for n, (_, why) in enumerate(broken)])
def test_a_broken_line_is_told_by_its_number(tmp_path: Path, content: bytes, why: str) -> None:
    file = tmp_path / "train.jsonl"
    file.write_bytes(sound.encode() + b"\n\n" + content + b"\n")
    read, wrong = read_conversations(file)
    assert [each.id for each in read] == ["a"]
    assert [each.number for each in wrong] == [3]
    assert why in str(wrong[0])
    assert str(wrong[0]).startswith("train.jsonl, line 3: ")


def test_marks_of_windows_and_separators_within_a_text_are_no_matter(tmp_path: Path) -> None:
    file = tmp_path / "train.jsonl"
    other = line("system", "user", "assistant", name="b").replace("user 1", "user\u2028\u0085 1")
    file.write_bytes(b"\xef\xbb\xbf" + sound.encode() + b"\r\n" + other.encode() + b"\r\n")
    read, wrong = read_conversations(file)
    assert [each.id for each in read] == ["a", "b"]
    assert wrong == []


def write_parts(folder: Path, train: list[str], validation: list[str]) -> Path:
    (folder / "train.jsonl").write_text("\n".join(train), encoding="utf-8")
    (folder / "validation.jsonl").write_text("\n".join(validation), encoding="utf-8")
    return folder


other = line("system", "user", "assistant", name="b")


def refusal(folder: Path, tokenizer: PreTrainedTokenizerBase, max_tokens: int = 2048) -> str:
    with pytest.raises(TrainingError) as refused:
        prepare(folder, tokenizer, max_tokens, skip_broken=False, warn=lambda _: None)
    return str(refused.value)


def test_broken_lines_are_refused_or_left_out_and_counted(
    tmp_path: Path, tokenizer: PreTrainedTokenizerBase
) -> None:
    write_parts(tmp_path, [sound, *(["{"] * 12)], [other])
    message = refusal(tmp_path, tokenizer)
    assert "12 broken lines" in message
    assert "train.jsonl, line 2" in message
    assert "and 2 more" in message
    assert "--skip-broken" in message
    told: list[str] = []
    data = prepare(tmp_path, tokenizer, 2048, skip_broken=True, warn=told.append)
    assert (len(data.train.examples), data.train.broken_lines) == (1, 12)
    assert len(told) == 1


def test_one_line_is_enough(tmp_path: Path, tokenizer: PreTrainedTokenizerBase) -> None:
    data = prepare(
        write_parts(tmp_path, [sound], [other]), tokenizer, 2048, skip_broken=False, warn=pytest.fail
    )
    assert len(data.train.examples) == len(data.validation.examples) == 1


def test_an_empty_or_missing_part_is_refused(tmp_path: Path, tokenizer: PreTrainedTokenizerBase) -> None:
    assert "holds no conversation" in refusal(write_parts(tmp_path, [], [other]), tokenizer)
    assert "holds no conversation" in refusal(write_parts(tmp_path, [sound], ["", " "]), tokenizer)
    (tmp_path / "validation.jsonl").unlink()
    assert "elara dataset build" in refusal(tmp_path, tokenizer)
    assert "elara dataset build" in refusal(tmp_path / "none", tokenizer)


def test_what_is_evaluated_on_must_not_be_learned(tmp_path: Path, tokenizer: PreTrainedTokenizerBase) -> None:
    one = line("system", "user", "assistant", name="a", family="f")
    two = line("system", "user", "assistant", name="b", family="f")
    assert "context families" in refusal(write_parts(tmp_path, [one], [two]), tokenizer)
    assert "learned by heart" in refusal(write_parts(tmp_path, [one], [two]), tokenizer)
    copy = sound.replace('"id": "a"', '"id": "z"')
    assert "stand in train.jsonl too" in refusal(write_parts(tmp_path, [sound], [copy]), tokenizer)


def test_conversations_that_cannot_fit_are_left_out_and_counted(
    tmp_path: Path, tokenizer: PreTrainedTokenizerBase
) -> None:
    long = line("system", "user", "assistant", name="long " * 200)
    folder = write_parts(tmp_path, [sound, long], [other])
    data = prepare(folder, tokenizer, 200, skip_broken=False, warn=pytest.fail)
    assert (len(data.train.examples), data.train.too_long) == (1, 1)
    assert data.train.longest <= 200
    assert "data.max_tokens" in refusal(folder, tokenizer, 32 - 20)


def test_the_sample_that_comes_along_is_sound(tokenizer: PreTrainedTokenizerBase) -> None:
    data = prepare(sample, tokenizer, 2048, skip_broken=False, warn=pytest.fail)
    assert len(data.train.examples) >= 24
    assert len(data.validation.examples) >= 6
    assert 0 < data.train.learned_tokens < data.train.tokens
