"""Hashes of files."""

import hashlib
from pathlib import Path


def digest_file(file: Path) -> str:
    """SHA-256 in hexadecimal."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def digest_base(folder: Path) -> str:
    """What tells one base from another: its small files as they are, its weights by name, size and header."""
    total = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        if file.suffix == ".json":
            total.update(f"{file.name}\0{digest_file(file)}\n".encode())
        elif file.suffix == ".safetensors":
            total.update(f"{file.name}\0{file.stat().st_size}\n".encode())
            with file.open("rb") as content:
                total.update(content.read(65536))
    return total.hexdigest()
