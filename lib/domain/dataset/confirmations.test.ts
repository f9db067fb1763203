import { expect, test } from "vitest";
import { type IdsOfFile, listConfirmations } from "./confirmations.ts";

const file: IdsOfFile = {
  kind: "directory",
  file: "people.csv",
  people: 100,
  unexplained: 0,
  unexplainedExamples: [],
  respelled: 0,
  respelledExamples: [],
};
const company = { known: 100, active: 100, leaving: 0 };
const kinds = (...args: Parameters<typeof listConfirmations>) =>
  listConfirmations(...args).map(({ kind }) => kind);

test("a directory may leave out 40 % of the active people unasked, not more", () => {
  expect(kinds([file], { ...company, leaving: 40 }, [])).toEqual([]);
  expect(kinds([file], { ...company, leaving: 41 }, [])).toEqual(["directory_shrinks"]);
  expect(kinds([{ ...file, kind: "leave" }], { ...company, leaving: 41 }, [])).toEqual([]);
});

test("5 % of unknown people may come unasked while the company is known, and everybody before", () => {
  expect(kinds([{ ...file, unexplained: 5 }], company, [])).toEqual([]);
  expect(kinds([{ ...file, unexplained: 6 }], company, [])).toEqual(["unknown_ids"]);
  expect(kinds([{ ...file, unexplained: 100 }], { ...company, known: 0 }, [])).toEqual([]);
});

test("an id in another spelling is always asked about, until it was answered", () => {
  const respelled = {
    ...file,
    respelled: 1,
    respelledExamples: [{ spelling: "emp1", employeeId: "EMP1", line: 2 }],
  };
  expect(listConfirmations([respelled], company, [])).toMatchObject([
    { kind: "id_spelling", isConfirmed: false, examples: ['"emp1" on line 2 is taken as EMP1'] },
  ]);
  expect(listConfirmations([respelled], company, ["id_spelling"])).toMatchObject([{ isConfirmed: true }]);
});
