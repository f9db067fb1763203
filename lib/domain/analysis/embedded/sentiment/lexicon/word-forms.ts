/** A word marked with `~` in all its regular forms, another as it stands. */
export function listForms(word: string): readonly string[] {
  if (!word.endsWith("~")) return [word];
  const base = word.slice(0, -1);
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.length <= 4 && /[^aeiou][aeiou][bdgmnpt]$/.test(base)) {
    const doubled = `${base}${base.at(-1)}`;
    return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`];
  }
  const ending = /(?:s|sh|ch|x|z)$/.test(base) ? "es" : "s";
  return [base, `${base}${ending}`, `${base}ed`, `${base}ing`];
}
