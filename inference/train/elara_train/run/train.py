"""One run from settings to adapter: everything is looked over before the first step."""

from dataclasses import dataclass, replace
from pathlib import Path

import torch
from peft import PeftModel
from transformers import (
    PretrainedConfig,
    PreTrainedTokenizerBase,
    PrinterCallback,
    TrainerState,
    set_seed,
)

from ..base.device import Device, check_quantization, choose_precision, find_device
from ..base.identity import Identity, describe_unnamed, identify_base
from ..base.load import load_base, load_config
from ..base.memory import MemoryEstimate, Sizes, check_memory, estimate_memory, measure_sizes
from ..base.tokenizer_fit import load_tokenizer
from ..base.weights import find_base
from ..conversations.prepare import DataSet, Part, prepare
from ..faults import StoppedError, TrainingError, WrongUseError
from ..output.check_output import check_output
from ..output.digest import digest_base, digest_file
from ..output.write_output import Outcome, write_merged, write_output
from ..report import complain, say
from ..settings.schema import Settings
from .adapter import Share, add_adapter, check_adapted, measure_share
from .callbacks import Progress, SealCheckpoints, StopOnRequest
from .checkpoints import find_newest_whole, remove_broken
from .disk import check_disk, telling_a_full_disk
from .metrics import read_metrics
from .run_folder import RunFolder, describe_start
from .stop import StopRequest
from .trainer import QuietTrainer, make_trainer, to_arguments


@dataclass(frozen=True)
class Plan:
    """A run that has been looked over and can start."""

    settings: Settings
    device: Device
    precision: str
    base: Path
    identity: Identity
    config: PretrainedConfig
    tokenizer: PreTrainedTokenizerBase
    data: DataSet
    sizes: Sizes
    memory: MemoryEstimate


@dataclass(frozen=True)
class TrainedRun:
    """A finished run, with the model as it stands in memory."""

    plan: Plan
    folder: RunFolder
    model: PeftModel
    outcome: Outcome


def train(settings: Settings, *, is_resumed: bool, ignores_memory: bool = False) -> TrainedRun | None:
    """Trains and writes everything; null where the run was finished before.

    :raises TrainingError: with what is wrong and what to do
    """
    folder = RunFolder(Path(settings.output.folder))
    check_data_is_named(settings)
    device = find_device(settings.base.device)
    choose_precision(settings.base, device)
    check_quantization(settings.base, device)
    with folder.take():
        if not is_resumed:
            folder.check_new()
        plan = make_plan(settings, device, ignores_memory=ignores_memory)
        check_disk(folder.path, plan.sizes, settings, plan.precision)
        started_with = describe_start(settings, digests(plan), plan.precision, device.kind)
        if is_resumed:
            folder.check_same(started_with)
            if folder.is_finished:
                finish_again(folder, plan)
                return None
        else:
            folder.write_record(plan.settings, started_with, plan.identity.warning)
        with telling_a_full_disk(folder.path):
            return run_plan(plan, folder)


def check_data_is_named(settings: Settings) -> None:
    if settings.data.folder is None:
        raise WrongUseError(
            "No data set is named. Build one (elara dataset build --out DIR) and name it with --data DIR, or try everything "
            "with --dry-run."
        )


def make_plan(settings: Settings, device: Device, *, ignores_memory: bool) -> Plan:
    precision = choose_precision(settings.base, device)
    base = find_base(settings.base)
    config = load_config(base)
    tokenizer = load_tokenizer(base, config.vocab_size)
    data = prepare(
        Path(settings.data.folder or ""),
        tokenizer,
        settings.data.max_tokens,
        skip_broken=settings.data.skip_broken,
        warn=complain,
    )
    check_length(config, data)
    sizes = measure_sizes(config, settings.lora.target_modules)
    identity = identify_base(settings.base, base, config, sizes)
    settings = replace(settings, base=identity.applied_to(settings.base))
    batch = max(largest_batch(part, settings.training.batch_size) for part in (data.train, data.validation))
    memory = estimate_memory(sizes, settings, precision, batch, device.kind)
    tell_base(identity, base)
    say(f"Device: {device.name}, computing in {precision}, base {settings.base.quantization}.")
    say(f"Data: {describe(data.train)}; to evaluate: {describe(data.validation)}.")
    say(f"Memory: about {memory}.")
    if not ignores_memory:
        check_memory(memory, device, settings)
    return Plan(settings, device, precision, base, identity, config, tokenizer, data, sizes, memory)


def tell_base(identity: Identity, folder: Path) -> None:
    say(f"Base: {identity.name}, {identity.parameters:,} parameters.")
    for problem in (identity.warning, describe_unnamed(identity, folder)):
        if problem:
            complain(problem)


