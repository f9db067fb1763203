"""Keeps the libraries' own bars and notes off the terminal."""

import logging
import warnings

from datasets import disable_progress_bars
from transformers.utils import logging as transformers_logging


def be_quiet() -> None:
    """The libraries' own bars and notes; what matters is told in sentences."""
    warnings.filterwarnings("ignore")
    disable_progress_bars()
    transformers_logging.disable_progress_bar()
    transformers_logging.set_verbosity_error()
    logging.getLogger("trl").setLevel(logging.ERROR)
