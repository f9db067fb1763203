import { expect, test } from "vitest";
import { channelOwner, userChannel } from "./event.ts";

test("a person's channel is that person's, and no other channel is anybody's", () => {
  expect(channelOwner(userChannel("usr_1"))).toBe("usr_1");
  for (const channel of [
    "",
    "private-user-",
    "private-usr_1",
    "presence-user-usr_1",
    "xprivate-user-usr_1",
  ]) {
    expect(channelOwner(channel)).toBeNull();
  }
});
