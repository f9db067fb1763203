// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text without what XML cannot hold: control characters and halves of letters. */
export function toXmlText(text: string): string {
  return text.toWellFormed().replace(unwritable, "");
}
