"""How fast this machine trains, and with how much memory: the same steps as a real run, at a size that fills it.

`python -m elara_train.bench` takes the largest random Mistral and the largest batch whose computed memory fits, trains
some steps on conversations of one length, and compares what was measured with what was computed.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch
from transformers import PreTrainedTokenizerFast

from .base.device import Device, check_quantization, choose_precision, dtypes, find_device
from .base.identity import identify_base
from .base.load import load_config
from .base.memory import MemoryEstimate, check_memory, estimate_memory, in_gib, measure_sizes
from .base.tokenizer_fit import load_tokenizer
from .conversations.encode import Example, ignored
from .conversations.prepare import DataSet, Part
from .faults import TrainingError, WrongUseError
from .quiet import be_quiet
from .report import complain, say
from .run.metrics import read_metrics
from .run.run_folder import RunFolder
from .run.train import Plan, make_model, run_steps
from .settings.schema import Settings
from .small_mistral import (
    Shape,
    read_corpus,
    sample_corpus,
    shapes,
    to_config,
    train_tokenizer,
    write_small_mistral,
)

largest_on_cpu = "small"
largest_batch = 64
share_to_fill = 0.85
learned_share = 0.25


@dataclass(frozen=True)
class Load:
    """What is trained, and what it should take."""

    size: str
    batch_size: int
    memory: MemoryEstimate


@dataclass(frozen=True)
class Measured:
    device: str
    size: str
    parameters: int
    quantization: str
    precision: str
    batch_size: int
    conversation_tokens: int
    steps: int
    tokens_per_second: float
    peak_memory_bytes: int
    computed_memory_bytes: int


def measure(chosen: argparse.Namespace) -> Measured:
    """:raises TrainingError: where nothing fits"""
    settings = to_settings(chosen)
    device = find_device(settings.base.device)
    check_quantization(settings.base, device)
    precision = choose_precision(settings.base, device)
    load = choose_load(chosen, settings, precision, device)
    say(f"{device.name}: {load.size}, {load.batch_size} × {chosen.tokens} tokens; about {load.memory}.")
    with tempfile.TemporaryDirectory(prefix="elara-bench-") as name:
        base = Path(name) / "base"
        parameters = write_small_mistral(
            base, shapes[load.size], sample_corpus, seed=7, dtype=dtypes[precision]
        )
        plan = to_plan(settings, device, precision, base, load, chosen)
        model, share = make_model(plan)
        say(f"{share}.")
        metrics = read_metrics(run_steps(plan, RunFolder(Path(name) / "run"), model, None), plan.data, device)
    return Measured(
        device=device.name,
        size=load.size,
        parameters=parameters,
        quantization=settings.base.quantization,
        precision=precision,
        batch_size=load.batch_size,
        conversation_tokens=chosen.tokens,
        steps=metrics.steps,
        tokens_per_second=metrics.tokens_per_second,
        peak_memory_bytes=metrics.peak_memory_bytes,
        computed_memory_bytes=load.memory.total,
    )


def to_settings(chosen: argparse.Namespace) -> Settings:
    settings = Settings()
    training = replace(
        settings.training,
        max_steps=chosen.steps,
        gradient_accumulation=1,
        log_every=max(1, chosen.steps // 5),
        evaluate_every=chosen.steps,
        save_every=chosen.steps,
    )
    base = replace(settings.base, device=chosen.device, quantization=chosen.quantization)
    return replace(settings, base=base, training=training)


def choose_load(chosen: argparse.Namespace, settings: Settings, precision: str, device: Device) -> Load:
    """The largest model that fits, with the largest batch that still does."""
    tokenizer = train_tokenizer(read_corpus(sample_corpus), shapes["tiny"].vocabulary)
    names = [chosen.size] if chosen.size else list(reversed(sizes_for(device)))
    batches = (
        [chosen.batch]
        if chosen.batch
        else [2**power for power in range(largest_batch.bit_length() - 1, -1, -1)]
    )
    room = device.free_bytes * share_to_fill
    smallest: MemoryEstimate | None = None
    for name in names:
        for batch in batches:
            smallest = estimate(shapes[name], tokenizer, settings, precision, batch * chosen.tokens, device)
            if smallest.total <= room or (chosen.size and chosen.batch):
                return Load(name, batch, smallest)
    if smallest is not None:
        check_memory(smallest, replace(device, free_bytes=int(room)), settings)
    raise TrainingError("Nothing fits.")


def sizes_for(device: Device) -> list[str]:
    names = list(shapes)
    return names[: names.index(largest_on_cpu) + 1] if device.kind == "cpu" else names


def estimate(
    shape: Shape,
    tokenizer: PreTrainedTokenizerFast,
    settings: Settings,
    precision: str,
    tokens: int,
    device: Device,
) -> MemoryEstimate:
    sizes = measure_sizes(to_config(shape, tokenizer), settings.lora.target_modules)
    return estimate_memory(sizes, settings, precision, tokens, device.kind)


def to_plan(
    settings: Settings, device: Device, precision: str, base: Path, load: Load, chosen: argparse.Namespace
) -> Plan:
    config = load_config(base)
    examples = make_examples(load.batch_size * 8, chosen.tokens, config.vocab_size)
    data = DataSet(
        train=Part(base, examples, broken_lines=0, too_long=0),
        validation=Part(base, examples[:1], broken_lines=0, too_long=0),
    )
    training = replace(settings.training, batch_size=load.batch_size)
    sizes = measure_sizes(config, settings.lora.target_modules)
    return Plan(
        settings=replace(settings, training=training),
        device=device,
        precision=precision,
        base=base,
        identity=identify_base(settings.base, base, config, sizes),
        config=config,
        tokenizer=load_tokenizer(base, config.vocab_size),
        data=data,
        sizes=sizes,
        memory=load.memory,
    )


def make_examples(count: int, tokens: int, vocabulary: int) -> list[Example]:
    """Conversations of random tokens, all of one length; the last quarter of each is learned."""
    chance = torch.Generator().manual_seed(7)
    drawn = torch.randint(3, vocabulary, (count, tokens), generator=chance).tolist()
    read = tokens - max(1, int(tokens * learned_share))
    return [Example(row, [ignored] * read + row[read:]) for row in drawn]


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m elara_train.bench",
        description="Measure how fast this machine trains and with how much memory.",
        allow_abbrev=False,
    )
    parser.add_argument("--device", choices=("auto", "cuda", "mps", "cpu"), default="auto")
    parser.add_argument("--size", choices=list(shapes), help="of the model; without it the largest that fits")
    parser.add_argument(
        "--batch", type=whole_number, help="conversations at a time; without it the most that fit"
    )
    parser.add_argument("--tokens", type=whole_number, default=1024, help="of a conversation (default 1024)")
    parser.add_argument("--steps", type=whole_number, default=10, help="how many (default 10)")
    parser.add_argument(
        "--quantization", choices=("4bit", "8bit", "none"), default="none", help="of the base"
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON at the end")
    return parser.parse_args(arguments)


def whole_number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1 to 1000000, not {text}")
    return int(text)


def main(arguments: list[str]) -> int:
    chosen = parse_arguments(arguments)
    be_quiet()
    try:
        measured = measure(chosen)
    except WrongUseError as error:
        complain(str(error))
        return 2
    except TrainingError as error:
        complain(str(error))
        return 1
    say(
        f"{measured.tokens_per_second:,.0f} tokens/s, {in_gib(measured.peak_memory_bytes)} at the peak "
        f"(computed {in_gib(measured.computed_memory_bytes)}), a model of {measured.parameters:,} parameters."
    )
    if chosen.json:
        say(json.dumps(asdict(measured)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
