import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pinnedNode, programs } from "./paths.mjs";
import { runProcess } from "./run-process.mjs";

const isWindows = process.platform === "win32";
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
];
const wellKnown = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) => [
    join(process.env[variable] ?? "", "Google", "Chrome", "Application", "chrome.exe"),
    join(process.env[variable] ?? "", "Microsoft", "Edge", "Application", "msedge.exe"),
  ]),
];

/** A Chromium that starts on this machine: on the PATH, at its usual places, or Playwright's own; else null. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  const onPath = (process.env.PATH ?? process.env.Path ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, isWindows ? `${name}.exe` : name)));
  const candidates = [...(named ? [named] : []), ...onPath, ...wellKnown, ...playwrightOwn()];
  return candidates.find((path) => existsSync(path) && canStart(path)) ?? null;
}

function playwrightOwn() {
  try {
    return [createRequire(import.meta.url)("@playwright/test").chromium.executablePath()];
  } catch {
    // Not installed, or Playwright knows no Chromium for this system.
    return [];
  }
}

/** A browser without its libraries exists and does not start. On Windows asking would open a window. */
function canStart(path) {
  if (isWindows) return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

const packageManagers = [
  {
    probe: "/usr/bin/apt-get",
    commands: [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ],
  },
  { probe: "/usr/bin/dnf", commands: [["dnf", "install", "-y", "chromium"]] },
  { probe: "/sbin/apk", commands: [["apk", "add", "chromium"]] },
  { probe: "/usr/bin/pacman", commands: [["pacman", "-Sy", "--noconfirm", "chromium"]] },
  { probe: "/usr/bin/zypper", commands: [["zypper", "--non-interactive", "install", "chromium"]] },
];

/** Gets a Chromium: Playwright's own, else the system's when this is root. Resolves to its path or null. */
export async function installChromium(say) {
  say("Playwright's own");
  await runProcess(pinnedNode(), [programs.playwright, "install", "chromium"], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "30000" },
    timeoutMs: 300_000,
  });
  const own = findChromium();
  if (own !== null || process.getuid?.() !== 0) return own;
  const manager = packageManagers.find(({ probe }) => existsSync(probe));
  for (const [command, ...args] of manager?.commands ?? []) {
    say(`${command} ${args.join(" ")}`);
    await runProcess(command, args, { env: { DEBIAN_FRONTEND: "noninteractive" }, timeoutMs: 600_000 });
  }
  return findChromium();
}
