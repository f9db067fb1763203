import { build, isBuilt } from "./support/build.mjs";
import { findChromium } from "./support/chromium.mjs";
import { pinnedNode, programs } from "./support/paths.mjs";
import { findPython, servingModules } from "./support/python.mjs";
import { runProcess } from "./support/run-process.mjs";
import { red, step } from "./support/terminal.mjs";

/*
 * Elara before a real model server that is not ours, in a real browser: the tests of tests/e2e/served-model.spec.ts,
 * which `npm test` runs too where a Python has the packages. Here what is missing is said, with exit code 2.
 */
async function main() {
  if (findPython(servingModules) === null) {
    refuse(
      `No Python here has ${servingModules.join(", ")}.\nInstall them: pip install "transformers[serving]" torch, then name that Python in ELARA_PYTHON.`,
    );
    return;
  }
  const chromium = findChromium();
  if (chromium === null) {
    refuse(
      "No Chromium is to be had here. Name one with CHROMIUM_PATH, or run npm test once, which installs one.",
    );
    return;
  }
  if (!isBuilt()) await step("building the app", build);
  const args = [programs.playwright, "test", "served-model", "--reporter=list"];
  const { code } = await runProcess(pinnedNode(), args, { show: true, env: { CHROMIUM_PATH: chromium } });
  process.exitCode = code === 0 ? 0 : 1;
}

function refuse(sentence) {
  console.error(red(sentence));
  process.exitCode = 2;
}

main().catch((error) => {
  console.error(red(error.message));
  process.exitCode = 1;
});
