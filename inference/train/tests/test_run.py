"""Whole runs on the small base: what is learned, what is written, and that a run gives the same each time."""

import json
import math
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from peft import PeftModel
from safetensors.torch import load_file, save_file
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedTokenizerBase,
    TrainerControl,
    TrainerState,
)
from trl import SFTConfig

from elara_train.base.device import Device
from elara_train.base.load import load_base, load_config
from elara_train.base.memory import measure_sizes
from elara_train.conversations.encode import ignored
from elara_train.faults import TrainingError, WrongUseError
from elara_train.output.digest import digest_file
from elara_train.run.adapter import adapted_modules, add_adapter, check_adapted
from elara_train.run.callbacks import Progress, SealCheckpoints
from elara_train.run.checkpoints import find_newest_whole, list_checkpoints, remove_broken, seal_checkpoint
from elara_train.run.disk import check_disk
from elara_train.run.run_folder import RunFolder
from elara_train.run.train import TrainedRun, make_plan, train
from elara_train.settings.schema import LoraSettings, Settings

from .conftest import MakeSettings, sample
from .test_base import cpu

kinds = ["k_proj", "o_proj", "q_proj", "v_proj"]


def trained(settings: Settings) -> TrainedRun:
    finished = train(settings, is_resumed=False)
    assert finished is not None
    return finished


def adapter_of(folder: Path) -> dict[str, torch.Tensor]:
    return load_file(folder / "adapter" / "adapter_model.safetensors")


def assert_same_adapter(one: Path, other: Path) -> None:
    first, second = adapter_of(one), adapter_of(other)
    assert first.keys() == second.keys()
    assert [name for name in first if not torch.equal(first[name], second[name])] == []


def logits(model: torch.nn.Module, tokens: list[int]) -> torch.Tensor:
    model.eval()
    with torch.no_grad():
        result: torch.Tensor = model(input_ids=torch.tensor([tokens])).logits
    return result


def test_a_run_learns_and_writes_all_that_is_needed(make_settings: MakeSettings, base: Path) -> None:
    settings = make_settings(epochs=4)
    settings = replace(settings, output=replace(settings.output, merge=True))
    finished = trained(settings)
    metrics = json.loads(finished.folder.metrics.read_text())
    evaluation = [each["loss"] for each in metrics["evaluation"]]
    assert metrics["evaluation"][0]["step"] == 0
    assert metrics["evaluation"][-1]["step"] == metrics["steps"]
    assert evaluation[-1] < evaluation[0] - 0.2
    assert metrics["adapted_modules"] == dict.fromkeys(kinds, 2)
    assert metrics["trainable_parameters"] == 8 * 2 * (2 * (64 + 64) + 2 * (64 + 32))
    assert metrics["tokens_per_second"] > 0
    assert metrics["peak_memory_bytes"] > 0

    tokens = finished.plan.data.validation.examples[0].input_ids
    learned = logits(finished.model, tokens)
    plain = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    assert not torch.allclose(logits(plain, tokens), learned, atol=1e-2)
    again = PeftModel.from_pretrained(plain, str(finished.folder.adapter))
    assert torch.equal(logits(again, tokens), learned)
    merged = AutoModelForCausalLM.from_pretrained(finished.folder.merged, dtype=torch.float32)
    assert torch.allclose(logits(merged, tokens), learned, atol=1e-4)
    assert AutoTokenizer.from_pretrained(finished.folder.merged)("Hello.") == finished.plan.tokenizer(
        "Hello."
    )

    manifest = json.loads(finished.folder.manifest.read_text())
    assert manifest["madeFrom"]["train.jsonl"] == digest_file(sample / "train.jsonl")
    assert "adapter/README.md" in manifest["files"]
    assert all(
        digest_file(finished.folder.path / name) == digest for name, digest in manifest["files"].items()
    )
    assert manifest["settings"]["lora"]["r"] == 8


