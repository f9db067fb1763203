const contacts =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|(?<![\p{L}\p{N}])\+?\d(?:[\s./()-]{0,2}\d){4,}/giu;

/**
 * Phone numbers, addresses and links that the person did not mention. Where help is to be had stands on the card, from
 * checked data; a model's own would be made up.
 */
export function hasUnknownContact(sentence: string, personText: string): boolean {
  const known = personText.replace(/\s/gu, "").toLowerCase();
  return (sentence.match(contacts) ?? []).some(
    (found) => !known.includes(found.replace(/\s/gu, "").toLowerCase()),
  );
}
