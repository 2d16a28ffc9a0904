declare const brand: unique symbol;

/** Text that has been checked to be a code of one system. The mark exists at compile time only. */
export type Brand<Text extends string, System extends string> = Text & { readonly [brand]: System };

/** What a `parse…` function returns: the code, or the reason why the text is none. It never throws. */
export type Parsed<Code> =
  | { readonly ok: true; readonly value: Code }
  | { readonly ok: false; readonly reason: string; readonly suggestion?: string };
