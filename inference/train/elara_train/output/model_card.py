"""The model card: what the adapter is, what it was made of, how it did, and what it must not be used for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..base.memory import in_gib
from ..run.run_folder import installed_versions
from .card_of_base import describe, head, licence, limits, purpose

data_card_name = "data-card.md"
meaning_of_loss = (
    "A loss says how well the model foretells the validation conversations, not how safe or kind it is: judge it with the "
    "score card before anybody talks to it."
)

if TYPE_CHECKING:
    from ..base.identity import Identity
    from ..conversations.prepare import Part
    from ..run.metrics import Metrics
    from ..run.train import Plan
    from .write_output import Outcome


def write_card(plan: Plan, outcome: Outcome) -> str:
    """The adapter's card: Markdown with the front matter that Hugging Face reads."""
    identity = plan.identity
    body = [
        *section("What it is for", purpose(identity)),
        *section("What it was made of", sources(plan, outcome)),
        *section("How it was trained", parameters(plan, outcome)),
        *section("How it did", results(outcome.metrics, identity)),
        *section("On what", hardware(plan, outcome.metrics)),
        *section("What it cannot do", limits(identity)),
        *section("Licence", licence(identity)),
    ]
    return "\n".join(
        [*head(identity, "peft", "a LoRA adapter", f"An adapter for {describe(identity)}"), *body]
    )


def write_merged_card(identity: Identity, adapter_card: str) -> str:
    """The card of the merged weights: what they are, and then what the adapter's card says of how they came about."""
    subject = f"The weights of {describe(identity)} with the adapter merged into them"
    _, mark, body = adapter_card.partition("\n## ")
    lines = [
        *head(identity, "transformers", "merged weights", subject),
        "It is for servers that load no adapters. What follows is the card of the adapter.",
        "",
    ]
    return "\n".join(lines) + mark + body


def section(title: str, lines: list[str]) -> list[str]:
    return [f"## {title}", "", *lines, ""]


def sources(plan: Plan, outcome: Outcome) -> list[str]:
    train, validation = plan.data.train, plan.data.validation
    return [
        row("part", "conversations", "tokens", "of them learned", "shortened", "left out", "SHA-256"),
        row(*["---"] * 7),
        part_row("train", train, outcome.digests["train.jsonl"]),
        part_row("validation", validation, outcome.digests["validation.jsonl"]),
        "",
        f"The base has {plan.identity.parameters:,} parameters; the SHA-256 of its small files, and of the names, sizes and "
        f"headers of its weights, begins with `{outcome.digests['base'][:16]}`.",
        "",
        "Learned is what the assistant says, with the end of each answer; instructions and what the person says are only "
        f"read. A conversation of more than {plan.settings.data.max_tokens:,} tokens lost its oldest exchanges.",
        *data_card(plan),
    ]


def data_card(plan: Plan) -> list[str]:
    if find_data_card(plan).is_file():
        return [
            "",
            "What the conversations are and where they come from: the [data card](data-card.md) of the data set.",
        ]
    return ["", "The data set has no data card: who trained this must say where the conversations come from."]


def find_data_card(plan: Plan) -> Path:
    return Path(plan.settings.data.folder or "") / data_card_name


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


def results(metrics: Metrics, identity: Identity) -> list[str]:
    losses = [f"| {each.step:,} | {each.loss:.4f} |" for each in metrics.evaluation]
    training = metrics.training[-1].loss if metrics.training else float("nan")
    return [
        row("step", "evaluation loss"),
        row("---", "---"),
        *losses,
        "",
        f"Training loss at the end: {training:.4f}. {'' if identity.warning else meaning_of_loss}".strip(),
    ]


def hardware(plan: Plan, metrics: Metrics) -> list[str]:
    packages = ", ".join(f"{name} {version}" for name, version in installed_versions().items())
    return [
        f"{plan.device.name}, {in_gib(plan.device.total_bytes)}; {duration(metrics)}, "
        f"{in_gib(metrics.peak_memory_bytes)} at the peak (foretold: {in_gib(plan.memory.total)}). {packages}.",
    ]


def duration(metrics: Metrics) -> str:
    if metrics.seconds == 0:
        return "the time is not known, as this was written from the last checkpoint"
    return f"{metrics.seconds:,.0f} s at {metrics.tokens_per_second:,.0f} tokens/s"


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
