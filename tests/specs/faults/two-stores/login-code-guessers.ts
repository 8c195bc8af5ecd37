import { createHmac } from 'node:crypto'
import { expect, vi } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { newPhone } from '../../../fixtures/new-phone.ts'
import type { Shop } from '../rig/processes/shop.ts'

type Answer = { status: number; body: { code?: string; token?: string; mark?: string } }

/** Everybody at once, in turns at each store, from addresses that the shop vouches for. */
export class Guessers {
  #asked = 0

  constructor(private readonly shop: Shop) {}

  async post(address: string, body: object, ip: string, { token = '', mark = '' } = {}): Promise<Answer> {
    const store = this.shop.stores[this.#asked++ % this.shop.stores.length]
    const at = Date.now()
    const secret = this.shop.ground.storeEnv.INTERNAL_SECRET ?? ''
    const v1 = createHmac('sha256', secret).update(`${at}.${ip}`).digest('hex')
    const response = await fetch(`${store?.url}${address}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-mingaco-visitor': `t=${at},ip=${ip},v1=${v1}`,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(mark && { 'x-mingaco-mark': mark }),
      },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }

  ask = (to: string, ip = this.someIp(), mark = '') => this.post('/members/codes', { to }, ip, { mark })
  guess = (to: string, code: string, ip = this.someIp()) => this.post('/auth/member/code', { to, code }, ip)

  someIp(): string {
    return [10, ...[1, 2, 3].map(() => this.shop.random.between(0, 255))].join('.')
  }

  /** Not drawn from the seed: each file draws the same from it, and all of them share one database. */
  phone = newPhone

  /** A member of the shop's first group, with a phone of her own. */
  async member(): Promise<string> {
    const phone = this.phone()
    const response = await fetch(`${this.shop.store.url}/admin/organizations/telar-de-prueba/members`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await this.shop.asStaff()) },
      body: JSON.stringify({ name: 'Socia de prueba', role: 'member', phone, acceptedAt: new Date() }),
    })
    expect(response.status).toBe(201)
    return phone
  }

  async codeOf(phone: string): Promise<string> {
    const { DATA_DIR = '' } = this.shop.ground.storeEnv
    const folder = path.join(DATA_DIR, 'mailbox')
    return vi.waitFor(
      () => {
        const messages = readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .map(
            (name) =>
              JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { to: string; text: string },
          )
        const code = /\b\d{6}\b/.exec(messages.find(({ to }) => to === phone)?.text ?? '')?.[0]
        if (!code) throw new Error(`no code came to ${phone}`)
        return code
      },
      { timeout: 300_000, interval: 100 },
    )
  }
}

export const count = (answers: Answer[], status: number) =>
  answers.filter((answer) => answer.status === status).length
