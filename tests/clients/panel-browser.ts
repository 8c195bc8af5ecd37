import { generateSync } from 'otplib'
import { PASSWORD } from './panel-entry.ts'
import { readStack } from '../support/stack.ts'
import { sql } from './store-database.ts'

export type Page = { status: number; text: string; location: string; codes: string[] }

/** A browser without scripts before the store's panel: cookies, forms, and where it is sent. */
export class PanelBrowser {
  readonly cookies = new Map<string, string>()

  private readonly from: Record<string, string>

  // Plain Node, which runs the measurements, reads no parameter that is a property.
  constructor(from: Record<string, string> = {}) {
    this.from = from
  }

  async go(path: string, form?: Record<string, string>): Promise<Page> {
    const headers: Record<string, string> = {
      ...this.from,
      cookie: this.cookie,
      'sec-fetch-site': 'same-origin',
    }
    const body = form && new URLSearchParams(form)
    const method = form ? 'POST' : 'GET'
    const answer = await fetch(readStack().urls.store + path, { method, headers, body, redirect: 'manual' })
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
      this.cookies.set(name, value)
    }
    const text = await answer.text()
    const codes = [...text.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = '']) => code)
    return { status: answer.status, text, location: answer.headers.get('location') ?? '', codes }
  }

  enter = (email: string, code: string, password = PASSWORD) => this.go('/entrar', { email, password, code })

  /** Sets up a second factor as a person does. @returns its secret and the words of the paper */
  async setUpFactor(): Promise<{ secret: string; paper: string[] }> {
    const { codes } = await this.go('/entrar/segundo-factor')
    const secret = (codes[0] ?? '').replaceAll(' ', '')
    const done = await this.go('/entrar/segundo-factor', { code: codeOf(secret) })
    if (done.status !== 200)
      throw new Error(`the factor is not set up: ${done.status} ${done.text.slice(-600)}`)
    return { secret, paper: done.codes }
  }

  private get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}

/** What a phone shows now, or `ahead` half minutes later. */
export const codeOf = (secret: string, ahead = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + ahead * 30 })

/** As if the codes that were used were of long ago: no test waits half a minute. */
export const forgetUsedCodes = (ownerId: string) =>
  sql('update second_factor set last_step = 0 where owner_id = $1', [ownerId])