def test_the_adapter_names_its_base_and_no_path_of_this_machine(
    make_settings: MakeSettings, base: Path
) -> None:
    finished = trained(make_settings(max_steps=1))
    config = json.loads((finished.folder.adapter / "adapter_config.json").read_text())
    assert config["base_model_name_or_path"] == "random-mistral"
    assert (config["r"], config["lora_alpha"], config["lora_dropout"]) == (8, 16, 0.05)
    assert sorted(config["target_modules"]) == kinds
    assert not config["modules_to_save"]
    assert not [name for name in config if name.endswith("_config") or name.startswith("use_")]
    assert config["target_modules"] == kinds
    assert (finished.folder.adapter / "tokenizer.json").read_bytes() == (base / "tokenizer.json").read_bytes()
    assert (finished.folder.adapter / "adapter_model.safetensors").stat().st_mode & 0o044 == 0o044
    for file in finished.folder.adapter.iterdir():
        assert str(base).encode() not in file.read_bytes(), file.name
    own = AutoTokenizer.from_pretrained(finished.folder.adapter)
    assert own.chat_template == finished.plan.tokenizer.chat_template


def test_two_runs_with_one_seed_give_one_adapter_and_another_seed_another(
    make_settings: MakeSettings,
) -> None:
    for name, seed in (("one", 3), ("two", 3), ("other", 4)):
        trained(make_settings(name, max_steps=3, seed=seed))
    folder = Path(make_settings().output.folder).parent
    assert_same_adapter(folder / "one", folder / "two")
    assert digest_file(folder / "one/adapter/adapter_model.safetensors") != digest_file(
        folder / "other/adapter/adapter_model.safetensors"
    )


def test_only_learned_labels_move_the_adapter(
    make_settings: MakeSettings, tokenizer: PreTrainedTokenizerBase, base: Path
) -> None:
    finished = trained(make_settings(max_steps=1))
    example = finished.plan.data.train.examples[0]
    model = add_adapter(load_base(base, "none", "fp32", cpu), LoraSettings(dropout=0), "base")
    model.enable_input_require_grads()
    labels = torch.tensor([[ignored] * len(example.labels)])
    labels[0, -1] = example.input_ids[-1]
    loss = model(input_ids=torch.tensor([example.input_ids]), labels=labels).loss
    alone = -torch.log_softmax(logits(model, example.input_ids)[0, -2], dim=-1)[example.input_ids[-1]]
    assert math.isclose(float(loss.detach()), float(alone), rel_tol=1e-4)


def test_something_else_than_the_wanted_modules_is_noticed(base: Path) -> None:
    model = add_adapter(load_base(base, "none", "fp32", cpu), LoraSettings(), "base")
    assert sorted(adapted_modules(model)) == sorted(kinds * 2)
    check_adapted(model, LoraSettings(), layers=2)
    for settings, layers in ((LoraSettings(), 3), (LoraSettings(target_modules=("q_proj",)), 2)):
        with pytest.raises(TrainingError, match="wanted are"):
            check_adapted(model, settings, layers)
    model.base_model.model.lm_head.weight.requires_grad = True
    with pytest.raises(TrainingError, match="1 parameters outside"):
        check_adapted(model, LoraSettings(), layers=2)
    with pytest.raises(TrainingError, match="no module c_attn"):
        add_adapter(
            load_base(base, "none", "fp32", cpu), LoraSettings(target_modules=("q_proj", "c_attn")), "base"
        )


@pytest.mark.parametrize(
    "step", [3, 8, 11], ids=["within an epoch", "between two epochs", "within the second"]
)
def test_a_run_that_goes_on_from_a_checkpoint_gives_what_it_would_have_given(
    make_settings: MakeSettings, step: int
) -> None:
    settings = make_settings("whole", save_every=1, keep_checkpoints=100, evaluate_every=4)
    whole = trained(settings).folder
    cut = RunFolder(whole.path.with_name("cut"))
    shutil.copytree(
        whole.path, cut.path, ignore=shutil.ignore_patterns("adapter", "metrics.json", "manifest.json")
    )
    for each in list_checkpoints(cut.checkpoints):
        if int(each.name[11:]) > step:
            shutil.rmtree(each)
    resumed = train(replace(settings, output=replace(settings.output, folder=str(cut.path))), is_resumed=True)
    assert resumed is not None
    assert_same_adapter(whole.path, cut.path)
    before, after = (json.loads(each.metrics.read_text()) for each in (whole, cut))
    assert before["evaluation"] == after["evaluation"]
    assert before["training"] == after["training"]


def test_a_run_that_was_cut_off_before_it_wrote_its_adapter_writes_it(make_settings: MakeSettings) -> None:
    settings = make_settings()
    folder = trained(settings).folder
    before = adapter_of(folder.path)
    shutil.rmtree(folder.adapter)
    folder.manifest.unlink()
    assert train(settings, is_resumed=True) is not None
    assert all(torch.equal(before[name], tensor) for name, tensor in adapter_of(folder.path).items())


