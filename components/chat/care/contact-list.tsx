import { joinClasses } from "#components/ui/class-names.ts";
import type { HelpContact } from "#lib/domain/conversation/care/care-card.ts";
import { toDialAddress } from "./contact-address.ts";

/** People to turn to, whom to call first standing first; every number is one tap. */
export function ContactList({ contacts }: { readonly contacts: readonly HelpContact[] }) {
  return (
    <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
      {contacts.map((contact) => (
        <li key={`${contact.name} ${contact.phone ?? contact.web ?? ""}`} className="bg-raised">
          <Contact contact={contact} />
        </li>
      ))}
    </ul>
  );
}

function Contact({ contact }: { contact: HelpContact }) {
  const { name, purpose, phone, text, web, hours, languages } = contact;
  const details = [hours, text, languages === undefined ? undefined : `speaks ${languages.join(", ")}`];
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 px-4 py-3 sm:px-5">
      <div className="min-w-0 flex-1 basis-44">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-muted">{details.filter(Boolean).join(" · ")}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {web === undefined ? null : (
          <a
            className="text-link -ml-2 inline-flex min-h-12 items-center rounded-full px-2 sm:ml-0 text-sm wrap-anywhere"
            href={web.includes("@") ? `mailto:${web}` : `https://${web}`}
            rel="noopener noreferrer"
            target="_blank"
          >
            {web}
          </a>
        )}
        {phone === undefined ? null : (
          <a
            href={toDialAddress(phone)}
            aria-label={`Call ${name}, ${phone}`}
            className={joinClasses(
              "tabular inline-flex min-h-12 min-w-32 items-center justify-center gap-2.5 rounded-full px-5 font-semibold no-underline",
              purpose === "emergency" ? "bg-danger text-on-danger" : "bg-accent text-on-accent",
            )}
          >
            <svg viewBox="0 0 18 18" className="size-4" fill="currentColor" aria-hidden="true">
              <path d="M4.2 1.6 6.6 1l2 4.2-1.7 1.4c.8 1.9 2.1 3.4 4 4.4l1.6-1.6 4 2.3-.7 2.4c-.4 1.3-1.6 2.1-3 2C7 15.6 2.3 10.8 1.9 4.7c0-1.4.9-2.7 2.3-3.1Z" />
            </svg>
            {phone}
          </a>
        )}
      </div>
    </div>
  );
}
