import { joinClasses } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "medium" | "small";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-line-strong bg-raised text-ink hover:bg-hover",
  quiet: "text-accent hover:bg-hover",
  danger: "bg-danger text-on-danger hover:brightness-110",
};

const sizes: Record<ButtonSize, string> = {
  medium: "min-h-11 px-5 text-base",
  small: "min-h-9 px-3.5 text-sm",
};

/** One look for everything that is pressed, be it a button or a link. */
export function buttonClasses(
  variant: ButtonVariant = "primary",
  size: ButtonSize = "medium",
  extra?: string,
): string {
  return joinClasses(
    "inline-flex items-center justify-center gap-2 rounded-full font-semibold leading-none no-underline select-none",
    "transition-[background-color,transform,filter] duration-150 ease-calm active:translate-y-px",
    "disabled:cursor-not-allowed disabled:opacity-55",
    variants[variant],
    sizes[size],
    extra,
  );
}
