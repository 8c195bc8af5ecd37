import { once } from 'node:events'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Random } from './random.ts'

const WAYS = ['silence', 'end', 'reset'] as const

/**
 * What lies between a phone and the shop. It counts what leaves the phone, and at the bytes that are planned it is cut:
 * the phone hears of it, the shop hears nothing, or an end, or a reset.
 */
export class MobileNetwork {
  readonly #server: net.Server
  readonly #lines = new Set<[net.Socket, net.Socket]>()
  #plan: { at: number; then: () => void }[] = []
  sent = 0
  cuts = 0
  url = ''

  constructor(
    private readonly shopPort: number,
    private readonly random: Random,
  ) {
    this.#server = net.createServer((phone) => this.#join(phone))
  }

  async open(): Promise<this> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  /** At that byte of all that leave the phone. */
  at(byte: number, then: () => void): void {
    this.#plan = [...this.#plan, { at: byte, then }].sort((one, other) => one.at - other.at)
  }

  cut(): void {
    this.cuts += 1
    for (const [phone, shop] of this.#lines) {
      const way = this.random.pick(WAYS)
      phone.resetAndDestroy()
      if (way === 'end') shop.end()
      // What left the phone before is on its way, and arrives.
      if (way === 'reset') shop.write('', () => shop.resetAndDestroy())
    }
    this.#lines.clear()
  }

  async close(): Promise<void> {
    this.#plan = []
    this.cut()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #join(phone: net.Socket): void {
    const shop = net.connect(this.shopPort, '127.0.0.1')
    const line: [net.Socket, net.Socket] = [phone, shop]
    this.#lines.add(line)
    phone.on('error', () => undefined)
    shop.on('error', () => phone.destroy())
    phone.on('data', (bytes: Buffer) => this.#pass(line, bytes))
    phone.on('close', () => {
      if (this.#lines.delete(line)) shop.destroySoon()
    })
    shop.on('data', (bytes) => phone.write(bytes))
    shop.on('close', () => phone.destroySoon())
  }

  #pass(line: [net.Socket, net.Socket], bytes: Buffer): void {
    let left = bytes
    while (left.length > 0 && this.#lines.has(line)) {
      const [next] = this.#plan
      const until = next ? Math.max(next.at - this.sent, 0) : left.length
      const part = left.subarray(0, until)
      this.sent += part.length
      left = left.subarray(until)
      line[1].write(part)
      if (!next || this.sent < next.at) continue
      this.#plan.shift()
      next.then()
    }
  }
}
