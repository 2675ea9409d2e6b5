/**
 * Exits with a clear message if Node is too old to run the project's TypeScript. It is plain JavaScript, so that an old
 * Node can run it.
 */
const needed = [22, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Node ${process.versions.node} is too old: ${needed.join('.')} or newer is needed. On Linux (x64) npm ci installs one; elsewhere install it from nodejs.org.`,
  );
  process.exit(1);
}