def test_a_finished_run_is_not_trained_again_but_may_be_merged(make_settings: MakeSettings) -> None:
    settings = make_settings(max_steps=1)
    folder = trained(settings).folder
    before = digest_file(folder.adapter / "adapter_model.safetensors")
    assert train(settings, is_resumed=True) is None
    assert not folder.merged.exists()
    assert train(replace(settings, output=replace(settings.output, merge=True)), is_resumed=True) is None
    assert (folder.merged / "model.safetensors").is_file()
    assert digest_file(folder.adapter / "adapter_model.safetensors") == before


@pytest.mark.parametrize(
    "name", ["adapter/adapter_model.safetensors", "adapter/tokenizer.json", "manifest.json"]
)
def test_a_finished_run_that_was_damaged_is_told_and_written_again(
    make_settings: MakeSettings, name: str
) -> None:
    settings = make_settings(max_steps=1)
    merging = replace(settings, output=replace(settings.output, merge=True))
    folder = trained(settings).folder
    weights = folder.adapter / "adapter_model.safetensors"
    before, damaged = weights.read_bytes(), folder.path / name
    (folder.adapter / "README.md").write_text("Mine.")
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"?")
    with pytest.raises(TrainingError, match=name.rsplit("/", maxsplit=1)[-1]) as told:
        train(merging, is_resumed=True)
    assert f"elete {folder.manifest}" in str(told.value) or "Delete it" in str(told.value)
    assert not folder.merged.exists()
    folder.manifest.unlink()
    assert train(merging, is_resumed=True) is not None
    assert weights.read_bytes() == before
    assert "from the last checkpoint" in (folder.adapter / "README.md").read_text("utf-8")
    assert (folder.merged / "model.safetensors").is_file()


def test_a_run_is_not_overwritten_and_not_gone_on_with_otherwise(
    make_settings: MakeSettings, tmp_path: Path
) -> None:
    settings = make_settings(max_steps=1)
    with pytest.raises(TrainingError, match="Start one without --resume"):
        train(settings, is_resumed=True)
    trained(settings)
    with pytest.raises(TrainingError, match="holds a run already"):
        train(settings, is_resumed=False)
    with pytest.raises(TrainingError, match=r"training\.learning_rate was 0\.01, is 0\.5"):
        train(replace(settings, training=replace(settings.training, learning_rate=0.5)), is_resumed=True)
    data = Path(shutil.copytree(sample, tmp_path / "data"))
    with (data / "train.jsonl").open("ab") as file:
        file.write(b"\n")
    with pytest.raises(TrainingError, match=r"train\.jsonl was"):
        train(replace(settings, data=replace(settings.data, folder=str(data))), is_resumed=True)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("mine")
    with pytest.raises(TrainingError, match="not empty"):
        train(make_settings("full"), is_resumed=False)
    assert (tmp_path / "full" / "thesis.txt").read_text() == "mine"


def test_one_folder_has_one_run_at_a_time(make_settings: MakeSettings) -> None:
    settings = make_settings(max_steps=1)
    with (
        RunFolder(Path(settings.output.folder)).take(),
        pytest.raises(TrainingError, match="Another run is at work"),
    ):
        train(settings, is_resumed=False)
    trained(settings)


def test_a_folder_that_cannot_be_made_is_told(make_settings: MakeSettings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TrainingError, match="cannot be written"):
        train(make_settings("file/run"), is_resumed=False)


def test_a_checkpoint_that_is_not_whole_is_not_gone_on_from(tmp_path: Path) -> None:
    for step in (5, 10, 15, 20):
        (tmp_path / f"checkpoint-{step}").mkdir()
        (tmp_path / f"checkpoint-{step}" / "weights").write_bytes(b"1234")
        if step != 20:
            seal_checkpoint(tmp_path / f"checkpoint-{step}")
    (tmp_path / "checkpoint-15" / "weights").write_bytes(b"123")
    newest = find_newest_whole(tmp_path)
    assert newest is not None
    assert newest.name == "checkpoint-10"
    assert remove_broken(tmp_path) == ["checkpoint-20", "checkpoint-15"]
    assert [each.name for each in list_checkpoints(tmp_path)] == ["checkpoint-10", "checkpoint-5"]
    assert find_newest_whole(tmp_path / "none") is None


