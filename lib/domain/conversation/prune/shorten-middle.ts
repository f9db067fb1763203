const mark = " […] ";

/**
 * A text with its middle left out until it fits: how somebody begins and ends says most. No character is torn apart.
 * @returns null when not even a word of it would fit
 */
export function shortenMiddle(text: string, fits: (shortened: string) => boolean): string | null {
  if (fits(text)) return text;
  const characters = [...text];
  const keep = (count: number) => {
    const head = Math.ceil(count / 2);
    return `${characters.slice(0, head).join("").trimEnd()}${mark}${characters
      .slice(characters.length - (count - head))
      .join("")
      .trimStart()}`;
  };
  let least = 0;
  let most = characters.length - 1;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(keep(middle))) least = middle;
    else most = middle - 1;
  }
  return least > 0 && fits(keep(least)) ? keep(least) : null;
}
