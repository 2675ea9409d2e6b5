/** A text in which e-mail addresses are written plainly. */
export interface PlainAddresses {
  text: string;
  /** The addresses that were disguised. */
  addresses: string[];
  /** The words that disguised them. */
  removed: string;
}

const disguised = /([\w.+-]+)\s*[[({<]\s*at\s*[\])}>]\s*([\w-]+(?:(?:\.|\s*[[({<]\s*dot\s*[\])}>]\s*)[\w-]+)+)/gi;

/** Replaces addresses such as `security [at] example [dot] com` with `security@example.com`. */
export function plainAddresses(text: string): PlainAddresses {
  const addresses: string[] = [];
  let removed = '';
  const plain = text.replace(disguised, (all, name: string, host: string) => {
    const address = `${name}@${host.replace(/\s*[[({<]\s*dot\s*[\])}>]\s*/gi, '.')}`;
    addresses.push(address);
    removed += ` at ${'dot '.repeat(all.match(/\bdot\b/gi)?.length ?? 0)}`;
    return address;
  });
  return { text: plain, addresses, removed };
}
