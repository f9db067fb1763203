import { expect, test } from "vitest";
import { compareHeard } from "./delays.ts";

const said = new Map([
  ["a", { atMs: 100, users: new Set(["ann", "bob"]) }],
  ["b", { atMs: 200, users: new Set(["bob"]) }],
]);

test("what was missed, doubled or heard by the wrong person is counted; delays run from the occasion", () => {
  const heard = [
    { user: "ann", subjectId: "a", atMs: 130 },
    { user: "bob", subjectId: "b", atMs: 210 },
    { user: "bob", subjectId: "b", atMs: 220 },
    { user: "ann", subjectId: "b", atMs: 215 },
    { user: "ann", subjectId: "c", atMs: 300 },
  ];
  expect(compareHeard(said, heard)).toEqual({
    wanted: 3,
    missed: 1,
    doubled: 1,
    strayed: 2,
    delaysMs: [10, 20, 30],
  });
});
