const controlCharacters = /\p{Cc}/gu;

/** Columns of equal width for the terminal; the first is text, the others are right-aligned. */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(toPlain));
  const widths = header.map((_, column) =>
    lines.reduce((widest, cells) => Math.max(widest, [...(cells[column] ?? "")].length), 0),
  );
  const render = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [render(lines[0] ?? []), rule, ...lines.slice(1).map(render)].join("\n");
}

/** Text from files must not steer the terminal. */
export function toPlain(text: string): string {
  return text.replaceAll(controlCharacters, "\u{FFFD}");
}
