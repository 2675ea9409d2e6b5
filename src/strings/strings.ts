import type * as english from './en.ts';

/** All texts of the interface, by the names under which pages use them: what another language has to give. */
export type Strings = Texts<typeof english>;

/** The same texts in any words. Functions keep their parameters. */
type Texts<Value> = Value extends string
  ? string
  : Value extends (...values: never[]) => unknown
    ? Value
    : { readonly [Name in keyof Value]: Texts<Value[Name]> };
