"""`python -m elara_train`: trains, or tries the whole path with --dry-run."""

import sys

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
        complain("Stopped at once. Where a run had begun, go on with it: the same command and --resume.")
        return 1
    except OSError as error:
        complain(f"Reading or writing failed: {error}. Look at that file, its rights and the disk.")
        return 1
    return 0


def run(command: Command) -> None:
    from .quiet import be_quiet  # noqa: PLC0415 - a wrong command is told before the libraries are loaded

    be_quiet()
    if command.is_dry_run:
        from .dry_run import dry_run  # noqa: PLC0415 - a wrong command is told before

        dry_run(command.settings, command.named_out)
        return
    from .run.train import tell_result, train  # noqa: PLC0415

    finished = train(command.settings, is_resumed=command.is_resumed, ignores_memory=command.ignores_memory)
    if finished is not None:
        tell_result(finished)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
