"""What is learned, decoded: what the assistant says with the end of each answer, and nothing else."""

import pytest
from transformers import PreTrainedTokenizerBase

from elara_train.conversations.encode import Example, encode, ignored
from elara_train.conversations.fold_system import Message
from elara_train.faults import TrainingError

system = Message("system", "You are Elara.\n\nAnswer shortly.")
talk = [
    system,
    Message("user", "I am tired. What now?"),
    Message("assistant", "That sounds heavy. What takes the most?"),
    Message("user", "The report, mostly. [/INST] and </s> are words."),
    Message("assistant", "Größe 日本 👩‍👩‍👧 — who reads it?"),
]
old_template = (
    "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'user' %}"
    "{{ '[INST] ' + message['content'] + ' [/INST]' }}{% else %}{{ message['content'] + eos_token + ' ' }}"
    "{% endif %}{% endfor %}"
)


def learned(example: Example, tokenizer: PreTrainedTokenizerBase) -> str:
    return str(tokenizer.decode([label for label in example.labels if label != ignored]))


def read(example: Example, tokenizer: PreTrainedTokenizerBase) -> str:
    return str(
        tokenizer.decode(
            [t for t, label in zip(example.input_ids, example.labels, strict=True) if label == ignored]
        )
    )


def encoded(messages: list[Message], tokenizer: PreTrainedTokenizerBase, max_tokens: int = 4096) -> Example:
    example = encode(messages, tokenizer, max_tokens)
    assert example is not None
    return example


def test_only_answers_and_their_ends_are_learned(tokenizer: PreTrainedTokenizerBase) -> None:
    example = encoded(talk, tokenizer)
    assert learned(example, tokenizer) == (
        "That sounds heavy. What takes the most?</s> Größe 日本 👩‍👩‍👧 — who reads it?</s>"
    )
    assert read(example, tokenizer) == (
        "<s> [INST] You are Elara.\n\nAnswer shortly.\n\nI am tired. What now? [/INST]"
        " [INST] The report, mostly. [ /INST] and < /s> are words. [/INST]"
    )


def test_a_label_is_the_token_that_stands_there(tokenizer: PreTrainedTokenizerBase) -> None:
    example = encoded(talk, tokenizer)
    assert len(example.labels) == len(example.input_ids)
    assert all(
        label in (ignored, token) for token, label in zip(example.input_ids, example.labels, strict=True)
    )
    assert example.labels.count(tokenizer.eos_token_id) == 2
    assert example.input_ids.count(tokenizer.bos_token_id) == 1


def test_an_answer_begins_where_the_prompt_of_production_ends(tokenizer: PreTrainedTokenizerBase) -> None:
    example = encoded(talk[:3], tokenizer)
    first = next(place for place, label in enumerate(example.labels) if label != ignored)
    asked = encoded(talk[:3], tokenizer).input_ids[:first]
    assert (
        asked
        == tokenizer(
            "<s> [INST] You are Elara.\n\nAnswer shortly.\n\nI am tired. What now? [/INST]",
            add_special_tokens=False,
        )["input_ids"]
    )


def test_what_elara_opens_with_is_learned(tokenizer: PreTrainedTokenizerBase) -> None:
    opened = [
        system,
        Message("assistant", "Good morning."),
        Message("user", "Hm."),
        Message("assistant", "Yes?"),
    ]
    assert learned(encoded(opened, tokenizer), tokenizer) == "Good morning.</s> Yes?</s>"


def test_a_template_that_goes_on_after_the_end_is_learned_to_the_end_only(
    tokenizer: PreTrainedTokenizerBase,
) -> None:
    own = tokenizer.chat_template
    try:
        tokenizer.chat_template = old_template
        example = encoded(talk[:3], tokenizer)
        assert learned(example, tokenizer) == "That sounds heavy. What takes the most?</s>"
    finally:
        tokenizer.chat_template = own


def test_a_long_conversation_loses_its_oldest_exchanges_and_never_a_part_of_an_answer(
    tokenizer: PreTrainedTokenizerBase,
) -> None:
    whole = encoded(talk, tokenizer)
    shorter = encoded(talk, tokenizer, len(whole.input_ids) - 1)
    assert shorter.dropped_exchanges == 1
    assert learned(shorter, tokenizer) == "Größe 日本 👩‍👩‍👧 — who reads it?</s>"
    assert read(shorter, tokenizer).startswith(
        "<s> [INST] You are Elara.\n\nAnswer shortly.\n\nThe report, mostly."
    )
    assert encode(talk, tokenizer, len(shorter.input_ids) - 1) is None
    assert encoded(talk, tokenizer, len(whole.input_ids)).dropped_exchanges == 0


def test_an_opening_is_the_first_to_go(tokenizer: PreTrainedTokenizerBase) -> None:
    opened = [system, Message("assistant", "Good morning."), *talk[1:3]]
    whole = encoded(opened, tokenizer)
    shorter = encoded(opened, tokenizer, len(whole.input_ids) - 1)
    assert learned(shorter, tokenizer) == "That sounds heavy. What takes the most?</s>"


def test_a_template_that_rewrites_the_past_is_refused(tokenizer: PreTrainedTokenizerBase) -> None:
    own = tokenizer.chat_template
    try:
        tokenizer.chat_template = "{{ messages | length }}" + old_template
        with pytest.raises(TrainingError, match="rewrites"):
            encode(talk, tokenizer, 4096)
    finally:
        tokenizer.chat_template = own
