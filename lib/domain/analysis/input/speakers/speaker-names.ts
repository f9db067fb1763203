/** What a speaker's name says: `other` are the instructions and tools of a model, whose words nobody said. */
export type SpeakerKind = "employee" | "elara" | "other" | "unknown" | "unnamed";

const employee = new Set(
  `employee emp worker staff staffmember teammember user enduser human person individual participant respondent interviewee client customer visitor
  member me self patient colleague prompt input instruction usermessage userinput humaninput mitarbeiter mitarbeiterin mitarbeitende benutzer nutzer
  nutzerin empleado empleada usuario usuaria employé employée utilisateur utilisatrice humain dipendente utente`.split(
    /\s+/u,
  ),
);
const elara = new Set(
  `elara assistant ai aiassistant bot chatbot robot model llm gpt chatgpt claude gemini llama mistral agent virtualassistant wellbeingassistant wellnessbot
  counselor counsellor coach therapist interviewer advisor adviser support hr hrbot hrassistant hragent vibebot response completion reply output generation
  assistentin assistent asistente assistente ki ia`.split(/\s+/u),
);
const other = new Set(
  "system developer tool function toolcall toolresult functioncall ipython context metadata".split(" "),
);
/** Speakers that a file tells apart without naming them. */
export const unnamedSpeakers = {
  first: "the first of the two",
  second: "the second of the two",
  question: "the one who asks",
  answer: "the one who answers",
} as const;
const unnamed = new Set<string>(Object.values(unnamedSpeakers));

const plainName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Who a name in a file stands for: by words that many exports use, or because Elara is part of it. */
export function classifySpeaker(name: string): SpeakerKind {
  if (unnamed.has(name)) return "unnamed";
  const plain = plainName(name);
  // A number behind a name counts people, or is somebody's id.
  const word = plain.replace(/(?:id)?\d+$/u, "");
  if (plain.includes("elara")) return "elara";
  for (const known of [plain, word]) {
    if (employee.has(known)) return "employee";
    if (elara.has(known)) return "elara";
    if (other.has(known)) return "other";
  }
  if (/(?:bot|assistant|assistent)$/u.test(plain)) return "elara";
  return "unknown";
}

const wordsAround =
  /(?:message|messages|text|says|said|msg|utterance|utterances|turn|turns|content|query|statement)$/u;

/** Who the name of a field or column stands for: `user_message`, `botResponse`, `employee`. */
export function classifyField(name: string): "employee" | "elara" | null {
  const plain = plainName(name);
  const bare = plain
    .replace(/(?:response|reply|input|output|answer|question)$/u, "")
    .replace(wordsAround, "");
  for (const word of [plain, plain.replace(wordsAround, ""), bare]) {
    const kind = word === "" ? "unknown" : classifySpeaker(word);
    if (kind === "employee" || kind === "elara") return kind;
  }
  return null;
}
