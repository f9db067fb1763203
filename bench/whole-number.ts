/**
 * A command-line value that must be a whole number.
 * @throws RangeError with a sentence that names the option and its bounds
 */
export function parseWholeNumber(
  option: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new RangeError(`${option} must be a whole number from ${least} to ${most}, not "${text}".`);
}
