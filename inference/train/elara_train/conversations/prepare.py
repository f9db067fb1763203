"""The two parts of a data set as examples, with what was left out and why."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from transformers import PreTrainedTokenizerBase

from ..faults import TrainingError
from .encode import Example, encode, ignored
from .read_conversations import BrokenLine, Conversation, read_conversations

shown_lines = 10


@dataclass(frozen=True)
class Part:
    """One file of the data set, ready to be learned from."""

    file: Path
    examples: list[Example]
    broken_lines: int
    too_long: int

    @property
    def tokens(self) -> int:
        return sum(len(each.input_ids) for each in self.examples)

    @property
    def learned_tokens(self) -> int:
        return sum(sum(label != ignored for label in each.labels) for each in self.examples)

    @property
    def shortened(self) -> int:
        return sum(each.dropped_exchanges > 0 for each in self.examples)

    @property
    def longest(self) -> int:
        return max(len(each.input_ids) for each in self.examples)


@dataclass(frozen=True)
class DataSet:
    train: Part
    validation: Part


def prepare(
    folder: Path,
    tokenizer: PreTrainedTokenizerBase,
    max_tokens: int,
    *,
    skip_broken: bool,
    warn: Callable[[str], None],
) -> DataSet:
    """Reads and encodes train.jsonl and validation.jsonl.

    :raises TrainingError: where a file is missing, empty or broken, or where the two share conversations
    """
    if not folder.is_dir():
        raise TrainingError(
            f"There is no folder {folder}. Build the data set first (elara dataset build --out {folder}) or name "
            "another one with --data."
        )
    files = {name: folder / f"{name}.jsonl" for name in ("train", "validation")}
    read = {name: read_conversations(file) for name, file in files.items()}
    broken = [line for _, lines in read.values() for line in lines]
    tell_broken(broken, skip_broken=skip_broken, warn=warn)
    check_separate(read["train"][0], read["validation"][0])
    parts = {
        name: to_part(files[name], conversations, len(lines), tokenizer, max_tokens)
        for name, (conversations, lines) in read.items()
    }
    return DataSet(**parts)


def tell_broken(broken: list[BrokenLine], *, skip_broken: bool, warn: Callable[[str], None]) -> None:
    if not broken:
        return
    shown = "\n".join(f"  {line}" for line in broken[:shown_lines])
    more = f"\n  and {len(broken) - shown_lines} more" if len(broken) > shown_lines else ""
    count = f"{len(broken)} broken {'line' if len(broken) == 1 else 'lines'}"
    if not skip_broken:
        raise TrainingError(
            f"The data set has {count}:\n{shown}{more}\nMend the lines, or leave them out with --skip-broken."
        )
    warn(f"{count} left out:\n{shown}{more}")


def check_separate(train: list[Conversation], validation: list[Conversation]) -> None:
    """What is evaluated on must not have been learned by heart."""
    families = {each.context_family for each in train if each.context_family}
    shared = {each.context_family for each in validation if each.context_family in families} - {None}
    if shared:
        raise TrainingError(
            f"train.jsonl and validation.jsonl share {len(shared)} context families (such as {min(map(str, shared))}), so the "
            "evaluation would only show what was learned by heart. Build the data set again."
        )
    known = {tuple(each.messages) for each in train}
    copies = [each.id for each in validation if tuple(each.messages) in known]
    if copies:
        raise TrainingError(
            f"{len(copies)} conversations of validation.jsonl stand in train.jsonl too (such as {copies[0]}). Build the "
            "data set again."
        )


def to_part(
    file: Path,
    conversations: list[Conversation],
    broken_lines: int,
    tokenizer: PreTrainedTokenizerBase,
    max_tokens: int,
) -> Part:
    if not conversations:
        raise TrainingError(
            f"{file} holds no conversation. Build the data set again, or name another folder."
        )
    encoded = [encode(each.messages, tokenizer, max_tokens) for each in conversations]
    examples = [each for each in encoded if each is not None]
    if not examples:
        raise TrainingError(
            f"No conversation of {file} fits into {max_tokens} tokens. Raise data.max_tokens; the instructions alone "
            "take several hundred."
        )
    check_known(examples, tokenizer, file)
    return Part(file, examples, broken_lines, too_long=len(encoded) - len(examples))


def check_known(examples: list[Example], tokenizer: PreTrainedTokenizerBase, file: Path) -> None:
    unknown = tokenizer.unk_token_id
    if unknown is None or unknown == tokenizer.eos_token_id:
        return
    tokens = sum(len(each.input_ids) for each in examples)
    unread = sum(each.input_ids.count(unknown) for each in examples)
    if unread > tokens / 100:
        raise TrainingError(
            f"The tokenizer does not know {unread / tokens:.0%} of {file.name}. Use the tokenizer that came with the base."
        )
