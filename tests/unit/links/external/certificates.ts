import { generate } from 'selfsigned';

/** A certificate and its private key, in PEM format. */
export interface KeyPair {
  key: string;
  cert: string;
}

/** The certificates of the local hosts. */
export interface Certificates {
  /** The certificate of the authority that the check must trust. */
  authority: string;
  /** The valid certificate of all hosts that are not in `bad`. */
  good: KeyPair;
  /** Bad certificates by host. */
  bad: Record<string, KeyPair>;
}

/** Creates a certificate for all good hosts, and a bad one of each kind. */
export async function makeCertificates(goodHosts: readonly string[]): Promise<Certificates> {
  const [authority, stranger] = await Promise.all([makeAuthority('Authority'), makeAuthority('Stranger')]);
  const past = { notBeforeDate: new Date('2020-01-01'), notAfterDate: new Date('2021-01-01') };
  const [good, expired, otherName, unknown, own] = await Promise.all([
    make(goodHosts, { ca: authority }),
    make(['expired.example'], { ca: authority, ...past }),
    make(['another.example'], { ca: authority }),
    make(['unknown.example'], { ca: stranger }),
    make(['own.example'], {}),
  ]);
  return {
    authority: authority.cert,
    good,
    bad: { 'expired.example': expired, 'wrong.example': otherName, 'unknown.example': unknown, 'own.example': own },
  };
}

async function makeAuthority(name: string): Promise<KeyPair> {
  const made = await generate([{ name: 'commonName', value: name }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function make(hosts: readonly string[], options: Parameters<typeof generate>[1]): Promise<KeyPair> {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? '' }], {
    ...common,
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}

const common = { algorithm: 'sha256', keyType: 'ec' } as const;
