"""The model card: what the adapter is, what it was made of, how it did, and what it must not be used for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.memory import in_gib
from ..run.run_folder import installed_versions

if TYPE_CHECKING:
    from ..conversations.prepare import Part
    from ..run.metrics import Metrics
    from ..run.train import Plan
    from .write_output import Outcome


def write_card(plan: Plan, outcome: Outcome) -> str:
    """Markdown with the front matter that Hugging Face reads."""
    base = plan.settings.base
    return "\n".join(
        [
            front_matter(base.name, base.licence),
            "# Elara: a LoRA adapter",
            "",
            f"An adapter for {base.name} that speaks as Elara does: a companion for employees that listens, asks one "
            "question at a time, takes no side, and guides to people when somebody is in danger.",
            "",
            *section("What it is for", purpose()),
            *section("What it was made of", sources(plan, outcome)),
            *section("How it was trained", parameters(plan, outcome)),
            *section("How it did", results(outcome.metrics)),
            *section("On what", hardware(plan, outcome.metrics)),
            *section("What it cannot do", limits(plan)),
            *section("Licence", licence(base.name, base.licence)),
        ]
    )


def front_matter(base: str, licence: str) -> str:
    lines = [
        f"base_model: {json.dumps(base)}",
        "library_name: peft",
        f"license: {json.dumps(licence)}",
        "pipeline_tag: text-generation",
        "tags: [lora, elara]",
    ]
    return "---\n" + "\n".join(lines) + "\n---\n"


def section(title: str, lines: list[str]) -> list[str]:
    return [f"## {title}", "", *lines, ""]


def purpose() -> list[str]:
    return [
        "To write Elara's replies behind Elara's own safety screen and guard, which see every message before the model and "
        "every sentence before a person does. Not to be shown to people without them, not for diagnosis, not for "
        "decisions about anybody.",
    ]


def sources(plan: Plan, outcome: Outcome) -> list[str]:
    train, validation = plan.data.train, plan.data.validation
    return [
        row("part", "conversations", "tokens", "of them learned", "shortened", "left out", "SHA-256"),
        row(*["---"] * 7),
        part_row("train", train, outcome.digests["train.jsonl"]),
        part_row("validation", validation, outcome.digests["validation.jsonl"]),
        "",
        "Learned is what the assistant says, with the end of each answer; instructions and what the person says are only "
        f"read. A conversation of more than {plan.settings.data.max_tokens:,} tokens lost its oldest exchanges.",
        *data_card(plan),
    ]


def data_card(plan: Plan) -> list[str]:
    if (Path(plan.settings.data.folder or "") / "data-card.md").is_file():
        return [
            "",
            "What the conversations are and where they come from: the data card of the data set (data-card.md).",
        ]
    return ["", "The data set has no data card: who trained this must say where the conversations come from."]


def part_row(name: str, part: Part, digest: str) -> str:
    left_out = part.broken_lines + part.too_long
    return row(
        name,
        f"{len(part.examples):,}",
        f"{part.tokens:,}",
        f"{part.learned_tokens:,}",
        str(part.shortened),
        str(left_out),
        f"`{digest[:16]}…`",
    )


def parameters(plan: Plan, outcome: Outcome) -> list[str]:
    lora, training = plan.settings.lora, plan.settings.training
    values = {
        "adapted": ", ".join(lora.target_modules),
        "rank, alpha, dropout": f"{lora.r}, {lora.alpha}, {lora.dropout:g}",
        "what learns": str(outcome.share),
        "base held in": plan.settings.base.quantization,
        "computed in": plan.precision,
        "learning rate": f"{training.learning_rate:g}, {training.schedule}, warming up over {training.warmup_share:.0%}",
        "epochs, steps": f"{outcome.metrics.epochs:g}, {outcome.metrics.steps:,}",
        "conversations a step": f"{training.batch_size} × {training.gradient_accumulation}",
        "longest conversation": f"{plan.settings.data.max_tokens:,} tokens",
        "seed": str(training.seed),
    }
    return [row("", ""), row("---", "---"), *(row(name, value) for name, value in values.items())]


def results(metrics: Metrics) -> list[str]:
    losses = [f"| {each.step:,} | {each.loss:.4f} |" for each in metrics.evaluation]
    training = metrics.training[-1].loss if metrics.training else float("nan")
    return [
        row("step", "evaluation loss"),
        row("---", "---"),
        *losses,
        "",
        f"Training loss at the end: {training:.4f}. A loss says how well the model foretells the validation conversations, "
        "not how safe or kind it is: judge it with the score card before anybody talks to it.",
    ]


def hardware(plan: Plan, metrics: Metrics) -> list[str]:
    packages = ", ".join(f"{name} {version}" for name, version in installed_versions().items())
    return [
        f"{plan.device.name}, {in_gib(plan.device.total_bytes)}; {metrics.seconds:,.0f} s at "
        f"{metrics.tokens_per_second:,.0f} tokens/s, {in_gib(metrics.peak_memory_bytes)} at the peak "
        f"(foretold: {in_gib(plan.memory.total)}). {packages}.",
    ]


def limits(plan: Plan) -> list[str]:
    return [
        "- It can be wrong, flatter, invent, and miss a crisis. Elara's screen and guard are there for that; without them it "
        "must not be used.",
        "- It learned from generated conversations, which are kinder and clearer than people are.",
        "- It knows nothing of a company but what the instructions tell it.",
        f"- What {plan.settings.base.name} cannot do or gets wrong, it mostly still cannot do or gets wrong.",
    ]


def licence(base: str, name: str) -> list[str]:
    return [
        f"The base {base} is under {name}, and so is whatever is made with it; read its terms. Whoever trains on data of "
        "their own needs the right to do so.",
    ]


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
