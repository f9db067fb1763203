/** What of the browser's speech recognition is used here. */
export type Recognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
};

type RecognitionEvent = {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
};

type RecognitionWindow = {
  readonly SpeechRecognition?: new () => Recognition;
  readonly webkitSpeechRecognition?: new () => Recognition;
};

/** The browser's recognition, or null where it has none. TypeScript's DOM types do not know it. */
export function findRecognition(): (new () => Recognition) | null {
  const browser = window as unknown as RecognitionWindow;
  return browser.SpeechRecognition ?? browser.webkitSpeechRecognition ?? null;
}

/** What was heard so far, as a text: finished parts and the one that may still change. */
export function toHeardText({ results }: RecognitionEvent): string {
  return Array.from(results, (result) => result[0]?.transcript.trim() ?? "")
    .filter((part) => part !== "")
    .join(" ");
}

const problems: Readonly<Record<string, string>> = {
  "not-allowed":
    "The microphone is not allowed here. Allow it in your browser's address bar, or go on typing.",
  "service-not-allowed": "Your browser does not let this page listen. You can go on typing.",
  "audio-capture": "No microphone was found. You can go on typing.",
  "no-speech": "Nothing was heard. Press the button and speak, or go on typing.",
  network: "Your browser's speech service cannot be reached. You can go on typing.",
  "language-not-supported":
    "Your browser does not understand this language when spoken. You can go on typing.",
};

/** What an error of the recognition means, in words; null when there is nothing to say. */
export function describeHearingProblem(error: string): string | null {
  return error === "aborted" ? null : (problems[error] ?? "Listening did not work. You can go on typing.");
}
