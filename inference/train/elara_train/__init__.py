"""Fine-tunes the language model behind Elara: a LoRA adapter for Mistral-7B-Instruct-v0.2.

What the libraries read from the environment when they are imported is set here: nothing is fetched from a network or
reported to one, one GPU is used, and its matrix products are repeatable.
"""

import os
import sys
from importlib.util import find_spec

packages = ("torch", "transformers", "peft", "trl", "accelerate", "datasets", "psutil", "filelock", "yaml")
missing = [name for name in packages if find_spec(name) is None]
if missing or sys.version_info < (3, 11):
    python = ".".join(map(str, sys.version_info[:2]))
    lacking = f"it has no {', '.join(missing)}" if missing else "3.11 or newer is needed"
    sys.exit(
        f"This Python ({python}, {sys.executable}) cannot train: {lacking}. Install requirements-gpu.txt or "
        "requirements-cpu.txt into a Python of 3.11 or newer."
    )

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "0")
os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
