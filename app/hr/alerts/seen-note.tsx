/** What responders see of whom, under every list of alerts. */
export function SeenNote() {
  return (
    <p className="mt-8 max-w-prose text-sm text-muted">
      You see who, when and how to reach them, never what they wrote to Elara. That you looked is told to them
      on their privacy page. An alert about yourself is a colleague's and does not stand here; one about harm
      at work stands here only for those who were called.
    </p>
  );
}
