import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import type { Company } from '../library/library-types.ts';
import { policyFolders } from '../library/read-policies.ts';
import { idPattern } from '../model/id-pattern.ts';
import { revisionIdError } from '../model/revision-id.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';
import { originError } from '../model/site-origin.ts';
import { SettingError } from './setting-error.ts';

/** The settings of a run, from environment variables. README lists them. */
export interface Settings {
  /** The content folder, as an absolute path. */
  content: string;
  /** The folder that the site is built into. */
  out: string;
  /** The cache folder, as an absolute path. */
  cache: string;
  /** The day of the run, as an ISO date in UTC. */
  day: string;
  /** The value of PREVIEW, unchecked: the id of the drafts to treat as sealed, after their policy if it is only one of several. */
  preview: string | undefined;
  /** The value of SITE_URL: the origin that the site is published at. */
  siteUrl: string | undefined;
  /** The path that the site is published under, such as `/trust`; empty at the root of the host. */
  base: string;
  /** Names of fonts on this machine for the PDF files. */
  fonts: string[];
  /** The password of the secret key that signs seals, if it has one. */
  sealKeyPassword: string | undefined;
  /** The port that `npm run preview` listens on, unchecked. */
  port: string;
}

/** The default origin of `npm start` and `npm run dev`. */
export const localOrigin = 'http://localhost:4321';

/** Returns the settings of a run. Throws a `SettingError` if one is invalid. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const {
    CONTENT_DIR,
    OUT_DIR,
    CACHE_DIR,
    SOURCE_DATE_EPOCH,
    PREVIEW,
    SITE_URL,
    BASE_PATH,
    PDF_FONTS,
    SEAL_KEY_PASSWORD,
    PORT,
  } = environment;
  return {
    content: contentFolder(CONTENT_DIR || 'content'),
    out: OUT_DIR || 'dist',
    cache: cacheFolder(CACHE_DIR || '.cache'),
    day: dayOf(SOURCE_DATE_EPOCH),
    preview: PREVIEW || undefined,
    siteUrl: siteUrl(SITE_URL),
    base: basePath(BASE_PATH ?? ''),
    fonts: (PDF_FONTS ?? '').split(',').flatMap((name) => name.trim() || []),
    sealKeyPassword: SEAL_KEY_PASSWORD || undefined,
    port: PORT || new URL(localOrigin).port,
  };
}

/**
 * Returns the origin of the site: SITE_URL, the company's `site` or, if neither is set, the local one. `known` tells
 * whether it was set.
 */
export function siteOrigin(
  { siteUrl }: Pick<Settings, 'siteUrl'>,
  company: Pick<Company, 'site'> | undefined,
): { site: string; known: boolean } {
  // the schema of company.yaml has checked the company's site
  const given = siteUrl ?? company?.site;
  return { site: new URL(given ?? localOrigin).origin, known: Boolean(given) };
}

/**
 * Returns the revisions that PREVIEW names, as `loadLibrary` takes them: that of one policy, or those of a date of all policies. Returns
 * `undefined` if it is not set. Throws a `SettingError` if there is no revision of that date.
 */
export function previewedDrafts({ preview, content }: Pick<Settings, 'preview' | 'content'>): string[] | undefined {
  if (!preview) return undefined;
  const parts = preview.split('/');
  const [date = '', policy] = parts.reverse();
  const isNamed = parts.length < 3 && new RegExp(`^${idPattern}$`).test(policy ?? mainPolicy);
  const fault = isNamed ? revisionIdError(date) : 'Expected a date, or a policy and a date.';
  if (fault)
    throw new SettingError(`PREVIEW must be the date of a draft, after its policy if there are several. ${fault}`);
  const policies = policy === undefined ? policyFolders(content) : [policy];
  const drafts = policies.filter((id) => existsSync(path.join(content, folderOf(id), date)));
  if (drafts.length > 0) return drafts.map((id) => (id === mainPolicy ? date : `${id}/${date}`));
  throw new SettingError(
    `PREVIEW is ${preview}, but ${displayPath(content)} has no draft of that date. Make one with npm run new:revision -- ${preview.replace('/', ' ')}.`,
  );
}

/** Throws a `SettingError` if PREVIEW is set, because a build never publishes a draft. */
export function refusePreview({ preview }: Pick<Settings, 'preview'>): void {
  if (!preview) return;
  throw new SettingError(
    `PREVIEW is ${preview}, but a build never publishes a draft. Unset PREVIEW, or seal the draft with npm run seal -- ${preview.replace('/', ' ')}.`,
  );
}

/** Returns the absolute path of the content folder. Throws a `SettingError` if Astro could not import sections from it. */
function contentFolder(folder: string): string {
  const content = path.resolve(folder);
  const misread = content.replaceAll(path.sep, '').match(/[#?\\]/)?.[0];
  if (!misread) return content;
  throw new SettingError(
    `The content folder is ${content}. Its path may not contain ${misread}, because Astro reads paths as URLs. Move or rename the folder.`,
  );
}

/**
 * Returns the day of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), or today in UTC if
 * it is empty.
 */
function dayOf(epoch: string | undefined): string {
  if (!epoch) return new Date().toISOString().slice(0, 10);
  const date = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (date.getTime() < Date.UTC(9001, 0, 1)) return date.toISOString().slice(0, 10);
  throw new SettingError(
    `SOURCE_DATE_EPOCH is “${epoch}”. Must be a whole number of seconds since 1970-01-01, up to the year 9000.`,
  );
}

/** Returns the cache folder as an absolute path. Throws a `SettingError` if it is a file. */
function cacheFolder(given: string): string {
  const folder = path.resolve(given);
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new SettingError(`CACHE_DIR is “${given}”, which is a file. Name a folder.`);
  return folder;
}

/** Returns a value of SITE_URL, or `undefined` if it is empty. Throws a `SettingError` if it is not an origin. */
function siteUrl(given: string | undefined): string | undefined {
  const fault = given && originError(given);
  if (fault) throw new SettingError(`SITE_URL is “${given}”. ${fault}, such as https://trust.example.com.`);
  return given || undefined;
}

/** Returns a value of BASE_PATH with a leading and no trailing slash. Throws a `SettingError` if it is not a path. */
function basePath(given: string): string {
  const inside = given.replace(/^\/*|\/*$/g, '');
  if (!inside) return '';
  const isPath = inside.split('/').every((part) => /^[\w.~-]+$/.test(part) && !/^\.\.?$/.test(part));
  if (isPath) return `/${inside}`;
  throw new SettingError(
    `BASE_PATH is “${given}”. Must be the path that the site is published under, such as /trust: letters, digits and - . _ ~ between slashes.`,
  );
}