def check_length(config: PretrainedConfig, data: DataSet) -> None:
    most = getattr(config, "max_position_embeddings", None)
    longest = max(data.train.longest, data.validation.longest)
    if isinstance(most, int) and longest > most:
        raise WrongUseError(
            f"The longest conversation has {longest:,} tokens, the base reads {most:,}. Set data.max_tokens to {most} or less."
        )


def largest_batch(part: Part, batch_size: int) -> int:
    """The most tokens, padding included, that are computed at a time."""
    return min(batch_size, len(part.examples)) * part.longest


def describe(part: Part) -> str:
    left_out = f", {part.too_long} too long and left out" if part.too_long else ""
    shortened = f", {part.shortened} shortened" if part.shortened else ""
    return (
        f"{len(part.examples):,} conversations, {part.tokens:,} tokens of which {part.learned_tokens:,} are learned"
        f"{shortened}{left_out}"
    )


def digests(plan: Plan) -> dict[str, str]:
    return {
        "base": digest_base(plan.base),
        "train.jsonl": digest_file(plan.data.train.file),
        "validation.jsonl": digest_file(plan.data.validation.file),
    }


def run_plan(plan: Plan, folder: RunFolder) -> TrainedRun:
    removed = remove_broken(folder.checkpoints)
    if removed:
        say(f"Removed {', '.join(removed)}: saving was cut off.")
    checkpoint = find_newest_whole(folder.checkpoints)
    model, share = make_model(plan)
    say(f"Adapter: {share}.")
    say(f"Going on from {checkpoint.name}." if checkpoint else "Starting at the first step.")
    trainer = run_steps(plan, folder, model, checkpoint)
    outcome = Outcome(share, read_metrics(trainer, plan.data, plan.device), digests(plan))
    write_output(folder, plan, model, outcome)
    if plan.settings.output.merge:
        write_merged(folder, plan)
    return TrainedRun(plan, folder, model, outcome)


def make_model(plan: Plan) -> tuple[PeftModel, Share]:
    settings = plan.settings
    set_seed(settings.training.seed)
    base = load_base(plan.base, settings.base.quantization, plan.precision, plan.device)
    model = add_adapter(base, settings.lora, settings.base.name)
    check_adapted(model, settings.lora, plan.config.num_hidden_layers)
    return model, measure_share(model)


def run_steps(plan: Plan, folder: RunFolder, model: PeftModel, checkpoint: Path | None) -> QuietTrainer:
    arguments = to_arguments(
        plan.settings.training,
        folder.checkpoints,
        plan.precision,
        plan.device.kind,
        is_resumed=checkpoint is not None,
    )
    trainer = make_trainer(model, plan.tokenizer, plan.data, arguments)
    trainer.remove_callback(PrinterCallback)
    request = StopRequest()
    for callback in (Progress(say), SealCheckpoints(), StopOnRequest(request)):
        trainer.add_callback(callback)
    try:
        with request.listening():
            take_steps(trainer, checkpoint)
    except torch.OutOfMemoryError:
        raise TrainingError(
            f"{plan.device.name} ran out of memory. Set training.batch_size to 1, lower data.max_tokens, or end what else "
            "uses the GPU; then start a new run with --out."
        ) from None
    if trainer.state.global_step < trainer.state.max_steps:
        raise StoppedError(
            f"Stopped at step {trainer.state.global_step} of {trainer.state.max_steps}; the checkpoint is saved. Go on with "
            "the same command and --resume."
        )
    evaluate_at_end(trainer)
    return trainer


def take_steps(trainer: QuietTrainer, checkpoint: Path | None) -> None:
    """From the beginning or from a checkpoint; after the last step none is taken, which the trainer by itself would."""
    if checkpoint is None:
        trainer.train()
        return
    state = TrainerState.load_from_json(str(checkpoint / "trainer_state.json"))
    if state.global_step < state.max_steps:
        trainer.train(resume_from_checkpoint=str(checkpoint))
        return
    trainer._load_from_checkpoint(str(checkpoint))
    trainer.state = state


def evaluate_at_end(trainer: QuietTrainer) -> None:
    evaluated = [each["step"] for each in trainer.state.log_history if "eval_loss" in each]
    if trainer.state.global_step not in evaluated:
        trainer.evaluate()


def finish_again(folder: RunFolder, plan: Plan) -> None:
    check_output(folder)
    say(f"The run in {folder.path} is finished; nothing is trained again.")
    if plan.settings.output.merge and not folder.merged.exists():
        write_merged(folder, plan)
        tell_merged(folder)


def tell_result(run: TrainedRun) -> None:
    say(f"The adapter, its tokenizer and its card lie in {run.folder.adapter}.")
    if run.plan.settings.output.merge:
        tell_merged(run.folder)


def tell_merged(folder: RunFolder) -> None:
    say(f"The merged weights lie in {folder.merged}.")
