import type { APIRoute } from 'astro';
import { itemRecords } from '../../search/records/item-records.ts';
import { pageContext } from '../_page-context.ts';

/** The items of frameworks, which the search page loads when a query names one. */
export const GET: APIRoute = () => Response.json(itemRecords(pageContext().library));
