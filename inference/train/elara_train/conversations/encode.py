"""Tokens and labels of a conversation: what Elara says is learned, with the end of each answer, and nothing else."""

from dataclasses import dataclass
from typing import Any

from transformers import PreTrainedTokenizerBase

from ..faults import TrainingError
from .fold_system import Message, fold_system

ignored = -100


@dataclass(frozen=True)
class Example:
    """`labels` are the tokens again, or -100 where nothing is learned."""

    input_ids: list[int]
    labels: list[int]
    dropped_exchanges: int = 0


def encode(messages: list[Message], tokenizer: PreTrainedTokenizerBase, max_tokens: int) -> Example | None:
    """A conversation as tokens, at most `max_tokens` of them; null where not even its last exchange fits.

    Of a longer conversation the oldest exchanges are left out, as in production: the instructions stay, and an answer is
    there as a whole or not at all.
    """
    system = [each for each in messages if each.role == "system"]
    turns: list[Message] | None = [each for each in messages if each.role != "system"]
    dropped = 0
    while turns is not None:
        example = encode_turns(fold_system(system + turns), tokenizer)
        if len(example.input_ids) <= max_tokens:
            return Example(example.input_ids, example.labels, dropped)
        turns = drop_oldest_exchange(turns)
        dropped += 1
    return None


def drop_oldest_exchange(turns: list[Message]) -> list[Message] | None:
    """The turns after the first answer; null where there is no further answer."""
    first = next(place for place, each in enumerate(turns) if each.role == "assistant")
    rest = turns[first + 1 :]
    return rest if rest else None


def encode_turns(turns: list[Message], tokenizer: PreTrainedTokenizerBase) -> Example:
    text, spans = render(turns, tokenizer)
    encoded: Any = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
    labels = label(encoded["input_ids"], encoded["offset_mapping"], spans)
    return Example(list(encoded["input_ids"]), labels)


def render(turns: list[Message], tokenizer: PreTrainedTokenizerBase) -> tuple[str, list[tuple[int, int]]]:
    """The text that the template makes of the turns, and where in it each answer stands, its end token included."""
    text = apply_template(turns, tokenizer, is_open=False)
    spans = [
        span(turns, place, text, tokenizer) for place, each in enumerate(turns) if each.role == "assistant"
    ]
    return text, spans


def span(turns: list[Message], place: int, text: str, tokenizer: PreTrainedTokenizerBase) -> tuple[int, int]:
    before = apply_template(turns[:place], tokenizer, is_open=True)
    until = apply_template(turns[: place + 1], tokenizer, is_open=False)
    end = until.rfind(str(tokenizer.eos_token)) + len(str(tokenizer.eos_token))
    if not (text.startswith(until) and until.startswith(before)):
        raise TrainingError(
            "The chat template of this tokenizer rewrites what was said before when a turn follows, so that what is "
            "learned would not be what is asked for. Use the tokenizer that came with the base."
        )
    if end <= len(before):
        raise TrainingError(
            f"The chat template of this tokenizer does not end an answer with {tokenizer.eos_token}, so the model would "
            "never learn to stop. Use the tokenizer that came with the base."
        )
    return len(before), end


def apply_template(turns: list[Message], tokenizer: PreTrainedTokenizerBase, *, is_open: bool) -> str:
    messages = [{"role": each.role, "content": each.content} for each in turns]
    text: Any = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=is_open)
    return str(text)


def label(tokens: list[int], offsets: list[tuple[int, int]], spans: list[tuple[int, int]]) -> list[int]:
    """A token is learned when all of it lies in an answer; one that reaches into the prompt is not."""
    learned = [ignored] * len(tokens)
    for place, (start, end) in enumerate(offsets):
        if end > start and any(first <= start and end <= last for first, last in spans):
            learned[place] = tokens[place]
    return learned
