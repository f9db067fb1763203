/** The words of a text in lower case, without marks. */
export function toWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Whether two sentences say the same, but for marks, case and spaces. */
export function isSameWords(one: string, other: string): boolean {
  return toWords(one).join(" ") === toWords(other).join(" ");
}
