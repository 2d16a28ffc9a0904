/**
 * The first example of the README and what it says it prints: the `js` block and the `text` block after it,
 * both under the heading "First example".
 * @param {string} readme
 * @returns {{ code: string, prints: string }}
 */
export function firstExample(readme) {
  const [, section] = readme.split(/^#+ First example$/m);
  const [, code, prints] = section?.match(/^```js\n(.*?)^```$.*?^```text\n(.*?)^```$/ms) ?? [];
  if (!code || !prints) {
    throw new Error(
      'README.md needs a heading "First example" with a js block and, after it, a text block of what it prints',
    );
  }
  return { code, prints };
}

/** A script of named imports, rewritten with `require`. */
export function toCommonJs(code) {
  const rewritten = code.replace(
    /^import \{([^{}]*)\} from ('[^']+');$/gm,
    (_, names, from) => `const {${names.replace(/ as /g, ': ')}} = require(${from});`,
  );
  const left = rewritten.match(/^(?:import|export)\b.*/m);
  if (left) throw new Error(`can't be written with require: ${left[0]}`);
  return rewritten;
}
