import path from 'node:path';

/** The content folder: `content/`, unless CONTENT_DIR names another one. */
export function contentFolder(): string {
  return path.resolve(process.env.CONTENT_DIR || 'content');
}