def test_a_loss_that_is_not_a_number_ends_the_run(
    make_settings: MakeSettings, base: Path, tmp_path: Path
) -> None:
    broken = Path(shutil.copytree(base, tmp_path / "broken"))
    weights = load_file(broken / "model.safetensors")
    weights["lm_head.weight"][0, 0] = math.nan
    save_file(weights, broken / "model.safetensors", metadata={"format": "pt"})
    settings = make_settings()
    with pytest.raises(TrainingError, match="its weights are damaged"):
        train(replace(settings, base=replace(settings.base, folder=str(broken))), is_resumed=False)
    assert not (Path(settings.output.folder) / "adapter").exists()


def test_a_run_that_would_not_fit_does_not_start(make_settings: MakeSettings) -> None:
    settings, small = make_settings(batch_size=4), Device("cpu", "CPU", 2**20, 2**30, has_bf16=False)
    with pytest.raises(TrainingError, match="--ignore-memory") as refused:
        make_plan(settings, small, ignores_memory=False)
    assert "training.batch_size to 1" in str(refused.value)
    assert "1 MiB free of 1.0 GiB" in str(refused.value)
    assert make_plan(settings, small, ignores_memory=True).memory.total > small.free_bytes


def test_one_conversation_is_enough_for_a_run(make_settings: MakeSettings, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for name in ("train", "validation"):
        first = (sample / f"{name}.jsonl").read_bytes().split(b"\n")[0]
        (data / f"{name}.jsonl").write_bytes(b"\xef\xbb\xbf" + first)
    settings = make_settings(epochs=1)
    finished = trained(replace(settings, data=replace(settings.data, folder=str(data))))
    assert finished.outcome.metrics.steps == 1


def test_conversations_longer_than_the_base_reads_are_refused(
    make_settings: MakeSettings, base: Path, tmp_path: Path
) -> None:
    short = Path(shutil.copytree(base, tmp_path / "short"))
    config = json.loads((short / "config.json").read_text())
    (short / "config.json").write_text(json.dumps(config | {"max_position_embeddings": 100}))
    settings = make_settings()
    with pytest.raises(WrongUseError, match=r"Set data\.max_tokens to 100 or less"):
        train(replace(settings, base=replace(settings.base, folder=str(short))), is_resumed=False)


def test_a_disk_without_room_is_told_before_the_start(
    make_settings: MakeSettings, base: Path, tmp_path: Path
) -> None:
    settings = make_settings(keep_checkpoints=1000)
    sizes = measure_sizes(load_config(base), settings.lora.target_modules)
    check_disk(tmp_path, sizes, settings, "fp32")
    huge = replace(sizes, adapter_parameters_a_rank=10**12)
    with pytest.raises(TrainingError, match=r"lower training\.keep_checkpoints"):
        check_disk(tmp_path, huge, settings, "fp32")
    merged = replace(settings, output=replace(settings.output, merge=True))
    with pytest.raises(TrainingError, match="Make room"):
        check_disk(tmp_path, replace(sizes, linear_parameters=10**15), merged, "fp32")
    check_disk(tmp_path, replace(sizes, linear_parameters=10**15), settings, "fp32")


def test_numbers_that_are_lost_on_the_way_end_the_run(base: Path, tmp_path: Path) -> None:
    said: list[str] = []
    state, control = TrainerState(global_step=5, max_steps=9), TrainerControl()
    arguments = SFTConfig(output_dir=str(tmp_path), use_cpu=True, bf16=False)
    for logs in ({"loss": math.nan}, {"eval_loss": math.inf}):
        with pytest.raises(TrainingError, match=r"At step 5/9 the loss is not a number any more\. Lower"):
            Progress(said.append).on_log(arguments, state, control, logs=logs)
    assert said == []
    (tmp_path / "checkpoint-5").mkdir()
    model = add_adapter(load_base(base, "none", "fp32", cpu), LoraSettings(), "base")
    SealCheckpoints().on_save(arguments, state, control, model=model)
    assert find_newest_whole(tmp_path) == tmp_path / "checkpoint-5"
    (tmp_path / "checkpoint-5" / "whole.json").unlink()
    next(each for each in model.parameters() if each.requires_grad).data.fill_(math.nan)
    with pytest.raises(TrainingError, match="not made of numbers"):
        SealCheckpoints().on_save(arguments, state, control, model=model)
    assert find_newest_whole(tmp_path) is None
