/**
 * Relative luminance of `#rrggbb`, 0 (black) to 1 (white), WCAG 2.2.
 * @throws RangeError when the text is no such colour
 */
export function computeLuminance(colour: string): number {
  const [red, green, blue] = readChannels(colour).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
export function computeContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [computeLuminance(one), computeLuminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/**
 * Red, green and blue of `#rrggbb`, 0 to 255.
 * @throws RangeError when the text is no such colour
 */
export function readChannels(colour: string): number[] {
  if (!isColour(colour)) throw new RangeError(`not a colour: ${colour}`);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** `share` of one colour in another, 0 to 1, channel by channel. */
export function mixColours(one: string, other: string, share: number): string {
  const others = readChannels(other);
  const channels = readChannels(one).map((value, index) =>
    Math.round(value * share + (others[index] ?? 0) * (1 - share)),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
