"""Finds the base weights on this machine and looks whether they are whole. Nothing is downloaded."""

import json
import struct
from pathlib import Path

from huggingface_hub import snapshot_download
from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

from ..faults import TrainingError
from ..settings.schema import BaseSettings

# A repository may hold the same weights in other forms as well.
only_what_is_read = (
    '--include "*.json" --include "*.jinja" --include "model*.safetensors" --include "tokenizer.model"'
)


def find_base(settings: BaseSettings) -> Path:
    """The folder with the base: the one that is named, else the one in the local cache.

    :raises TrainingError: where there is none, or where a part of it is missing
    """
    folder = Path(settings.folder).expanduser() if settings.folder else find_cached(settings.name)
    if not folder.is_dir():
        raise TrainingError(f"There is no folder {folder} with base weights. {how_to_get(settings.name)}")
    check_whole(folder, settings.name)
    return folder


def find_cached(name: str) -> Path:
    try:
        return Path(snapshot_download(name, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError):
        raise TrainingError(
            f"The weights of {name} are not on this machine, and training downloads nothing. {how_to_get(name)}"
        ) from None


def how_to_get(name: str) -> str:
    return (
        f"On a machine with a network: accept the terms at https://huggingface.co/{name} if it asks for that, "
        f"run `hf auth login`, then `hf download {name} --local-dir models/base {only_what_is_read}`, bring the folder "
        "here and set base.folder to it. To try everything without weights: --dry-run."
    )


def check_whole(folder: Path, name: str) -> None:
    """:raises TrainingError: where a file is missing or cut short"""
    if not (folder / "config.json").is_file():
        raise TrainingError(f"{folder} has no config.json, so it holds no model. {how_to_get(name)}")
    if "quantization_config" in read_json(folder / "config.json"):
        raise TrainingError(
            f"The weights in {folder} are quantised already. Name the original weights; training quantises them itself."
        )
    for file in weight_files(folder, name):
        check_weight_file(file, name)


def weight_files(folder: Path, name: str) -> list[Path]:
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        shards = read_json(index).get("weight_map")
        if not isinstance(shards, dict) or not shards:
            raise TrainingError(f"{index} names no weights. {how_to_get(name)}")
        return [folder / shard for shard in sorted(set(map(str, shards.values())))]
    if not (folder / "model.safetensors").is_file():
        raise TrainingError(
            f"{folder} has no model.safetensors and no index of its parts. {how_to_get(name)}"
        )
    return [folder / "model.safetensors"]


def check_weight_file(file: Path, name: str) -> None:
    """A safetensors file begins with the length of its header, and the header tells how long the file must be."""
    if not file.is_file():
        raise TrainingError(f"{file} is missing: the download is not complete. {how_to_get(name)}")
    expected = expected_bytes(file)
    if expected is None or file.stat().st_size != expected:
        raise TrainingError(f"{file} is cut short or damaged. Get this file again. {how_to_get(name)}")


def expected_bytes(file: Path) -> int | None:
    size = file.stat().st_size
    with file.open("rb") as content:
        start = content.read(8)
        if len(start) < 8:
            return None
        (header_bytes,) = struct.unpack("<Q", start)
        if header_bytes > size:
            return None
        try:
            header = json.loads(content.read(header_bytes))
            ends = [part["data_offsets"][1] for key, part in header.items() if key != "__metadata__"]
        except (ValueError, TypeError, KeyError, AttributeError):
            return None
    return 8 + int(header_bytes) + int(max(ends, default=0))


def read_json(file: Path) -> dict[str, object]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(f"{file} cannot be read ({error}). Get this file again.") from None
    if not isinstance(content, dict):
        raise TrainingError(f"{file} is not what it should be. Get this file again.")
    return content
