import net from 'node:net'
import { type Frame, Frames, Words } from './frames.ts'

/** What the server says when no transaction is open. */
const IDLE = 'I'.charCodeAt(0)

/**
 * - `before`: the statement never reaches the server
 * - `after`: the server did it, and nobody hears the answer
 */
export type Moment = 'before' | 'after'

/** `durable`: a commit, or a write outside of a transaction; where what a kill leaves behind changes. */
export type Statement = { sql: string; isDurable: boolean }

/**
 * `at`: the how many-th statement, or the how many-th durable one, counted from 1. `keeping`: the durable one that keeps
 * what such a statement wrote, whatever else the store does at that moment.
 */
export type Where = ({ at: number; of: 'all' | 'durable' } | { keeping: RegExp }) & { moment: Moment }

type Trap = Where & { spring: (sql: string) => void }

/**
 * `isInside` a statement's messages, `isOpen` a transaction, `hasWritten` what the trap waits for. `swallowed`: the statement whose answer is awaited and
 * kept back. `isHeld`: nothing passes any more.
 */
type Line = {
  client: net.Socket
  server: net.Socket
  words: Words
  isInside: boolean
  isOpen: boolean
  hasWritten: boolean
  isHeld: boolean
  swallowed: string | null
}

/**
 * The way from a store to PostgreSQL, which counts its statements and does something at the k-th: a fault at every
 * step boundary, without a word about it in the store.
 */
export class PostgresProxy {
  readonly #lines = new Set<Line>()
  readonly #server: net.Server
  #trap: Trap | null = null
  #seen: Statement[] = []
  #durable = 0
  #isDown = false
  port = 0

  constructor(private readonly target: number) {
    this.#server = net.createServer((client) => this.#join(client))
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address && typeof address === 'object') this.port = address.port
    return this
  }

  /** The statements since the last `watch` or `arm`. */
  get seen(): readonly Statement[] {
    return this.#seen
  }

  watch(trap: Trap | null = null): void {
    this.#trap = trap
    this.#seen = []
    this.#durable = 0
  }

  /** Springs once, at one statement from now on. */
  arm(where: Where, spring: Trap['spring']): void {
    this.watch({ ...where, spring })
  }

  /** Ends every connection, as a network or a server that goes away does. */
  cut(): void {
    for (const { client, server } of [...this.#lines]) {
      client.resetAndDestroy()
      server.destroy()
    }
  }

  /** While down, nobody gets in. */
  setDown(isDown: boolean): void {
    this.#isDown = isDown
    if (isDown) this.cut()
  }

  async close(): Promise<void> {
    this.#trap = null
    this.cut()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #join(client: net.Socket): void {
    if (this.#isDown) return void client.resetAndDestroy()
    const server = net.connect(this.target, '127.0.0.1')
    const line: Line = {
      client,
      server,
      words: new Words(),
      isInside: false,
      isOpen: false,
      hasWritten: false,
      isHeld: false,
      swallowed: null,
    }
    this.#lines.add(line)
    const asked = new Frames(true)
    const answered = new Frames(false)
    for (const socket of [client, server]) {
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', () => {
        this.#lines.delete(line)
        client.destroy()
        server.destroy()
      })
    }
    client.on('data', (bytes: Buffer) => {
      const passed = asked.push(bytes).filter((frame) => !line.isHeld && this.#mayPass(line, frame))
      if (passed.length > 0 && !server.destroyed)
        server.write(Buffer.concat(passed.map((frame) => frame.bytes)))
    })
    server.on('data', (bytes: Buffer) => {
      const ready = answered.push(bytes).findLast(({ type }) => type === 'Z')
      if (ready) line.isOpen = ready.bytes[5] !== IDLE
      if (ready && !line.isOpen) line.hasWritten = false
      if (line.isHeld) return
      if (line.swallowed === null) client.write(bytes)
      else if (ready) this.#spring(line, line.swallowed)
    })
  }

  /** Counts a statement at its first message, and holds it and what follows when it is the one. */
  #mayPass(line: Line, frame: Frame): boolean {
    const isFirst = !line.isInside && ['Q', 'P', 'B', 'E'].includes(frame.type)
    line.isInside = ['P', 'B', 'D', 'E'].includes(frame.type) || (line.isInside && frame.type !== 'S')
    const sql = line.words.sqlOf(frame)
    if (!isFirst) return true
    const isDurable = line.isOpen ? /^commit/i.test(sql) : /^\s*(insert|update|delete|with)\b/i.test(sql)
    this.#seen.push({ sql, isDurable })
    if (isDurable) this.#durable += 1
    const trap = this.#trap
    if (!trap || !this.#isThere(trap, line, { sql, isDurable })) return true
    if (trap.moment === 'after') {
      line.swallowed = sql
      return true
    }
    this.#spring(line, sql)
    return false
  }

  #isThere(trap: Trap, line: Line, { sql, isDurable }: Statement): boolean {
    if ('keeping' in trap) {
      line.hasWritten ||= trap.keeping.test(sql)
      return isDurable && line.hasWritten
    }
    if (trap.of === 'durable') return isDurable && trap.at === this.#durable
    return trap.at === this.#seen.length
  }

  #spring(line: Line, sql: string): void {
    const trap = this.#trap
    this.#trap = null
    line.isHeld = true
    trap?.spring(sql)
  }
}
