const isTerminal = process.stdout.isTTY === true;
const isColoured = isTerminal && process.env.NO_COLOR === undefined;
const paint = (code) => (text) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint("1");
export const dim = paint("2");
export const green = paint("32");
export const red = paint("31");
export const yellow = paint("33");

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/**
 * Shows one step while it goes on and how long it took; without a terminal, one line when it begins and
 * one when it has ended.
 * @template T
 * @param {string} label
 * @param {(say: (detail: string) => void) => Promise<T>} work `say` tells how far it is
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  let detail = "";
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % frames.length;
    process.stdout.write(`\r\u001b[K  ${frames[frame]} ${label} ${dim(`${detail} ${seconds()}`)}`);
  };
  if (!isTerminal) console.log(`  … ${label}`);
  const timer = isTerminal ? setInterval(draw, 100) : undefined;
  const end = (mark, last) => {
    clearInterval(timer);
    const line = `  ${mark} ${label} ${dim(`${last === "" ? "" : `${last}, `}${seconds()}`)}`;
    process.stdout.write(isTerminal ? `\r\u001b[K${line}\n` : `${line}\n`);
  };
  try {
    const result = await work((next) => {
      detail = next;
    });
    end(green("✓"), "");
    return result;
  } catch (error) {
    end(red("✗"), detail);
    throw error;
  }
}
