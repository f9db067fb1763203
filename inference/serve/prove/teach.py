"""Teaches a small model a few replies by heart, so that what a page shows can be told to be the model's.

`python teach.py --model DIR --lines FILE.jsonl --out DIR`, where each line is {"messages": [...]} that ends with the
assistant. Ends with 1 when the model has not learned every reply word for word.
"""

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerFast

IGNORED = -100

# Far below what a reply by heart needs, so that it also stands when the instructions change a little.
KNOWN_BELOW = 0.005


@dataclass(frozen=True)
class Lesson:
    """A conversation as the model reads it, and the reply it has to give."""

    prompt: torch.Tensor
    reply: torch.Tensor

    def loss(self, model: PreTrainedModel) -> torch.Tensor:
        tokens = torch.cat([self.prompt, self.reply])
        labels = tokens.clone()
        labels[: len(self.prompt)] = IGNORED
        loss: torch.Tensor = model(input_ids=tokens[None], labels=labels[None]).loss
        return loss

    def is_known(self, model: PreTrainedModel) -> bool:
        """Whether the model gives the reply, its end included, without being led."""
        asked = self.prompt[None]
        with torch.no_grad():
            said = model.generate(
                asked, attention_mask=torch.ones_like(asked), max_new_tokens=len(self.reply), do_sample=False
            )
        return torch.equal(said[0, len(self.prompt) :], self.reply)


def read_lesson(line: str, tokenizer: PreTrainedTokenizerFast) -> Lesson:
    messages = json.loads(line)["messages"]
    prompt = tokenizer.apply_chat_template(
        messages[:-1], add_generation_prompt=True, return_tensors="pt", return_dict=True
    )["input_ids"][0]
    whole = tokenizer.apply_chat_template(messages, return_tensors="pt", return_dict=True)["input_ids"][0]
    if not torch.equal(whole[: len(prompt)], prompt):
        raise ValueError("The reply changes how the conversation before it is read.")
    return Lesson(prompt=prompt, reply=whole[len(prompt) :])


def teach(model: PreTrainedModel, lessons: list[Lesson], most_rounds: int, rate: float) -> int:
    """Goes over the lessons until all are known; returns how many rounds it took, or 0 when they never were."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate)
    for round_number in range(1, most_rounds + 1):
        model.train()
        total = 0.0
        for lesson in lessons:
            loss = lesson.loss(model) / len(lessons)
            loss.backward()  # type: ignore[no-untyped-call]
            total += float(loss.detach())
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        model.eval()
        if total < KNOWN_BELOW and all(lesson.is_known(model) for lesson in lessons):
            say(f"All {len(lessons)} replies are known after {round_number} rounds (loss {total:.4f}).")
            return round_number
    say(f"The replies are not known after {most_rounds} rounds (loss {total:.4f}).")
    return 0


def say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--lines", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=600, help="the most rounds (default 600)")
    parser.add_argument("--rate", type=float, default=3e-3, help="the learning rate (default 0.003)")
    parser.add_argument("--threads", type=int, default=1, help="how many processors it may use (default 1)")
    chosen = parser.parse_args()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(1)
    tokenizer = AutoTokenizer.from_pretrained(chosen.model)
    model = AutoModelForCausalLM.from_pretrained(chosen.model, dtype=torch.float32)
    lines = [line for line in chosen.lines.read_text(encoding="utf-8").split("\n") if line.strip()]
    lessons = [read_lesson(line, tokenizer) for line in lines]
    if teach(model, lessons, chosen.rounds, chosen.rate) == 0:
        return 1
    model.save_pretrained(chosen.out)
    tokenizer.save_pretrained(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
