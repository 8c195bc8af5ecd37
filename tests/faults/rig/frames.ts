/** Cuts a stream of PostgreSQL's protocol into messages. `isOpening`: the first one has no type byte. */
export class Frames {
  #rest: Buffer = Buffer.alloc(0)
  #isOpening: boolean

  constructor(isOpening: boolean) {
    this.#isOpening = isOpening
  }

  push(bytes: Buffer): Frame[] {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    const found: Frame[] = []
    for (;;) {
      const head = this.#isOpening ? 0 : 1
      if (this.#rest.length < head + 4) return found
      const size = head + this.#rest.readInt32BE(head)
      if (this.#rest.length < size) return found
      found.push({
        type: this.#isOpening ? 'opening' : String.fromCharCode(this.#rest[0] ?? 0),
        bytes: this.#rest.subarray(0, size),
      })
      this.#isOpening = false
      this.#rest = this.#rest.subarray(size)
    }
  }
}

export type Frame = { type: string; bytes: Buffer }

/** The SQL of a Query or Parse message; empty for others. */
export function sqlOf({ type, bytes }: Frame): string {
  if (type === 'Q') return text(bytes, 5)
  if (type === 'P') return text(bytes, bytes.indexOf(0, 5) + 1)
  return ''
}

function text(bytes: Buffer, from: number): string {
  return bytes.toString('utf8', from, bytes.indexOf(0, from))
}
