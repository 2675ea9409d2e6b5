import { fromBER } from 'asn1js';
import { SignedData, type SignerInfo, TimeStampResp, TSTInfo } from 'pkijs';

/** A time stamp as its authority sent it (RFC 3161), not verified yet. */
export interface Timestamp {
  /** The names of digests by which the file and the stamp are signed, as Node's crypto knows them. */
  fileDigest: string;
  /** The digest of the file that is stamped. */
  imprint: Buffer;
  at: Date;
  /** The bytes that say all that is stamped. */
  content: Buffer;
  /** The certificates that the stamp brings, each as DER. */
  certificates: Buffer[];
  signer: SignerInfo;
}

/** The names of digests, by their object identifiers. */
export const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** The object identifier of the content of a time stamp. */
export const stampType = '1.2.840.113549.1.9.16.1.4';

/** Returns the time stamp in the response of an authority. Throws if it is none, or if the authority refused. */
export function readTimestamp(bytes: Uint8Array): Timestamp {
  const { status, timeStampToken } = parsed(() => new TimeStampResp({ schema: fromBER(new Uint8Array(bytes)).result }));
  if (status.status > 1 || !timeStampToken) throw new Error(`The authority refused, with status ${status.status}.`);
  const { encapContentInfo, certificates, signerInfos } = parsed(
    () => new SignedData({ schema: timeStampToken.content }),
  );
  const [signer, another] = signerInfos;
  const { eContent, eContentType } = encapContentInfo;
  if (!signer || another || !eContent || eContentType !== stampType) throw new Error('It is no time stamp.');
  const { messageImprint, genTime } = parsed(() => TSTInfo.fromBER(eContent.getValue()));
  const content = Buffer.from(eContent.getValue());
  return {
    fileDigest: digestNamed(messageImprint.hashAlgorithm.algorithmId),
    imprint: Buffer.from(messageImprint.hashedMessage.getValue()),
    at: genTime,
    content,
    certificates: (certificates ?? []).map((certificate) => Buffer.from(certificate.toSchema().toBER(false))),
    signer,
  };
}

/** Returns what `parse` returns. Throws in plain words if the library cannot read it. */
function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw new Error('It is no time stamp.', { cause: error });
  }
}

/** Returns the name of a digest. Throws if it is one that is no longer safe or not known. */
export function digestNamed(id: string): string {
  const name = digests[id];
  if (!name) throw new Error(`It uses the digest ${id}, which is not SHA-256, SHA-384 or SHA-512.`);
  return name;
}
