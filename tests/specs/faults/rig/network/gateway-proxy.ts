import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type GatewayCall = 'create' | 'commit' | 'status' | 'refund'
/** `received`: before Webpay hears of it · `answered`: after Webpay did it, before the store hears of it. */
export type GatewayMoment = 'received' | 'answered'

type Trap = { call: GatewayCall; moment: GatewayMoment; spring: () => void }

/** The way from a store to the Webpay simulator, with a trap at either side of a call. */
export class GatewayProxy {
  readonly #server: Server
  #trap: Trap | null = null

  constructor(private readonly target: number) {
    this.#server = createServer((asked, answer) => this.#pass(asked, answer))
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  arm(call: GatewayCall, moment: GatewayMoment, spring: () => void): void {
    this.#trap = { call, moment, spring }
  }

  disarm(): void {
    this.#trap = null
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const trap = this.#trap?.call === callOf(asked) ? this.#trap : null
    if (trap) this.#trap = null
    if (trap?.moment === 'received') return trap.spring()
    const onward = request(
      {
        host: '127.0.0.1',
        port: this.target,
        method: asked.method,
        path: asked.url,
        headers: { ...asked.headers, host: `127.0.0.1:${this.target}` },
      },
      (got) => {
        const chunks: Buffer[] = []
        got.on('data', (chunk: Buffer) => chunks.push(chunk))
        got.on('end', () => {
          if (trap) return trap.spring()
          answer.writeHead(got.statusCode ?? 502, got.headers)
          answer.end(Buffer.concat(chunks))
        })
      },
    )
    onward.on('error', () => answer.destroy())
    answer.on('error', () => onward.destroy())
    asked.pipe(onward)
  }
}

function callOf({ method, url = '' }: IncomingMessage): GatewayCall {
  if (url.endsWith('/refunds')) return 'refund'
  if (method === 'PUT') return 'commit'
  return method === 'POST' ? 'create' : 'status'
}
