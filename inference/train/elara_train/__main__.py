"""`python -m elara_train`: trains, or tries the whole path with --dry-run."""

import logging
import sys
import warnings

from .faults import TrainingError, WrongUseError
from .report import complain
from .settings.arguments import Command, parse_command


def main(arguments: list[str]) -> int:
    """The exit code: 0 done, 1 failed or stopped, 2 wrong use."""
    try:
        command = parse_command(arguments)
        run(command)
    except WrongUseError as error:
        complain(str(error))
        return 2
    except TrainingError as error:
        complain(str(error))
        return 1
    except KeyboardInterrupt:
        complain("Stopped at once; what was saved before is whole. Go on with the same command and --resume.")
        return 1
    except ModuleNotFoundError as error:
        complain(
            f"The package {error.name} is missing. Install requirements-gpu.txt or requirements-cpu.txt."
        )
        return 1
    return 0


def run(command: Command) -> None:
    be_quiet()
    if command.is_dry_run:
        from .dry_run import dry_run  # noqa: PLC0415 - a wrong command is told before

        dry_run(command.settings)
        return
    from .run.train import train  # noqa: PLC0415

    train(command.settings, is_resumed=command.is_resumed, ignores_memory=command.ignores_memory)


def be_quiet() -> None:
    """The libraries' own bars and notes; what matters is told in sentences."""
    from datasets import disable_progress_bars  # noqa: PLC0415
    from transformers.utils import logging as transformers_logging  # noqa: PLC0415

    warnings.filterwarnings("ignore")
    disable_progress_bars()
    transformers_logging.disable_progress_bar()
    transformers_logging.set_verbosity_error()
    logging.getLogger("trl").setLevel(logging.ERROR)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
