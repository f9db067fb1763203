import type { Counts, DataCard, Spread } from "./data-card.ts";

/** The data card as Markdown, for whoever decides whether to train on it. */
export function renderCard(card: DataCard): string {
  return `${[...introduce(card), ...describeContent(card), ...describeChecks(card), ...limits].join("\n\n")}\n`;
}

function introduce({ version, seed, asked, conversations, splits, material }: DataCard): string[] {
  return [
    "# Data card: conversations with Elara",
    `${conversations} conversations between a person at work and Elara, an AI wellbeing assistant, to fine-tune a chat model on. Version ${version}, seed ${seed}${asked === conversations ? "" : `; ${asked} were asked for, and the texts hold no more that differ`}. The same version and seed give the same files byte for byte: \`elara dataset build --seed ${seed} --size ${asked}\`.`,
    "## How it was made",
    `Drawn by a program from texts that were written for it: ${material.scenes} scenes with several wordings of each turn, and the question bank with the replies of the embedded model. Many messages of people in danger are among the phrases that the safety screen is trained on. The instructions are what Elara sends to a model, for made-up records. No conversation, message or record of a real person was used, and no language model was asked while building. ${heldBackWords(material.heldBackMessages)}`,
    "Licence: MIT, as the rest of the project.",
    "## Splits",
    table(
      ["split", "conversations", "context families"],
      Object.entries(splits).map(([name, each]) => [name, each.conversations, each.contextFamilies]),
    ),
    "A context family is what a conversation was made of: a whole scene, or one split's share of the wordings of a theme. Each lies in one split.",
  ];
}

function heldBackWords(count: number): string {
  if (count === 0) return "There was no score card to keep apart from it.";
  return `No message shares eight words in a row with any of the ${count} messages of the score card.`;
}

function describeContent(card: DataCard): string[] {
  const { wordings } = card;
  return [
    "## What is in it",
    countTable("kind", card.kinds),
    countTable("family", card.families),
    countTable("severity in the records", card.severities),
    countTable("how the person takes it (turns)", card.answerKinds),
    countTable("language", card.languages),
    `Of ${card.grid.cells} cells of family, severity and first answer, ${card.grid.filled} are filled in train. Elara begins ${card.begunBy.elara} conversations, the person ${card.begunBy.person}.`,
    "## Lengths",
    table(
      ["", "least", "median", "nine of ten up to", "most"],
      [
        ["turns of the person", ...toCells(card.exchanges)],
        ["tokens of a conversation, instructions included", ...toCells(card.tokens.conversation)],
        ["tokens of a person's turn", ...toCells(card.tokens.userTurn)],
        ["tokens of a reply", ...toCells(card.tokens.assistantTurn)],
      ],
    ),
    "Tokens are estimated high, as for the budget of a prompt.",
    `${wordings.userTurns} turns of people in ${wordings.differentUserTurns} wordings; ${wordings.assistantTurns} replies in ${wordings.differentAssistantTurns} wordings, of ${wordings.differentAssistantSentences} different sentences.`,
  ];
}

function describeChecks({ rejected, overlap }: DataCard): string[] {
  return [
    "## What was kept out",
    "Every reply passed the guard that production puts before a model, sentence by sentence and as a whole; it has five sentences and one question at most, and says nothing twice. Conversations that were drawn and not taken:",
    countTable("reason", rejected),
    "`guard:…` the guard refused a sentence; `nearly_same` six of ten shingles of three words are those of an earlier conversation (found by MinHash, then counted); `worn` a turn came as often as one may, once in 100 conversations; `other_split` a turn stands in another split; `screen` the safety screen saw a crisis where none was meant; `topic` and `imminent` it took a message in danger to be about another danger than the scene, or about one that is a matter of minutes; `score_card` words of the score card.",
    "## What the splits share with train",
    table(
      ["", "context families", "turns of people", "replies", "sentences of replies", "instructions"],
      Object.entries(overlap).map(([name, each]) => [
        name,
        each.contextFamilies,
        each.userTurns,
        each.assistantTurns,
        `${each.assistantSentences} of ${each.ofAssistantSentences}`,
        each.instructions,
      ]),
    ),
    "Turns that are shared have fewer than four words. Sentences that are shared are the fixed short words of the embedded model, such as a greeting. Instructions are written for made-up records, of which few differ, so that many conversations have the same.",
  ];
}

const limits = [
  "## Limits",
  [
    "- Written and drawn, not lived: people in it are more orderly than people are. How a model does with real ones must be judged before going live.",
    "- The wordings of a scene come again in other orders; three epochs are plenty.",
    "- English first. The other languages are few, written without a review by native speakers, and meant to teach that the language is mirrored, no more.",
    "- In production fixed words answer what the safety screen takes for a crisis, and no model. Most crises here are such messages; they are for what the screen misses.",
    "- It holds what Elara may say. It cannot teach what a company's rules are; these stand in the instructions.",
  ].join("\n"),
];

const toCells = ({ min, median, p90, max }: Spread) => [min, median, p90, max];

function countTable(title: string, counts: Counts): string {
  return table([title, "count"], Object.entries(counts));
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
