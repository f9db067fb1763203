import {
  Body,
  Button,
  Container,
  Head,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { createElement as h, type ReactElement } from "react";
import { toSenderLine } from "#lib/domain/mail/mail-foot.ts";
import { letterColors } from "./letter-colors.ts";

export type LetterTheme = "light" | "dark" | "reader";

/** Everything that stands in a letter, ready to be set. */
export type LetterPage = {
  readonly subject: string;
  /** Empty where the company has given none. */
  readonly companyName: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly href: string } | null;
  /** Why one gets it. */
  readonly because: string;
  readonly unsubscribeHref: string | null;
  /** By day, by night, or as its reader has it. */
  readonly theme: LetterTheme;
};

const { light, dark } = letterColors;
const serif = "Georgia, 'Times New Roman', serif";
const sans = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const nights: Record<LetterTheme, string> = {
  light: "not all",
  dark: "all",
  reader: "(prefers-color-scheme: dark)",
};

// Mail programs that know dark mode read this; the others keep the inline colours of the day.
const toStyle = (theme: LetterTheme) => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media ${nights[theme]} {
  .surface { background-color: ${dark.surface} !important; }
  .sheet { background-color: ${dark.raised} !important; border-color: ${dark.line} !important; }
  .ink { color: ${dark.ink} !important; }
  .muted, .muted a { color: ${dark.muted} !important; }
  .line { border-color: ${dark.line} !important; }
  .mark { color: ${dark.accent} !important; }
  .button { background-color: ${dark.accent} !important; color: ${dark.onAccent} !important; }
}
@media (max-width: 480px) { .sheet { padding: 24px 20px !important; } }`;

const text = {
  margin: "0 0 16px",
  color: light.ink,
  fontFamily: sans,
  fontSize: "17px",
  lineHeight: "27px",
  overflowWrap: "anywhere",
} as const;
const small = {
  ...text,
  margin: "0 0 8px",
  color: light.muted,
  fontSize: "14px",
  lineHeight: "21px",
} as const;

/** The one layout of all letters. It loads nothing: no image, no font, nothing that tells anybody that it was opened. */
export function LetterTemplate(page: LetterPage): ReactElement {
  return h(
    Html,
    { lang: "en", dir: "ltr" },
    h(
      Head,
      null,
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "supported-color-schemes", content: "light dark" }),
      h("title", null, page.subject),
      h("style", null, toStyle(page.theme)),
    ),
    h(Preview, null, page.paragraphs[0] ?? page.subject),
    h(
      Body,
      { className: "surface", style: { margin: "0", padding: "32px 12px", backgroundColor: light.surface } },
      h(
        Container,
        { style: { maxWidth: "560px", margin: "0 auto" } },
        h(Letterhead, { companyName: page.companyName }),
        h(Sheet, page),
        h(Foot, page),
      ),
    ),
  );
}

function Letterhead({ companyName }: { companyName: string }): ReactElement {
  const mark = { ...text, margin: "0 0 20px 4px", color: light.accent, fontFamily: serif, fontSize: "24px" };
  const company = { color: light.muted, fontFamily: sans, fontSize: "14px" };
  return h(
    Text,
    { className: "mark", style: mark },
    "Elara",
    companyName === "" ? null : h("span", { className: "muted", style: company }, `  ·  ${companyName}`),
  );
}

function Sheet({ greeting, paragraphs, action }: LetterPage): ReactElement {
  const style = {
    padding: "32px 36px",
    backgroundColor: light.raised,
    border: `1px solid ${light.line}`,
    borderRadius: "16px",
  };
  const greetingStyle = {
    ...text,
    margin: "0 0 18px",
    fontFamily: serif,
    fontSize: "22px",
    lineHeight: "30px",
  };
  return h(
    Section,
    { className: "sheet", style },
    h(Text, { className: "ink", style: greetingStyle }, greeting),
    ...paragraphs.map((words, index) => h(Text, { key: index, className: "ink", style: text }, words)),
    action === null ? null : h(ActionButton, action),
  );
}

function ActionButton({ label, href }: { label: string; href: string }): ReactElement {
  const style = {
    display: "inline-block",
    marginTop: "10px",
    padding: "13px 24px",
    backgroundColor: light.accent,
    color: light.onAccent,
    borderRadius: "10px",
    fontFamily: sans,
    fontSize: "17px",
    fontWeight: 600,
  };
  return h(Button, { className: "button", href, style }, label);
}

function Foot({ companyName, because, unsubscribeHref }: LetterPage): ReactElement {
  const link = { color: light.muted, textDecoration: "underline" };
  return h(
    Section,
    { style: { padding: "4px" } },
    h(Hr, { className: "line", style: { margin: "24px 0 16px", borderColor: "transparent" } }),
    h(Text, { className: "muted", style: small }, `You get this mail because ${because}`),
    unsubscribeHref === null
      ? null
      : h(
          Text,
          { className: "muted", style: small },
          h(Link, { href: unsubscribeHref, style: link }, "No more mails of this kind"),
        ),
    h(Text, { className: "muted", style: small }, toSenderLine(companyName)),
  );
}
