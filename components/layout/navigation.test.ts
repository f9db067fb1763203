import { expect, test } from "vitest";
import { roles } from "#lib/domain/privacy/roles.ts";
import { findCurrentItem, listNavigationGroups } from "./navigation.ts";

test("every role is led to its own part of the app, to Elara and to the guide, and nowhere else", () => {
  const starts = roles.map((role) => [
    role,
    new Set(
      listNavigationGroups(role)
        .flat()
        .map(({ href }) => href.split("/")[1]),
    ),
  ]);
  expect(starts).toEqual([
    [
      "employee",
      new Set([
        "home",
        "my-weeks",
        "chat",
        "calendar",
        "messages",
        "noticed",
        "contests",
        "privacy",
        "how-detection-works",
      ]),
    ],
    ["hr", new Set(["hr", "chat", "how-detection-works"])],
    ["admin", new Set(["admin", "chat", "how-detection-works"])],
  ]);
});

test("a page below an entry belongs to it, a page with the same beginning does not", () => {
  const items = listNavigationGroups("hr");
  expect(findCurrentItem(items, "/hr/people/EMP0001")?.href).toBe("/hr/people");
  expect(findCurrentItem(items, "/hr/people")?.href).toBe("/hr/people");
  expect(findCurrentItem(items, "/hr/peoples")).toBeNull();
  expect(findCurrentItem(items, "/")).toBeNull();
});

test("integrations are an admin's alone", () => {
  const led = roles.filter(
    (role) => findCurrentItem(listNavigationGroups(role), "/admin/integrations") !== null,
  );
  expect(led).toEqual(["admin"]);
});
