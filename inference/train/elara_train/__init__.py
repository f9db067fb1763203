"""Fine-tunes the language model behind Elara: a LoRA adapter for Mistral-7B-Instruct-v0.2.

What the libraries read from the environment when they are imported is set here: nothing is fetched from a network or
reported to one, one GPU is used, and its matrix products are repeatable.
"""

import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "0")
os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
