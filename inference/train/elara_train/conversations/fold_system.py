"""Turns as every chat template takes them, exactly as Elara sends them to an endpoint.

The same rule in TypeScript: `shapePrompt` in lib/ai/endpoint/shape-prompt.ts, for a model without system messages.
"""

from dataclasses import dataclass
from typing import Literal

from .model_marks import disarm_marks

# What JavaScript's trim() takes for blank.
blank = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
blank += "\u2028\u2029\u202f\u205f\u3000\ufeff"


@dataclass(frozen=True)
class Message:
    role: Literal["system", "user", "assistant"]
    content: str


def fold_system(messages: list[Message]) -> list[Message]:
    """User and assistant in turn, the instructions at the start of the first user turn.

    A conversation that Elara opens then begins with a user turn that is the instructions alone.
    """
    instructions = "\n\n".join(each.content for each in messages if each.role == "system")
    said = [
        Message(each.role, disarm_marks(each.content))
        for each in messages
        if each.role != "system" and each.content.strip(blank) != ""
    ]
    first = [] if instructions == "" else [Message("user", instructions)]
    return merge_neighbours(first + said)


def merge_neighbours(said: list[Message]) -> list[Message]:
    merged: list[Message] = []
    for each in said:
        if merged and merged[-1].role == each.role:
            merged[-1] = Message(each.role, f"{merged[-1].content}\n\n{each.content}")
        else:
            merged.append(each)
    return merged
