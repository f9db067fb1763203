/** The first stop of the Tab key: past the menu, to the page. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed top-3 left-3 z-50 -translate-y-24 rounded-full bg-accent px-5 py-3 font-semibold text-on-accent transition-transform focus:translate-y-0"
    >
      Skip to the page
    </a>
  );
}
