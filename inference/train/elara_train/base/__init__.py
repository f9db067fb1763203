"""What is trained on: the device and its memory, the base weights, and the tokenizer."""
