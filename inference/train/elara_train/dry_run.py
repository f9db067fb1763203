"""The whole path on a small random Mistral, on the CPU, in a minute or two: the same code, checked at its end."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import Any

import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM, PreTrainedTokenizerBase

from .conversations.encode import Example, ignored
from .conversations.read_conversations import parse_conversation
from .faults import StoppedError, TrainingError
from .output.model_card import data_card_name
from .report import say
from .run.adapter import adapted_modules
from .run.metrics import Metrics
from .run.train import TrainedRun, train
from .settings.schema import Settings
from .small_mistral import package, shapes, write_small_mistral

conversations = {"train": 48, "validation": 8}
longest_line_bytes = 12_000
tolerance = 1e-4
# A model this small gains nothing from more; on a busy machine they only wait for each other.
threads = 1


def dry_run(settings: Settings, keep_in: Path | None) -> None:
    """Makes a base and a part of the data set, trains, and looks whether everything that must hold holds.

    :param keep_in: where the result goes, to be looked at; null: nothing is kept
    :raises TrainingError: where something does not hold
    """
    if keep_in is not None:
        check_is_new(keep_in)
    torch.set_num_threads(threads)
    with working_folder() as folder:
        data = take_part(settings.data.folder, folder / "data", skip_broken=settings.data.skip_broken)
        parameters = write_small_mistral(
            folder / "base", shapes["tiny"], data / "train.jsonl", settings.training.seed
        )
        say(f"Dry run: a random Mistral of {parameters:,} parameters and its tokenizer, made for this.")
        try:
            finished = train(to_dry(settings, folder), is_resumed=False)
        except StoppedError:
            raise StoppedError("The dry run was stopped; nothing is kept.") from None
        if finished is None:
            raise TrainingError("The dry run did not train.")
        show_labels(finished.plan.data.train.examples[0], finished.plan.tokenizer)
        check(finished)
        if keep_in is not None:
            shutil.copytree(finished.folder.path, keep_in, dirs_exist_ok=True)
    say("The dry run holds.")
    say(
        f"Its adapter, merged weights, cards and figures lie in {keep_in}."
        if keep_in is not None
        else "What it wrote is deleted; name a new folder with --out to keep it."
    )


def check_is_new(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise TrainingError(f"{folder} is not empty. Choose a new folder with --out.")


@contextmanager
def working_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="elara-dry-run-") as folder:
        yield Path(folder)


def to_dry(settings: Settings, folder: Path) -> Settings:
    """The same settings on another base; a random model of this size learns in few steps only when it learns fast."""
    return replace(
        settings,
        base=replace(
            settings.base, folder=str(folder / "base"), quantization="none", precision="auto", device="cpu"
        ),
        data=replace(settings.data, folder=str(folder / "data")),
        training=replace(
            settings.training,
            learning_rate=0.01,
            max_steps=None,
            batch_size=2,
            log_every=4,
            evaluate_every=12,
            save_every=12,
        ),
        output=replace(settings.output, folder=str(folder / "run"), merge=True),
    )


def take_part(named: str | None, out: Path, *, skip_broken: bool) -> Path:
    """A few conversations of the named data set, spread over it; without one, of the sample that comes along."""
    source = Path(named) if named else package / "sample"
    out.mkdir(parents=True)
    for name, count in conversations.items():
        file = source / f"{name}.jsonl"
        try:
            lines = [line for line in file.read_bytes().split(b"\n") if line.strip()]
        except OSError as error:
            raise TrainingError(
                f"{file} cannot be read ({error.strerror}). Name a data set with --data."
            ) from None
        usable = [line for line in lines if is_short(line) and (not skip_broken or is_sound(line))]
        spread = usable[:: max(1, len(usable) // count)][:count]
        (out / file.name).write_bytes(b"\n".join(spread) + b"\n")
    if (source / data_card_name).is_file():
        shutil.copyfile(source / data_card_name, out / data_card_name)
    say(
        f"Data: a part of {source}."
        if named
        else "Data: the sample that comes along; name your own with --data."
    )
    return out


def is_short(line: bytes) -> bool:
    return len(line) <= longest_line_bytes


def is_sound(line: bytes) -> bool:
    try:
        parse_conversation(line, 0)
    except ValueError:
        return False
    return True


def show_labels(example: Example, tokenizer: PreTrainedTokenizerBase) -> None:
    """What of one conversation is learned, decoded."""
    read = [token for token, label in zip(example.input_ids, example.labels, strict=True) if label == ignored]
    learned = [label for label in example.labels if label != ignored]
    say(f"Of one conversation {len(read)} tokens are only read and {len(learned)} are learned:")
    say(f"  {json.dumps(tokenizer.decode(learned), ensure_ascii=False)}")


def check(finished: TrainedRun) -> None:
    checks: list[tuple[str, Callable[[], str | None]]] = [
        ("the loss falls", lambda: check_loss(finished.outcome.metrics)),
        ("exactly the wanted modules are adapted", lambda: check_modules(finished)),
        ("the adapter, loaded again, gives the same logits", lambda: check_adapter(finished)),
        ("the merged weights give the same logits", lambda: check_merged(finished)),
    ]
    wrong = []
    for name, holds in checks:
        problem = holds()
        say(f"{'✓' if problem is None else '✗'} {name}{'' if problem is None else f': {problem}'}")
        wrong += [] if problem is None else [name]
    if wrong:
        raise TrainingError(f"The dry run does not hold: {'; '.join(wrong)}.")


def check_loss(metrics: Metrics) -> str | None:
    first, last = metrics.evaluation[0].loss, metrics.evaluation[-1].loss
    quarter = max(1, len(metrics.training) // 4)
    early = fmean(each.loss for each in metrics.training[:quarter])
    late = fmean(each.loss for each in metrics.training[-quarter:])
    say(f"  evaluation {first:.4f} → {last:.4f}, training {early:.4f} → {late:.4f}")
    return None if last < first and late < early else "it does not"


def check_modules(finished: TrainedRun) -> str | None:
    found = adapted_modules(finished.model)
    wanted = sorted(finished.plan.settings.lora.target_modules * finished.plan.config.num_hidden_layers)
    say(f"  {finished.outcome.share}")
    return None if sorted(found) == wanted else f"adapted are {', '.join(sorted(set(found)))}"


def check_adapter(finished: TrainedRun) -> str | None:
    base = AutoModelForCausalLM.from_pretrained(str(finished.plan.base), dtype=torch.float32)
    unadapted = logits(base, finished)
    again = PeftModel.from_pretrained(base, str(finished.folder.adapter))
    changed = difference(unadapted, logits(finished.model, finished))
    if changed <= tolerance:
        return "the adapter changes nothing"
    return tell_difference(logits(finished.model, finished), logits(again, finished))


def check_merged(finished: TrainedRun) -> str | None:
    merged = AutoModelForCausalLM.from_pretrained(str(finished.folder.merged), dtype=torch.float32)
    return tell_difference(logits(finished.model, finished), logits(merged, finished))


def logits(model: Any, finished: TrainedRun) -> torch.Tensor:  # noqa: ANN401 - peft's and transformers' models
    tokens = finished.plan.data.validation.examples[0].input_ids
    model.eval()
    with torch.no_grad():
        result: torch.Tensor = model(input_ids=torch.tensor([tokens])).logits
    return result


def difference(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).abs().max())


def tell_difference(one: torch.Tensor, other: torch.Tensor) -> str | None:
    largest = difference(one, other)
    say(f"  largest difference {largest:.1e}")
    return None if largest <= tolerance else f"they differ by {largest:.1e}"
