import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Milliseconds of the fastest run. */
export function least(run, runs) {
  let time = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

/** What a Python script beside the benchmark prints for what it is given, as JSON; `null` where Python or numpy is not here. */
export function byPython(script, given) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  try {
    const printed = execFileSync('python3', [path], {
      input: JSON.stringify(given),
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return JSON.parse(printed);
  } catch {
    console.log('numpy is not here: it is left out');
    return null;
  }
}

export function print(name, time, beside) {
  const ratio = beside === undefined ? '' : `   ${(time / beside).toFixed(2)} times`;
  console.log(`${name.padEnd(52)}${time.toFixed(2).padStart(9)} ms${ratio}`);
}
