import { expect } from 'vitest'
import { fingerprint, settled } from './fingerprint.ts'
import { type Known, knownOf } from './known-routes.ts'
import { allRoutes, nameOf } from './routes.ts'
import { type Scene, secretsOf } from './scene.ts'

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

/** The same address as other servers might read it. */
export function disguised(path: string, handle: string): string[] {
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
