import type { APIRoute } from 'astro';
import { itemRecords } from '../../search/records/item-records.ts';
import { getLibrary } from '../../library/get-library.ts';

/** The items of frameworks, which the search page loads when a query names one. */
export const GET: APIRoute = () => Response.json(itemRecords(getLibrary()));
