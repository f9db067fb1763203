export type ColourRole = { readonly light: string; readonly dark: string };

/** The colour roles of a stylesheet: every `--name: light-dark(#rrggbb, #rrggbb)`. */
export function parseColourRoles(stylesheet: string): ReadonlyMap<string, ColourRole> {
  const pattern = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
  const roles = new Map<string, ColourRole>();
  for (const [, name, light, dark] of stylesheet.matchAll(pattern)) {
    if (name !== undefined && light !== undefined && dark !== undefined) roles.set(name, { light, dark });
  }
  return roles;
}

/**
 * Relative luminance of `#rrggbb`, 0 (black) to 1 (white), WCAG 2.2.
 * @throws RangeError when the text is no such colour
 */
export function computeLuminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
export function computeContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [computeLuminance(one), computeLuminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
