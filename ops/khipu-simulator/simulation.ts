import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payment } from './payment.ts'

/** Invented: who knows them can do nothing anywhere. */
export const API_KEY = 'khipu-de-mentira-api'
export const SECRET = 'khipu-de-mentira-firma'

/** What every handler works on. Payments stay on disk, so that a restart still knows those under way. */
export class Simulation {
  readonly payments: Map<string, Payment>
  /** How many calls of the API answer 500 next: before they do anything, or after they changed something. */
  failing = { before: 0, after: 0 }

  readonly publicUrl: () => string
  readonly #file: string | undefined

  constructor(file: string | undefined, publicUrl: () => string) {
    this.#file = file
    this.publicUrl = publicUrl
    const kept = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Payment[]) : []
    this.payments = new Map(kept.map((payment) => [payment.id, payment]))
  }

  save() {
    const file = this.#file
    if (!file) return
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify([...this.payments.values()]))
    renameSync(`${file}.new`, file)
  }
}
