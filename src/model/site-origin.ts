/** Returns why the text is not the origin of a site, such as `https://trust.example.com`, or `undefined` if it is one. */
export function originError(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return 'Must be an absolute http or https URL';
  const { username, password, pathname, search, hash } = new URL(text);
  if (username || password) return 'Must have no user name and no password';
  if (search || hash) return 'Must end after the host, without ? and #';
  if (pathname !== '/') return `Must end after the host: put the path, ${pathname}, in BASE_PATH`;
  return undefined;
}
