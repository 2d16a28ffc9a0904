import { describe, expect, test } from 'vitest';
import { firstExample, toCommonJs } from '../../scripts/checks/first-example.mjs';

const readme = `# portolan
\`\`\`js
import { other } from 'elsewhere';
\`\`\`
## First example
Ten lines:
\`\`\`js
import { assess } from 'portolan';
console.log(typeof assess);
\`\`\`
They print
\`\`\`text
function
\`\`\`
## Next
`;

describe('firstExample', () => {
  test('takes the script under its heading, and what it prints', () => {
    expect(firstExample(readme)).toEqual({
      code: "import { assess } from 'portolan';\nconsole.log(typeof assess);\n",
      prints: 'function\n',
    });
  });

  test('says what is missing', () => {
    expect(() => firstExample('# portolan\n')).toThrow('First example');
    expect(() => firstExample(readme.replace('```text', '```'))).toThrow('First example');
  });
});

describe('toCommonJs', () => {
  test('turns named imports into require', () => {
    expect(toCommonJs("import { assess, type as kind } from 'portolan';\nassess();\n")).toBe(
      "const { assess, type: kind } = require('portolan');\nassess();\n",
    );
    expect(toCommonJs("import {\n  assess,\n} from 'portolan';\n")).toBe(
      "const {\n  assess,\n} = require('portolan');\n",
    );
  });

  test('refuses what it cannot turn', () => {
    expect(() => toCommonJs("import * as portolan from 'portolan';\n")).toThrow('import * as portolan');
    expect(() => toCommonJs('export const a = 1;\n')).toThrow('export const a');
  });
});
