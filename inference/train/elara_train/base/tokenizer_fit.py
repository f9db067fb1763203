"""Whether a tokenizer fits the base and can write conversations."""

from pathlib import Path
from typing import Any

from jinja2.exceptions import TemplateError
from transformers import AutoTokenizer, PreTrainedTokenizerBase

from ..conversations.encode import encode_turns, ignored, render
from ..conversations.fold_system import Message
from ..faults import TrainingError

advice = "Use the tokenizer that came with the base: tokenizer.json, tokenizer_config.json and its template."
probe = [
    Message("user", "How are you?"),
    Message("assistant", "Well, thank you. And you?"),
    Message("user", "Quite well."),
    Message("assistant", "I am glad to hear it."),
]


def load_tokenizer(folder: Path, vocabulary: int) -> PreTrainedTokenizerBase:
    """The tokenizer of a folder, looked over.

    :raises TrainingError: where it is missing or does not fit
    """
    try:
        tokenizer: Any = AutoTokenizer.from_pretrained(str(folder), local_files_only=True)
    except Exception as error:
        raise TrainingError(
            f"The tokenizer in {folder} cannot be loaded ({first_line(error)}). {advice}"
        ) from None
    check_tokenizer(tokenizer, vocabulary)
    return tokenizer


def check_tokenizer(tokenizer: PreTrainedTokenizerBase, vocabulary: int) -> None:
    """:raises TrainingError: with what does not fit"""
    if not getattr(tokenizer, "is_fast", False):
        raise TrainingError(
            f"The tokenizer has no tokenizer.json, so it cannot tell where a token stands. {advice}"
        )
    if tokenizer.eos_token is None or tokenizer.eos_token_id is None:
        raise TrainingError(
            f"The tokenizer has no end token, so the model would never learn to stop. {advice}"
        )
    if not tokenizer.chat_template:
        raise TrainingError(f"The tokenizer has no chat template, so turns cannot be written. {advice}")
    largest = max(tokenizer.get_vocab().values())
    if largest >= vocabulary:
        raise TrainingError(
            f"The tokenizer knows tokens up to {largest}, the base only up to {vocabulary - 1}: they do not belong "
            f"together. {advice}"
        )
    check_template(tokenizer)


def check_template(tokenizer: PreTrainedTokenizerBase) -> None:
    try:
        text, spans = render(probe, tokenizer)
    except (TemplateError, TypeError, ValueError) as error:
        raise TrainingError(
            f"The chat template refuses a plain conversation of user and assistant ({first_line(error)}). {advice}"
        ) from None
    said = [each.content for each in probe if each.role == "assistant"]
    if any(answer not in text[start:end] for answer, (start, end) in zip(said, spans, strict=True)):
        raise TrainingError(f"The chat template does not write what the assistant said. {advice}")
    example = encode_turns(probe, tokenizer)
    if example.labels.count(tokenizer.eos_token_id) != len(said):
        raise TrainingError(
            f"The end token {tokenizer.eos_token} is not one token in the template's text, so it cannot be learned. {advice}"
        )
    if all(label == ignored for label in example.labels):
        raise TrainingError(f"The tokenizer does not tell where its tokens stand. {advice}")


def first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
