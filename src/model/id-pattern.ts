/** The source of a pattern that matches an id: lowercase letters, digits and hyphens. Ids are file names and parts of URLs. */
export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';
