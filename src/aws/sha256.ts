/**
 * SHA-256 as the SDK's signer takes it. The SDK's own gives Node each secret as a buffer, twice for a request: Node takes four times as long to
 * make a key of that as for all the rest.
 */
import { createHash, createHmac, createSecretKey, type Hash, type Hmac } from 'node:crypto'
import { keptFor } from '../kept.ts'

type Bytes = ArrayBuffer | ArrayBufferView

/** A digest; with a secret, an HMAC. */
export class Sha256 {
  readonly #hash: Hash | Hmac

  constructor(secret: string | Bytes = '') {
    this.#hash =
      secret === '' ? createHash('sha256') : createHmac('sha256', typeof secret === 'string' ? secret : keyOf(secret))
  }

  update(data: string | Bytes): void {
    this.#hash.update(typeof data === 'string' ? data : toArray(data))
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }
}

/** The signer derives a key once a day, and comes with the same bytes each time. */
const keyOf = keptFor((secret: Bytes) => createSecretKey(toArray(secret)))

function toArray(bytes: Bytes): Uint8Array {
  return ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
}
