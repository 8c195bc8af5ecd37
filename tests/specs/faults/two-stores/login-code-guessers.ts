import { expect, vi } from 'vitest'
import { send } from '../../../clients/call.ts'
import { messagesIn } from '../../../clients/mailbox.ts'
import { signedVisitor } from '../../../clients/visitor.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import type { Shop } from '../rig/processes/shop.ts'

type Said = { token?: string; mark?: string }

/** Everybody at once, in turns at each store, from addresses that the shop vouches for. */
export class Guessers {
  #asked = 0

  constructor(private readonly shop: Shop) {}

  post(path: string, body: object, ip: string, { token = '', mark = '' } = {}) {
    const store = this.shop.stores[this.#asked++ % this.shop.stores.length]
    return send<Said>('POST', `${store?.url}${path}`, body, {
      ...signedVisitor(this.shop.ground.storeEnv.INTERNAL_SECRET ?? '', ip),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(mark && { 'x-mingaco-mark': mark }),
    })
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
    const path = '/admin/organizations/telar-de-prueba/members'
    const person = { name: 'Socia de prueba', role: 'member', phone, acceptedAt: new Date() }
    expect((await this.shop.buyer.call('POST', path, person, await this.shop.asStaff())).status).toBe(201)
    return phone
  }

  codeOf(phone: string): Promise<string> {
    const { DATA_DIR = '' } = this.shop.ground.storeEnv
    return vi.waitFor(
      () => {
        const code = /\b\d{6}\b/.exec(messagesIn(DATA_DIR).find(({ to }) => to === phone)?.text ?? '')?.[0]
        if (!code) throw new Error(`no code came to ${phone}`)
        return code
      },
      { timeout: 300_000, interval: 100 },
    )
  }
}

export const count = (answers: { status: number }[], status: number) =>
  answers.filter((answer) => answer.status === status).length
