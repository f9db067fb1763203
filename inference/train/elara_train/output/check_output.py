"""Whether a finished run still is what it wrote: the hashes of its manifest are held against its files."""

import json

from ..faults import TrainingError
from ..run.run_folder import RunFolder
from .digest import digest_file

# Cards may be written on by people.
may_be_changed = ".md"


def check_output(folder: RunFolder) -> None:
    """:raises TrainingError: where a file is missing or is not as the run wrote it, with how to get it again"""
    wrong = [name for name, digest in read_digests(folder).items() if is_changed(folder, name, digest)]
    if wrong:
        raise TrainingError(
            f"The run in {folder.path} is finished, but {', '.join(wrong)} {'is' if len(wrong) == 1 else 'are'} missing or not "
            f"as it was written. Put it back from a copy, or delete {folder.manifest} and go on with the same command and "
            "--resume: while there are checkpoints, everything is written again without training."
        )


def read_digests(folder: RunFolder) -> dict[str, str]:
    try:
        files = json.loads(folder.manifest.read_text(encoding="utf-8"))["files"]
        return {str(name): str(digest) for name, digest in files.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise TrainingError(
            f"{folder.manifest} is damaged. Delete it and go on with the same command and --resume: while there are "
            "checkpoints, everything is written again without training."
        ) from None


def is_changed(folder: RunFolder, name: str, digest: str) -> bool:
    file = folder.path / name
    if name.endswith(may_be_changed):
        return False
    return not file.is_file() or digest_file(file) != digest
