import { expect, test } from "vitest";
import { parseScenes } from "./read-scenes.ts";

const text = `
// a remark
@kind check_in
@family workload
# late
@policies We close at six.
@policies Nobody works at night.
tell confirms
> I work late.
> [x] Late again.
< [a] What keeps you?
then distressed
> [a] Everything.
> Nothing.
< That is a lot.
> And the phone.
< Turn it off for an hour.
after minimises
> It's fine.
< Is it?
end
> Bye.
< Take care.
`;

test("a file of scenes is read with its marks, stages, tags and exchanges", () => {
  const [scene] = parseScenes(text, "check-in/workload.txt");
  expect(scene).toMatchObject({
    id: "check-in/workload/late",
    kind: "check_in",
    family: "workload",
    language: "en",
    policies: "We close at six.\nNobody works at night.",
    isSharedOut: false,
  });
  expect(scene?.tells[0]?.exchanges[0]?.says).toEqual([
    { tag: null, text: "I work late." },
    { tag: "x", text: "Late again." },
  ]);
  expect(scene?.thens[0]?.answer).toBe("distressed");
  expect(scene?.thens[0]?.exchanges).toHaveLength(2);
  expect(scene?.thens[0]?.after[0]?.exchanges[0]?.replies[0]?.text).toBe("Is it?");
  expect(scene?.ends).toHaveLength(1);
});

test.each([
  ["a line of no kind", "@kind idiom\n# a\ntell\nhello", "x.txt:4"],
  ["a reply before anything was said", "@kind idiom\n# a\ntell\n< hello", "x.txt:4"],
  ["a stage before a scene", "@kind idiom\ntell", "x.txt:2"],
  ["an unknown answer", "@kind idiom\n# a\ntell sulks", "x.txt:3"],
  ["an unknown mark", "@kind idiom\n@colour red\n# a\ntell\n> a\n< b", "x.txt:3"],
  ["an unknown kind", "@kind song\n# a\ntell\n> a\n< b", "x.txt:2"],
  ["nobody answers", "@kind idiom\n# a\ntell\n> a", "x.txt:2"],
  ["too few wordings to share out", "@kind idiom\n@shared yes\n# a\ntell\n> a\n< b", "x.txt:3"],
  ["no beginning", "@kind idiom\n# a\nthen\n> a\n< b", "x.txt:2"],
])("%s is told with file and line", (_, broken, place) => {
  expect(() => parseScenes(broken, "x.txt")).toThrow(place);
});
