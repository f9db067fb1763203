import type { ComponentProps } from "react";
import Markdown, { type Components } from "react-markdown";
import { describeTarget, toSafeAddress } from "./safe-address.ts";
import { isFormattable, tameMarkdown } from "./tame-markdown.ts";

/** What a reply may be made of. Headings become lines in bold; images, tables and HTML are not among it. */
const allowed = [
  "p",
  "strong",
  "em",
  "ul",
  "ol",
  "li",
  "a",
  "br",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
];

const heading = ({ children }: ComponentProps<"h1">) => (
  <p>
    <strong>{children}</strong>
  </p>
);

const components: Components = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  a: ({ href, children, node }) => (
    <SafeLink address={href} text={plainTextOf(node)}>
      {children}
    </SafeLink>
  ),
};

/** Elara's words with the little formatting they may have. Never HTML, nothing that loads anything. */
export function SafeMarkdown({ text }: { readonly text: string }) {
  if (!isFormattable(text)) return <p className="whitespace-pre-wrap">{text}</p>;
  return (
    <Markdown
      skipHtml
      allowedElements={allowed}
      unwrapDisallowed
      urlTransform={(address) => toSafeAddress(address) ?? ""}
      components={components}
    >
      {tameMarkdown(text)}
    </Markdown>
  );
}

type SafeLinkProps = {
  readonly address: string | undefined;
  readonly text: string;
  readonly children: React.ReactNode;
};

function SafeLink({ address, text, children }: SafeLinkProps) {
  const safe = toSafeAddress(address);
  if (safe === null) return children;
  const target = describeTarget(safe, text);
  return (
    <>
      <a className="text-link wrap-anywhere" href={safe} rel="noopener noreferrer nofollow" target="_blank">
        {children}
      </a>
      {target === null ? null : <span className="text-muted wrap-anywhere"> ({target})</span>}
    </>
  );
}

type Node = { readonly type?: string; readonly value?: unknown; readonly children?: readonly Node[] };

function plainTextOf(node: Node | undefined): string {
  if (node === undefined) return "";
  if (typeof node.value === "string") return node.value;
  return (node.children ?? []).map(plainTextOf).join("");
}
