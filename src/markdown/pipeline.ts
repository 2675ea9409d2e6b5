import remarkGfm from 'remark-gfm';
import { remarkAlignment } from './remark-alignment.ts';
import { remarkClauses } from './remark-clauses.ts';

/** The remark plugins that every section goes through, in Astro and in our own parser alike. */
export const remarkPlugins = [remarkGfm, remarkAlignment, remarkClauses];
