/** How deep the brackets of a text lie in each other, whatever stands in quotation marks left aside. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === "\\") at += 1;
      else if (character === quote) quote = "";
    } else if (character === '"') quote = character;
    else if ("[{(".includes(character)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if ("]})".includes(character)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}
