import type { APIRoute } from 'astro';
import { itemRecords } from '../../search/records/item-records.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the items of all frameworks as JSON. The search page loads them when a query names one. */
export const GET: APIRoute = () => Response.json(itemRecords(pageContext().library));
