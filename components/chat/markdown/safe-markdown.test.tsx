import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SafeMarkdown } from "./safe-markdown.tsx";

const render = (text: string) => renderToStaticMarkup(<SafeMarkdown text={text} />);

test.each([
  ["<script>alert(1)</script>after", "script"],
  ['<img src="https://evil.example/x.png" onerror="alert(1)">', "<img"],
  ["![pixel](https://evil.example/track.gif)", "evil.example"],
  ["[click](javascript:alert(1))", "javascript"],
  ["[click](JaVaScRiPt:alert(1))", "href"],
  ["[click](java&#10;script:alert(1))", "href"],
  ["[click](data:text/html;base64,PHNjcmlwdD4=)", "href"],
  ["[click](vbscript:msgbox)", "href"],
  ["[click](http://plain.example)", "href"],
  ["[click](//evil.example/x)", "href"],
  ["[click](/sign-out)", "href"],
  ["[click](https://bank.example@evil.example)", "href"],
  ["<javascript:alert(1)>", "href"],
  ['<iframe src="https://evil.example"></iframe>', "<iframe"],
  ["<style>*{display:none}</style>", "<style"],
  ["<svg onload=alert(1)>", "<svg"],
  ["<a href=javascript:alert(1)>x</a>", "href"],
  ["| a |\n|---|\n| b |", "<table"],
  ["```html\n<b>x</b>\n```", "<pre"],
])("%j brings no %s onto the page", (text, forbidden) => {
  expect(render(text)).not.toContain(forbidden);
});

test("an image leaves nothing that loads, a heading becomes a bold line", () => {
  expect(render("before ![a cat](https://x.example/c.png) after")).toBe("<p>before  after</p>");
  expect(render("# Loud")).toBe("<p><strong>Loud</strong></p>");
});

test("what Elara may use stays: emphasis, lists, quotations", () => {
  expect(render("You said *tired* and **alone**.")).toBe(
    "<p>You said <em>tired</em> and <strong>alone</strong>.</p>",
  );
  expect(render("- one\n- two")).toMatch(/<ul>\s*<li>one<\/li>\s*<li>two<\/li>\s*<\/ul>/);
});

test("a link shows where it leads and tells that page nothing", () => {
  const link = render("[our guide](https://www.example.org/a)");
  expect(link).toContain('href="https://www.example.org/a"');
  expect(link).toContain('rel="noopener noreferrer nofollow"');
  expect(link).toContain(" (example.org)");
  expect(render("[call 116 123](tel:116123)")).toContain('href="tel:116123"');
  expect(render("[call 116 123](tel:116123)")).not.toContain("(116123)");
  expect(render("[write](mailto:help@example.org)")).toContain("(help@example.org)");
});

test.each([
  [">".repeat(5_000)],
  ["> ".repeat(5_000)],
  ["- ".repeat(5_000)],
  ["1. ".repeat(4_000)],
  ["*".repeat(10_000)],
  ["*a_".repeat(5_000)],
  ["[".repeat(10_000)],
  ["[a](".repeat(4_000)],
  ["![[]()".repeat(3_000)],
  ["<".repeat(10_000)],
  ["`".repeat(9_999)],
  ["`a``b".repeat(3_000)],
  ["a".repeat(100_000)],
  [`${"\t".repeat(5_000)}x`],
  ["\\[".repeat(8_000)],
])("%# hostile Markdown is rendered within a blink", (text) => {
  const start = performance.now();
  const markup = render(text);
  expect(performance.now() - start).toBeLessThan(500);
  expect(markup.match(/<blockquote|<ul|<ol/g)?.length ?? 0).toBeLessThan(10);
});
