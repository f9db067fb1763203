"""Reads config.yaml: every mistake is told, by its place, before anything starts."""

from collections.abc import Hashable
from dataclasses import Field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml

from ..faults import WrongUseError
from .schema import BaseSettings, DataSettings, LoraSettings, OutputSettings, Settings, TrainingSettings

sections: dict[str, type[Any]] = {
    "base": BaseSettings,
    "data": DataSettings,
    "lora": LoraSettings,
    "training": TrainingSettings,
    "output": OutputSettings,
}


def read_config(file: Path) -> Settings:
    """The settings in a file; what it leaves out has its default.

    :raises WrongUseError: with one sentence for each mistake
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise WrongUseError(f"There is no configuration {file}. Name one with --config.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUseError(f"The configuration {file} cannot be read: {error}.") from None
    return to_settings(parse_yaml(text, file), str(file))


def to_settings(raw: object, name: str) -> Settings:
    """Settings of what a file or a program gives."""
    if raw is None:
        return Settings()
    if not isinstance(raw, dict):
        raise WrongUseError(f"{name} must hold sections ({', '.join(sections)}), each with its values.")
    problems = [unknown(str(key), "section", list(sections)) for key in raw if key not in sections]
    read: dict[str, Any] = {key: read_section(key, raw.get(key), problems) for key in sections}
    if problems:
        raise WrongUseError("\n".join(f"{name}: {problem}" for problem in problems))
    return Settings(**read)


def read_section(section: str, raw: object, problems: list[str]) -> object:
    kind = sections[section]
    if raw is None:
        return kind()
    if not isinstance(raw, dict):
        problems.append(f"{section} must hold values, such as `{fields(kind)[0].name}: …`.")
        return kind()
    known = {each.name: each for each in fields(kind)}
    problems += [unknown(f"{section}.{key}", "value", list(known)) for key in raw if key not in known]
    values = {name: read_value(section, known[name], raw[name], problems) for name in known if name in raw}
    return kind(**values)


def read_value(section: str, place: Field[Any], raw: object, problems: list[str]) -> object:
    try:
        return place.metadata["value"].read(raw)
    except ValueError as error:
        problems.append(f"{section}.{place.name} must be {error}, not {shorten(raw)}.")
        return place.default


def unknown(path: str, what: str, known: list[str]) -> str:
    near = get_close_matches(path.rsplit(".", maxsplit=1)[-1], known, n=1)
    advice = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(known)}."
    return f"there is no {what} {path}. {advice}"


def shorten(raw: object) -> str:
    text = repr(raw)
    return text if len(text) <= 60 else f"{text[:57]}…"


class UniqueKeyLoader(yaml.SafeLoader):  # type: ignore[misc]
    """YAML in which a key that stands twice is a mistake, not the last one."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.MarkedYAMLError(problem=f"{key} stands twice", problem_mark=key_node.start_mark)
            seen.add(key)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        return mapping


def parse_yaml(text: str, file: Path) -> object:
    try:
        return yaml.load(text, Loader=UniqueKeyLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise WrongUseError(f"{file}, line {line}: this is no YAML ({error.problem}).") from None
    except (yaml.YAMLError, TypeError, RecursionError) as error:
        raise WrongUseError(f"{file} is no YAML ({error}).") from None
