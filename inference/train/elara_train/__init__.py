"""Fine-tunes the language model behind Elara: a LoRA adapter for Mistral-7B-Instruct-v0.2."""
