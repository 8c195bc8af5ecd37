import { once } from 'node:events'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Random } from '../random.ts'
import { uploadMeter } from './upload-meter.ts'

export type Line = { phone: net.Socket; shop: net.Socket; measure: (bytes: Buffer) => Part[] }
/** A piece of what left the phone; `isCounted`: it counts as sent. */
export type Part = { bytes: Buffer; isCounted: boolean }

const all = (bytes: Buffer): Part[] => [{ bytes, isCounted: true }]

const WAYS = ['silence', 'end', 'reset'] as const

/**
 * What lies between a phone and the shop. It counts what leaves the phone, and at the bytes that are planned it is cut:
 * the phone hears of it, the shop hears nothing, or an end, or a reset.
 */
export class MobileNetwork {
  readonly #server: net.Server
  readonly #lines = new Set<Line>()
  readonly #hushed = new Set<Line>()
  #plan: { at: number; then: (line: Line) => void }[] = []
  sent = 0
  cuts = 0
  url = ''

  /** @param counted everything, or only what photos are made of */
  constructor(
    private readonly shopPort: number,
    private readonly random: Random,
    private readonly counted: 'all' | 'uploads' = 'all',
  ) {
    this.#server = net.createServer((phone) => this.#join(phone))
  }

  async open(): Promise<this> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  /** At that byte of all that are counted; `line`: on which it was. */
  at(byte: number, then: (line: Line) => void): void {
    this.#plan = [...this.#plan, { at: byte, then }].sort((one, other) => one.at - other.at)
  }

  cut(): void {
    this.cuts += 1
    for (const { phone, shop } of this.#lines) {
      const way = this.random.pick(WAYS)
      phone.resetAndDestroy()
      if (way === 'end') shop.end()
      // What left the phone before is on its way, and arrives.
      if (way === 'reset') shop.write('', () => shop.resetAndDestroy())
    }
    this.#lines.clear()
  }

  /** From now on nothing comes through, and nobody is told: as in a tunnel. */
  hush(line: Line): void {
    if (!this.#lines.delete(line)) return
    this.#hushed.add(line)
    line.phone.pause()
    line.shop.pause()
  }

  async close(): Promise<void> {
    this.#plan = []
    this.cut()
    for (const { phone, shop } of this.#hushed) {
      phone.destroy()
      shop.destroy()
    }
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #join(phone: net.Socket): void {
    const shop = net.connect(this.shopPort, '127.0.0.1')
    const line = { phone, shop, measure: this.counted === 'all' ? all : uploadMeter() }
    this.#lines.add(line)
    phone.on('error', () => undefined)
    shop.on('error', () => phone.destroy())
    phone.on('data', (bytes: Buffer) => {
      for (const part of line.measure(bytes))
        if (part.isCounted) this.#pass(line, part.bytes)
        else if (this.#lines.has(line)) shop.write(part.bytes)
    })
    phone.on('close', () => {
      if (this.#lines.delete(line)) shop.destroySoon()
    })
    shop.on('data', (bytes) => phone.write(bytes))
    shop.on('close', () => phone.destroySoon())
  }

  #pass(line: Line, bytes: Buffer): void {
    let left = bytes
    while (left.length > 0 && this.#lines.has(line)) {
      const [next] = this.#plan
      const until = next ? Math.max(next.at - this.sent, 0) : left.length
      const part = left.subarray(0, until)
      this.sent += part.length
      left = left.subarray(until)
      line.shop.write(part)
      if (!next || this.sent < next.at) continue
      this.#plan.shift()
      next.then(line)
    }
  }
}
