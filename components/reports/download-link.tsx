import { type ButtonVariant, buttonClasses } from "#components/ui/button-classes.ts";

/** A link to a file. A plain one: nothing may be fetched before somebody asks for it, since asking is written down. */
export function DownloadLink({
  href,
  variant = "primary",
  children,
}: {
  href: string;
  variant?: ButtonVariant;
  children: string;
}) {
  return (
    <a href={href} className={buttonClasses(variant)} download>
      {children}
    </a>
  );
}
