import { bec4Table } from './bec4.data.ts';

/** Lines of a code, its class of use and its title, apart. */
export function bec4Rows(): readonly (readonly [code: string, use: string, title: string])[] {
  return bec4Table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', use = '', ...title] = line.split(' ');
      return [code, use, title.join(' ')] as const;
    });
}
