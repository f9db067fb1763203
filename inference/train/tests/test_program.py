"""The program as a person runs it: stopped, killed, gone on with, and tried out."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from elara_train.run.checkpoints import list_checkpoints

from .conftest import sample
from .test_run import assert_same_adapter

here = Path(__file__).parent.parent
environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(here)}


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "elara_train", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def finish(program: subprocess.Popen[str]) -> tuple[int, str]:
    output, _ = program.communicate(timeout=300)
    return program.returncode, output


def wait_for(program: subprocess.Popen[str], beginning: str) -> None:
    assert program.stdout is not None
    for line in program.stdout:
        if line.startswith(beginning):
            return
    pytest.fail(f"It ended before {beginning!r}.")


@pytest.fixture
def config(tmp_path: Path, base: Path) -> Path:
    values = {
        "base": {"folder": str(base), "quantization": "none", "device": "cpu"},
        "data": {"folder": str(sample)},
        "training": {
            "learning_rate": 0.01,
            "epochs": 40,
            "max_steps": 60,
            "log_every": 1,
            "evaluate_every": 20,
            "save_every": 4,
        },
    }
    file = tmp_path / "config.yaml"
    file.write_text(yaml.safe_dump(values))
    return file


def run(config: Path, out: Path, *more: str) -> subprocess.Popen[str]:
    return start("--config", str(config), "--out", str(out), *more)


def test_a_run_that_is_stopped_or_killed_and_gone_on_with_gives_the_same_adapter(
    config: Path, tmp_path: Path
) -> None:
    code, output = finish(run(config, tmp_path / "whole"))
    assert (code, "adapter" in output) == (0, True)

    asked = run(config, tmp_path / "cut")
    wait_for(asked, "step 6/60 ·")
    asked.send_signal(signal.SIGTERM)
    code, output = finish(asked)
    assert code == 1
    assert "the checkpoint is saved. Go on with the same command and --resume." in output
    stopped_at = int(list_checkpoints(tmp_path / "cut/checkpoints")[0].name[11:])
    assert 6 <= stopped_at < 60
    assert not (tmp_path / "cut/adapter").exists()

    killed = run(config, tmp_path / "cut", "--resume")
    wait_for(killed, f"step {stopped_at + 9}/60 ·")
    killed.kill()
    assert finish(killed)[0] == -signal.SIGKILL

    code, output = finish(run(config, tmp_path / "cut", "--resume"))
    assert code == 0
    assert "Going on from checkpoint-" in output
    assert_same_adapter(tmp_path / "whole", tmp_path / "cut")


def test_killed_before_the_first_checkpoint_it_begins_again(config: Path, tmp_path: Path) -> None:
    killed = run(config, tmp_path / "run")
    wait_for(killed, "step 1/60 ·")
    killed.kill()
    killed.communicate()
    for each in list_checkpoints(tmp_path / "run/checkpoints"):
        (each / "whole.json").unlink(missing_ok=True)
    again = run(config, tmp_path / "run", "--resume")
    wait_for(again, "Starting at the first step.")
    again.send_signal(signal.SIGINT)
    code, output = finish(again)
    assert code == 1
    assert "--resume" in output
    assert "Traceback" not in output


def test_a_fault_ends_with_one_and_a_sentence(config: Path, tmp_path: Path) -> None:
    code, output = finish(run(config, tmp_path / "run", "--data", str(tmp_path / "none")))
    assert (code, output.count("\n")) == (1, 1)
    assert "elara dataset build" in output


def test_the_dry_run_holds_and_shows_what_it_checked(tmp_path: Path) -> None:
    code, output = finish(start("--dry-run", "--out", str(tmp_path / "dry")))
    assert code == 0, output
    for wanted in (
        "✓ the loss falls",
        "✓ exactly the wanted modules are adapted",
        "✓ the adapter, loaded again, gives the same logits",
        "✓ the merged weights give the same logits",
        "7,168 of 212,288 parameters learn (3.377%), in k_proj × 2, o_proj × 2, q_proj × 2, v_proj × 2",
        "tokens are only read",
        "</s>",
    ):
        assert wanted in output
    assert (tmp_path / "dry/adapter/adapter_model.safetensors").is_file()
    assert (tmp_path / "dry/merged/model.safetensors").is_file()
    assert "of no use for talking" in (tmp_path / "dry/merged/README.md").read_text("utf-8")
    assert output.endswith(
        f"The dry run holds.\nIts adapter, merged weights, cards and figures lie in {tmp_path / 'dry'}.\n"
    )
    assert "elara-dry-run" not in output
    code, output = finish(start("--dry-run", "--out", str(tmp_path / "dry")))
    assert (code, output) == (1, f"{tmp_path / 'dry'} is not empty. Choose a new folder with --out.\n")


def test_the_dry_run_takes_the_settings_of_a_run(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("lora: {r: 2, target_modules: [q_proj, v_proj]}\nbase: {folder: none-such}")
    code, output = finish(start("--dry-run", "--config", str(config), "--data", str(sample)))
    assert code == 0, output
    assert "in q_proj × 2, v_proj × 2" in output
    assert f"a part of {sample}" in output
    assert "elara-dry-run" not in output
    assert "What it wrote is deleted; name a new folder with --out to keep it." in output
    code, output = finish(start("--dry-run", "--data", str(tmp_path)))
    assert (code, "train.jsonl cannot be read" in output) == (1, True)


@pytest.mark.parametrize("module", ["elara_train", "elara_train.small_mistral", "elara_train.bench"])
def test_a_python_without_the_packages_is_told_so(module: str, tmp_path: Path) -> None:
    bare = [sys.executable, "-I", "-S", "-c"]
    code = f"import runpy, sys; sys.path.insert(0, {str(here)!r}); runpy.run_module({module!r}, run_name='__main__')"
    ended = subprocess.run([*bare, code], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert ended.returncode == 1
    assert "it has no torch, transformers" in ended.stderr
    assert "Traceback" not in ended.stderr
