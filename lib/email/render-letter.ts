import type { LetterPage } from "./letter-template.ts";

/** A letter as the HTML that mail programs show. */
export async function renderLetter(page: LetterPage): Promise<string> {
  const [{ render }, { LetterTemplate }, { createElement }] = await Promise.all([
    import("@react-email/render"),
    import("./letter-template.ts"),
    import("react"),
  ]);
  return render(createElement(LetterTemplate, page));
}
