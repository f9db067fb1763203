"""The marks of chat templates, as Elara disarms them before a text goes to a model.

The same rule in TypeScript: `disarmMarks` in lib/domain/conversation/sentences/model-marks.ts; the fixtures in
tests/fixtures/folded-conversations.json hold both to each other.
"""

import re

# JavaScript's \b under the flags i and u: ASCII word characters, and the two that fold to them (ſ and the Kelvin sign).
word_end = r"(?![A-Za-z0-9_\u017f\u212a])"
template_mark = re.compile(
    r"</?s>|<\|[a-z_0-9 ]{1,40}\|>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|</?(?:bos|eos|pad|unk)>"
    r"|<｜[^｜>]{1,60}｜>|</?think(?:ing)?>"
    r"|#{2,3} ?(?:Instruction|Response|Input|Human|Assistant|User)" + word_end,
    re.IGNORECASE,
)


def disarm_marks(text: str) -> str:
    """Text in which no template reads a mark; the words stay readable."""
    return template_mark.sub(lambda mark: f"{mark[0][0]} {mark[0][1:]}", text)
