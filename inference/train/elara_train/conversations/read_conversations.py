"""Reads a data set file, one conversation a line; what is wrong with a line is told with its number."""

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from ..faults import TrainingError
from .fold_system import Message, blank

roles = ("system", "user", "assistant")


@dataclass(frozen=True)
class Conversation:
    id: str
    context_family: str | None
    messages: list[Message]


@dataclass(frozen=True)
class BrokenLine:
    file: Path
    number: int
    why: str

    def __str__(self) -> str:
        return f"{self.file.name}, line {self.number}: {self.why}"


def read_conversations(file: Path) -> tuple[list[Conversation], list[BrokenLine]]:
    """The conversations of a file and the lines that hold none. A file without lines gives two empty lists.

    :raises TrainingError: where the file cannot be read at all
    """
    try:
        content = file.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except FileNotFoundError:
        raise TrainingError(
            f"There is no {file}. Build the data set first: elara dataset build --out {file.parent}"
        ) from None
    except OSError as error:
        raise TrainingError(f"{file} cannot be read: {error.strerror}.") from None
    conversations: list[Conversation] = []
    broken: list[BrokenLine] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.strip() == b"":
            continue
        try:
            conversation = parse_conversation(line, number)
            if conversation.id in seen:
                raise ValueError(f"the id {conversation.id!r} stands on line {seen[conversation.id]} too")
        except ValueError as error:
            broken.append(BrokenLine(file, number, str(error)))
            continue
        seen[conversation.id] = number
        conversations.append(conversation)
    return conversations, broken


def parse_conversation(line: bytes, number: int) -> Conversation:
    """:raises ValueError: with what is wrong with the line"""
    raw = parse_object(line)
    messages = raw.get("messages")
    if not isinstance(messages, list) or not messages:
        raise ValueError("it has no list `messages`")
    read = [parse_message(each, place) for place, each in enumerate(messages, start=1)]
    check_order(read)
    name, family = raw.get("id"), raw.get("contextFamily")
    return Conversation(
        id=name if isinstance(name, str) and name else f"line {number}",
        context_family=family if isinstance(family, str) else None,
        messages=read,
    )


def parse_object(line: bytes) -> dict[str, object]:
    try:
        raw = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not JSON ({error.msg} at character {error.pos + 1})") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if not isinstance(raw, dict):
        raise ValueError("it is not an object with `messages`")
    return raw


def parse_message(raw: object, place: int) -> Message:
    role = raw.get("role") if isinstance(raw, dict) else None
    content = raw.get("content") if isinstance(raw, dict) else None
    if role not in roles:
        raise ValueError(f"message {place} has no role of {', '.join(roles)}")
    if not isinstance(content, str) or content.strip(blank) == "":
        raise ValueError(f"message {place} has no text in `content`")
    if any("\ud800" <= character <= "\udfff" for character in content):
        raise ValueError(f"message {place} holds half a character (a lone surrogate)")
    return Message(role, content)


def check_order(messages: list[Message]) -> None:
    said = [each.role for each in messages]
    turns = said[1:] if said[0] == "system" else said
    if "system" in turns:
        raise ValueError("a system message stands after the first message")
    if not turns or turns[-1] != "assistant":
        raise ValueError("it does not end with an answer of the assistant")
    if any(one == other for one, other in pairwise(turns)):
        raise ValueError("user and assistant do not take turns")
    if said[0] == "assistant":
        raise ValueError("it begins with an answer, without instructions before it")
