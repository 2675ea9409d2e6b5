import { hash } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';

const sha256Id = '2.16.840.1.101.3.4.2.1';

/** Returns a request for a time stamp of a file (RFC 3161) that asks for the certificates of the authority too. */
export function timestampRequest(file: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id }),
      hashedMessage: new OctetString({ valueHex: copyOf(hash('sha256', file, 'buffer')) }),
    }),
    nonce: new Integer({ valueHex: copyOf(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER(false));
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
