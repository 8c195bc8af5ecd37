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

/** What one connection says, with the statements that it prepared under a name. */
export class Words {
  readonly #prepared = new Map<string, string>()

  /** The SQL of a Query, Parse or Bind message; empty for others. */
  sqlOf({ type, bytes }: Frame): string {
    if (type === 'Q') return text(bytes, 5)
    const next = bytes.indexOf(0, 5) + 1
    if (type === 'B') return this.#prepared.get(text(bytes, next)) ?? ''
    if (type !== 'P') return ''
    const sql = text(bytes, next)
    this.#prepared.set(text(bytes, 5), sql)
    return sql
  }
}

function text(bytes: Buffer, from: number): string {
  return bytes.toString('utf8', from, bytes.indexOf(0, from))
}
