/** The part of papaparse that is used here. Its published types bring those of Node with them, and this runs in pages. */
declare module 'papaparse' {
  interface ParseError {
    readonly code: string;
    readonly row?: number;
  }
  interface ParserOptions {
    readonly delimiter: string;
    readonly newline: '\n';
  }
  class Parser {
    constructor(options: ParserOptions);
    parse(text: string): { readonly data: string[][]; readonly errors: readonly ParseError[] };
  }
  const Papa: { readonly Parser: typeof Parser };
  export default Papa;
}
