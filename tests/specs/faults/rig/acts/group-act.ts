import { randomBytes } from 'node:crypto'
import { api } from '../../../../../seed/http.ts'
import type { Act, Action } from './actions.ts'
import { enterAsMember } from '../people/member.ts'
import type { Shop } from '../processes/shop.ts'

type Asked = { method?: string; path: string; body?: unknown; headers: Record<string, string> }

/**
 * `there`: what is there of it, which is `none` of it or `all`, whenever one looks. `refused`: the status that a repetition
 * gets when it is not answered yes.
 */
type Told = {
  ask: Asked | (() => Promise<{ status: number }>)
  refused?: number
  there: () => Promise<unknown>
  none: unknown
  all: unknown
}

/** Something that is done once, whole, wherever its doing was cut off, and a repetition is answered yes. */
export function action(name: string, begin: (shop: Shop, variants: string[]) => Promise<Told>): Action {
  return {
    name,
    prepare: async (shop, variants): Promise<Act> => {
      const { ask, refused, there, none, all } = await begin(shop, variants)
      const send =
        typeof ask === 'function'
          ? ask
          : () => shop.buyer.call(ask.method ?? 'POST', ask.path, ask.body, ask.headers)
      const seen = async () => JSON.stringify(await there())
      const expected = JSON.stringify(all)
      return {
        key: shop.random.key('group-act'),
        send,
        again: async () => {
          const before = await seen()
          if (before !== JSON.stringify(none) && before !== expected)
            throw new Error(`half ${name}: ${before}`)
          for (const { status } of [await send(), await send()])
            if ((status < 200 || status > 299) && status !== refused)
              throw new Error(`${name} again: ${status}`)
          if ((await seen()) !== expected) throw new Error(`${name}: ${await seen()}`)
        },
        end: () => Promise.resolve(expected),
        expected,
      }
    },
  }
}

export const ASSOCIATION = 'asociacion-de-prueba'
export const some = () => randomBytes(5).toString('hex')
export const one = async (shop: Shop, sql: string, ...values: unknown[]) =>
  (await shop.database.rows(sql, values))[0]

/** A group of its own, so that nobody buys from it while it pauses; made with what is asked of it first. */
export type Ground = { group: string; headers: Record<string, string>; staff: Record<string, string> }
const grounds = new WeakMap<Shop, Promise<Ground>>()

async function openGround(shop: Shop): Promise<Ground> {
  const group = `faenas-${some()}`
  const staff = await shop.asStaff()
  const made = {
    kind: 'group',
    handle: group,
    name: `Grupo ${group}`,
    parent: ASSOCIATION,
    communeCode: '08301',
  }
  await api(shop.store.url, staff).post('/admin/organizations', { ...made, isTrusted: true })
  return { group, staff, headers: { authorization: `Bearer ${await enterAsMember(shop, group)}` } }
}

export function groundOf(shop: Shop): Promise<Ground> {
  const known = grounds.get(shop) ?? openGround(shop)
  grounds.set(shop, known)
  return known
}
