import { expect, test } from "vitest";
import { describeInvitation } from "./invitation-words.ts";

test("an admin hands a link over only where no mail goes out", () => {
  const email = "mia@elara.test";
  const [mailed, kept] = [true, false].map((isDelivered) => describeInvitation({ email, isDelivered }));
  expect(mailed?.title).toContain("by mail");
  expect(mailed?.text).not.toContain("password-link");
  expect(kept?.title).toContain("in the outbox");
  expect(kept?.text).toContain(`elara user password-link ${email}`);
});
