/** What a mail says. The greeting, the frame and the foot are the template's. */
export type Letter = {
  readonly subject: string;
  /** Plain text each; nothing in it is markup. */
  readonly paragraphs: readonly string[];
  /** The one thing to do, as a path of this app: a mail says little and leads to where more may be said. */
  readonly action?: { readonly label: string; readonly path: string };
};

const subjectLength = 150;
const nameLength = 80;

// Control characters, line and paragraph separators, and marks that turn the direction of what follows.
const unprintable = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** One line of at most `length` characters as people count them: no line break can begin a header of its own. */
function toLine(text: string, length: number): string {
  const line = text.replace(unprintable, " ").replace(/\s+/g, " ").trim();
  const characters = Array.from(new Intl.Segmenter("en").segment(line), ({ segment }) => segment);
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}

/** A subject that is one printable line. */
export const toSubject = (subject: string): string => toLine(subject, subjectLength);

/** How somebody is greeted; a name that is empty greets nobody by name. */
export function toGreeting(name: string): string {
  const line = toLine(name, nameLength);
  return line === "" ? "Hello," : `Hello ${line},`;
}

/**
 * The address of a path of the app.
 * @throws RangeError when it leads out of the app
 */
export function toAppLink(appUrl: string, path: string): string {
  const link = new URL(path, appUrl);
  if (!path.startsWith("/") || link.origin !== new URL(appUrl).origin) {
    throw new RangeError("a letter leads into the app, by a path");
  }
  return link.href;
}

/** The letter as plain text, from the greeting to what there is to do. */
export function toLetterText({
  name,
  letter,
  appUrl,
}: {
  name: string;
  letter: Omit<Letter, "subject">;
  appUrl: string;
}): string {
  const action =
    letter.action === undefined ? [] : [`${letter.action.label}:\n${toAppLink(appUrl, letter.action.path)}`];
  return `${[toGreeting(name), ...letter.paragraphs.map((text) => text.trim()), ...action].join("\n\n")}\n`;
}
