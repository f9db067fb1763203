"""What a card says of the base: the warning where nobody can talk with it, names, uses, limits and licences."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..base.identity import Identity


def head(identity: Identity, library: str, title: str, subject: str) -> list[str]:
    """Front matter, the warning where there is one, and what it is."""
    if identity.warning:
        return [
            front_matter(identity, library),
            f"# A trial of training: {title}",
            "",
            f"**{identity.warning}**",
            "",
            f"{subject}. It went through all of Elara's training, which shows that training works here; it writes no sentence "
            "that means something.",
            "",
        ]
    return [
        front_matter(identity, library),
        f"# Elara: {title}",
        "",
        f"{subject}. It speaks as Elara does: a companion for employees that listens, asks one question at a time, takes "
        "no side, and guides to people when somebody is in danger.",
        "",
    ]


def front_matter(identity: Identity, library: str) -> str:
    tags = ["elara", *(["lora"] if library == "peft" else []), *(["dry-run"] if identity.warning else [])]
    lines = [
        *([f"base_model: {json.dumps(identity.name)}"] if identity.is_named else []),
        f"library_name: {library}",
        f"license: {json.dumps(identity.licence)}",
        "pipeline_tag: text-generation",
        f"tags: [{', '.join(tags)}]",
    ]
    return "---\n" + "\n".join(lines) + "\n---\n"


def describe(identity: Identity) -> str:
    if identity.is_random:
        return "a Mistral of random weights that was made on the spot"
    if identity.is_named:
        return identity.name
    return f"the model in a folder named {identity.name} (its public name was not said)"


def purpose(identity: Identity) -> list[str]:
    if identity.warning:
        return ["To see that training, loading and serving work on this machine; for nothing else."]
    return [
        "To write Elara's replies behind Elara's own safety screen and guard, which see every message before the model and "
        "every sentence before a person does. Not to be shown to people without them, not for diagnosis, not for "
        "decisions about anybody.",
    ]


def limits(identity: Identity) -> list[str]:
    if identity.warning:
        return [
            "- It cannot talk. Nothing that it writes, and no figure on this card, says anything about Elara's model."
        ]
    return [
        "- It can be wrong, flatter, invent, and miss a crisis. Elara's screen and guard are there for that; without them it "
        "must not be used.",
        "- It learned from generated conversations, which are kinder and clearer than people are.",
        "- It knows nothing of a company but what the instructions tell it.",
        f"- What {describe(identity)} cannot do or gets wrong, it mostly still cannot do or gets wrong.",
    ]


def licence(identity: Identity) -> list[str]:
    if identity.is_random:
        return ["Made by Elara's own code from chance: MIT, as the rest of the project."]
    if identity.licence == "unknown":
        return [
            f"Under what terms {describe(identity)} is, was not said (base.licence). Read them before you pass anything on."
        ]
    return [
        f"The base {identity.name} is under {identity.licence}. Its terms go with whatever holds its weights, as merged "
        f"weights do{apache_terms(identity.licence)}; the adapter by itself holds none of them. Under what terms the adapter "
        "is passed on is for whoever trained it to say, within those of the base and of the data; until then the front matter "
        "names the licence of the base. Whoever trains on data of their own needs the right to do so.",
    ]


def apache_terms(licence: str) -> str:
    if licence.lower() != "apache-2.0":
        return ""
    return " (Apache 2.0 wants its text and the notices passed on, and the change told; it does not ask for the same licence)"
