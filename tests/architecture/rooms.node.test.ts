import { describe, expect, test } from 'vitest';
import { importCircles, roomViolations } from './import-rules.ts';
import { sourceFiles } from './source-files.ts';

describe('the rooms of src', () => {
  const files = sourceFiles();

  test('import only what the table allows', () => {
    expect(Object.keys(files)).toContain('errors/portolan-error.ts');
    expect(roomViolations(files)).toEqual([]);
  });

  test('do not load each other in a circle', () => {
    expect(importCircles(files)).toEqual([]);
  });
});

describe('roomViolations', () => {
  const planted = (file: string, text: string) =>
    roomViolations({
      [file]: text,
      'errors/portolan-error.ts': '',
      'model/index.ts': '',
      'report/index.ts': '',
      'sources/index.ts': '',
    });

  test('lets a room import errors, itself and what its imports may', () => {
    expect(planted('errors/index.ts', "export * from './portolan-error.ts';")).toEqual([]);
    expect(planted('model/region.ts', "import { PortolanError } from '../errors/portolan-error.ts';")).toEqual([]);
    expect(planted('planning/plan.ts', "import type { Region } from '../model/index.ts';")).toEqual([]);
    expect(planted('sources/census/index.ts', "import { gather } from '../index.ts';")).toEqual([]);
  });

  test.each([
    ['an import', "import { toHtml } from '../report/index.ts';"],
    ['a type', "import type { HtmlOptions } from '../report/index.ts';"],
    ['a re-export', "export * from '../report/index.ts';"],
    ['an import for its effect', "import '../report/index.ts';"],
    ['an import when called', "const report = await import('../report/index.ts');"],
    ['a type in place', "let options: import('../report/index.ts').HtmlOptions;"],
    ['an import over several lines', "import {\n  toHtml,\n} from '../report/index.ts';"],
  ])('refuses a higher room through %s', (_, text) => {
    expect(planted('cube/cube.ts', text)).toEqual([
      'cube/cube.ts imports report/index.ts: cube may import errors, model',
    ]);
  });

  test('refuses a source in an assessment and a report in the core', () => {
    expect(planted('assessment/assess.ts', "import '../sources/index.ts';")).toHaveLength(1);
    expect(planted('index.ts', "export * from './report/index.ts';")).toHaveLength(1);
  });

  test('refuses a room that is not in the table', () => {
    expect(planted('utils/text.ts', '')).toEqual(['utils/text.ts: the table of rooms has no utils']);
    expect(planted('constructor/text.ts', '')).toHaveLength(1);
  });

  test('refuses a file outside src, or none', () => {
    expect(planted('cube/cube.ts', "import '../../package.json';")).toHaveLength(1);
    expect(planted('cube/cube.ts', "import '../model';")).toHaveLength(1);
  });

  test('reads no import out of a comment or a text', () => {
    expect(
      planted('cube/cube.ts', "// import '../report/index.ts'\nconst text = `import '../report/index.ts'`;"),
    ).toEqual([]);
  });
});

describe('importCircles', () => {
  test('finds a circle and gives the way around it', () => {
    const files = {
      'cube/index.ts': "export * from './cube.ts';",
      'cube/cube.ts': "import { group } from './group.ts';",
      'cube/group.ts': "export { type Frame, frameOf } from './cube.ts';",
    };
    expect(importCircles(files)).toEqual(['cube/cube.ts → cube/group.ts → cube/cube.ts']);
  });

  test('leaves a table alone that takes the type of its rows from the file that reads it', () => {
    const files = {
      'codes/state.ts': "import { states } from './states.data.ts';",
      'codes/states.data.ts': "import type { State } from './state.ts';\nexport type { State } from './state.ts';",
    };
    expect(importCircles(files)).toEqual([]);
  });

  test('leaves a diamond alone', () => {
    const files = {
      'a.ts': "import './b.ts'; import './c.ts';",
      'b.ts': "import './d.ts';",
      'c.ts': "import './d.ts';",
    };
    expect(importCircles(files)).toEqual([]);
  });
});
