import { expect } from 'vitest'
import { env } from '../../support/env.ts'
import { fingerprint, settled } from './fingerprint.ts'
import { type Known, knownOf } from './known-routes.ts'
import { allRoutes, nameOf } from './routes.ts'
import { type Scene, secretsOf } from './scene.ts'

const isLong = env.isLong

export const routes = allRoutes()
export const ours = routes.filter(({ owner }) => owner === 'ours')

/** Routes that are for those. */
export const routesFor = (what: Known['for']) =>
  ours.flatMap((route) => {
    const known = knownOf(nameOf(route))
    return known?.for === what ? [[nameOf(route), route, known] as const] : []
  })

/** What of the victim an address takes, and what is sent to it. */
export const paramsOf = (known: Known, { victim }: Scene): Record<string, string> =>
  ('params' in known && known.params?.(victim)) || {}
export const bodyOf = (known: Known, { victim }: Scene): unknown =>
  'body' in known ? known.body?.(victim) : undefined

/** Foreign ids everywhere a query could name one. */
function queryOf({ victim }: Scene): URLSearchParams {
  const { handle, productId, consignmentId, orderId, mandateId, sessionId } = victim
  return new URLSearchParams({
    organization_id: handle,
    organization: handle,
    group: handle,
    handle,
    id: consignmentId,
    product_id: productId,
    order_id: orderId,
    mandate: mandateId,
    session: sessionId,
  })
}

export function fill(path: string, values: Record<string, string>, scene: Scene): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? scene.victim.productId),
  )
  return `${filled}?${queryOf(scene)}`
}

/**
 * What is asked of an address by each of them: the address, and by one of them, another at each route, also as other
 * servers might read it; in the long run by all.
 */
export function triesOf(
  theirs: string,
  handle: string,
  name: string,
  closedTo: Record<string, { headers: Record<string, string> }>,
) {
  const everybody = Object.entries(closedTo)
  const turn = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % everybody.length
  return everybody.flatMap(([who, { headers }], nth) =>
    [theirs, ...(isLong || nth === turn ? disguised(theirs, handle) : [])].map((path) => ({
      who,
      headers,
      path,
    })),
  )
}

/** The same address as other servers might read it. */
function disguised(path: string, handle: string): string[] {
  const [base = '', search] = path.split('?')
  const root = base.slice(0, base.indexOf('/', 1))
  return [
    `${base}/?${search}`,
    path.replace(root, root.toUpperCase()),
    path.replace(handle, handle.toUpperCase()),
    path.replace(handle, `x/../${handle}`),
    path.replace(handle, handle.replace('c', '%63')),
  ]
}

export function expectNothingGiven(answer: { text: string }, name: string, scene: Scene): void {
  for (const secret of secretsOf(scene)) expect(answer.text, `${name} gives away`).not.toContain(secret)
}

/** Nothing of the store changed while it was asked. */
export async function expectUntouched(work: () => Promise<void>): Promise<void> {
  const before = await settled()
  await work()
  expect(await fingerprint()).toEqual(before)
}

/** What the clock does by itself is put off again after so long. */
const RESTS_MS = 30_000
/** So many questions are asked before the tables are read again: what was touched is by one of them. */
const AT_MOST = 12
type Rest = { turn: string; hashes: Record<string, string>; since: number; asked: string[] }
let rest: Rest | null = null

/**
 * The same of questions that follow each other with nothing between: the tables are read once for a dozen of them, and
 * what one dozen left is what the next begins with. `untouchedSoFar` comes after the last.
 * @param turn what they are of
 */
export async function expectUntouchedInTurn(
  turn: string,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  if (rest?.turn !== turn || Date.now() - rest.since > RESTS_MS) {
    await untouchedSoFar()
    rest = { turn, hashes: await settled(), since: Date.now(), asked: [] }
  }
  const begun: Rest = rest
  // One that fails may have left anything.
  rest = null
  await work()
  rest = { ...begun, asked: [...begun.asked, name] }
  if (rest.asked.length >= AT_MOST) await untouchedSoFar()
}

/** Nothing changed by what was asked since the tables were read. */
export async function untouchedSoFar(): Promise<void> {
  const begun = rest
  rest = null
  if (!begun || begun.asked.length === 0) return
  const hashes = await fingerprint()
  expect(hashes, `touched by one of ${begun.asked.join(', ')}`).toEqual(begun.hashes)
  rest = { ...begun, hashes, asked: [] }
}
