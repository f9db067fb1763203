import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FailedPart } from "./failed-part.tsx";

const render = (digest: string | null) =>
  renderToStaticMarkup(<FailedPart label="The mood" digest={digest} onRetry={() => undefined} />);

test("a part that failed says which it is, that the rest stands, and offers another try", () => {
  expect(render(null)).toContain("The mood could not be read just now");
  expect(render(null)).toContain("Try again</button>");
  expect(render(null)).not.toContain("number");
});

test("the number of the log stands in it", () => {
  expect(render("4711")).toContain("the number 4711.");
});
