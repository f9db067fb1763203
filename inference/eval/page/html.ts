/** Text that may stand in a page as it is. */
export type Html = { readonly html: string };

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}--[\n\t]]/gv, "\u{FFFD}")
    .replaceAll(/[&<>"']/gu, (mark) => marks[mark] ?? mark);
}

type Part = Html | string | number | readonly Html[];

/** A template whose values are escaped unless they were made by it themselves. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = pieces.map((piece, index) => {
    const part = parts[index];
    return part === undefined ? piece : piece + write(part);
  });
  return { html: written.join("") };
}

function write(part: Part): string {
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map((each) => each.html).join("");
}

export const nothing: Html = { html: "" };

/** A whole document that loads nothing and runs nothing. */
export function toDocument({ title, style, body }: { title: string; style: string; body: Html }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}
