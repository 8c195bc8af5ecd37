import type { Problem } from '../clients/call.ts'
import { call } from '../clients/store.ts'
import { sql } from '../clients/store-database.ts'
import { freshTokenOf } from '../fixtures/second-factor.ts'
import { memberOf, sessionOf } from '../fixtures/member-session.ts'

export const FEDERATION = 'mingaco-biobio'

/** It was said no to, in words; a history that is made stops there. */
export class Refused extends Error {
  readonly status: number
  constructor(what: string, status: number, body: unknown) {
    super(`${what}: ${status} ${JSON.stringify(body)}`)
    this.status = status
  }
}

type Asking = <T>(method: string, path: string, body?: unknown) => Promise<T>

function askAs(base: string, headers: Record<string, string>): Asking {
  return async <T>(method: string, path: string, body?: unknown) => {
    const answer = await call<T & Problem>(method, base + path, body, headers)
    if (answer.status >= 300) throw new Refused(`${method} ${base}${path}`, answer.status, answer.body)
    return answer.body
  }
}

/** Each once, for the whole making. */
function remembered<T>(make: (...key: string[]) => Promise<T>) {
  const known = new Map<string, Promise<T>>()
  return (...key: string[]) => {
    const name = key.join(' ')
    const there = known.get(name) ?? make(...key)
    known.set(name, there)
    return there
  }
}

const officerHeaders = remembered(async (organization = '', office = '') => {
  const [row] = await sql<{ id: string }>(
    `select d.member_id as id from mandate d join organization o on o.id = d.organization_id
      where o.handle = $1 and d.office = $2 and d.ended_at is null limit 1`,
    [organization, office],
  )
  if (!row) throw new Error(`${organization} has no ${office}`)
  return { authorization: `Bearer ${await freshTokenOf(row.id, sql, 20)}` }
})

/** Who holds that office in the demonstration, at the desk of `desk`. */
export const officerAt = async (organization: string, office: string, desk = organization) =>
  askAs(`/desk/organizations/${desk}`, await officerHeaders(organization, office))

/** The phone of her who leads the group. */
export const phoneOf = remembered(async (group = '') =>
  askAs(`/members/organizations/${group}`, await sessionOf(await memberOf(group, 'leader'))),
)

/** The first who may: nobody decides what is of her own group. */
export async function firstWhoMay<T>(
  askers: Asking[],
  method: string,
  path: string,
  body: unknown,
): Promise<T> {
  let refused: unknown
  for (const ask of askers)
    try {
      return await ask<T>(method, path, body)
    } catch (error) {
      if (!(error instanceof Refused && error.status === 403)) throw error
      refused = error
    }
  throw refused
}
