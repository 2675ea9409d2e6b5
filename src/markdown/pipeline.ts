import remarkGfm from 'remark-gfm';
import { remarkAlignment } from './remark-alignment.ts';
import { remarkClauses } from './remark-clauses.ts';
import { remarkLabels } from './remark-labels.ts';
import { remarkScroll } from './remark-scroll.ts';

/** The remark plugins for sections, the same in Astro and in our own parser. */
export const remarkPlugins = [remarkGfm, remarkAlignment, remarkLabels, remarkClauses, remarkScroll];
