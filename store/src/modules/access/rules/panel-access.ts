/** What the panel's accounts may do, and the only addresses below `/admin`, `/auth` and `/static` that open at all. */
export type StaffRole = 'operator' | 'treasury'

/**
 * - look: reads orders, products, organizations and money
 * - federation: organizations, their people, products, photos and points
 * - rights: what moves money or rights: selling entity, share terms, founding
 * - accounts: panel accounts and invitations
 */
export type Capability = 'look' | 'federation' | 'rights' | 'accounts'

const CAPABILITIES: Record<StaffRole, ReadonlySet<Capability>> = {
  operator: new Set(['look', 'federation', 'rights', 'accounts']),
  treasury: new Set(['look', 'rights', 'accounts']),
}

export const can = (role: StaffRole, capability: Capability): boolean => CAPABILITIES[role].has(capability)

/** - anyone: without a session; - self: anybody with a panel account in force, about herself */
export type Opening = {
  /** As in `openNames`. */
  name: string
  to: Capability | 'anyone' | 'self'
  sends: 'json' | 'form'
}

type Line = [address: string, to: Opening['to'], sends?: 'form']

/**
 * One segment each: `:id` is an id of Medusa's or ours (a prefix and a tail), `:organization` an id or a handle,
 * `:number` a count of ours. So no literal address that is not listed is read as an id.
 */
const SEGMENTS: Record<string, RegExp> = {
  ':id': /^[a-z]+(?:_[a-z]+)*_[0-9A-Za-z-]{4,64}$/,
  ':organization': /^[a-z0-9][0-9A-Za-z_-]{0,90}$/,
  ':number': /^[0-9]{1,9}$/,
  /** A place of the panel whose look Medusa lets people arrange: `product.list`. */
  ':zone': /^[a-z_]+(?:\.[a-z_]+)?$/,
}

const LINES: Line[] = [
  // Entering.
  ['POST /auth/user/emailpass', 'anyone'],
  ['GET /auth/user/providers', 'anyone'],
  ['POST /auth/session', 'self'],
  ['DELETE /auth/session', 'anyone'],
  ['GET /admin/feature-flags', 'anyone'],
  // The groups' code: members/entry.ts says how often.
  ['POST /auth/member/code', 'anyone'],

  // Whose session it is, and what every page of the panel asks.
  ['GET /admin/users/me', 'self'],
  ['GET /admin/notifications', 'self'],
  ['GET /admin/stores', 'self'],
  ['GET /admin/plugins', 'self'],
  ['GET /admin/layouts/configurations', 'self'],
  ['GET /admin/layouts/:zone/configuration', 'self'],

  // Medusa's, to read.
  ['GET /admin/orders', 'look'],
  ['GET /admin/orders/:id', 'look'],
  ['GET /admin/orders/:id/changes', 'look'],
  ['GET /admin/orders/:id/line-items', 'look'],
  ['GET /admin/orders/:id/preview', 'look'],
  ['GET /admin/products', 'look'],
  ['GET /admin/products/:id', 'look'],
  ['GET /admin/products/:id/variants', 'look'],
  ['GET /admin/products/:id/variants/:id', 'look'],
  ['GET /admin/product-categories', 'look'],
  ['GET /admin/product-categories/:id', 'look'],
  ['GET /admin/product-types', 'look'],
  ['GET /admin/product-tags', 'look'],
  ['GET /admin/regions', 'look'],
  ['GET /admin/sales-channels', 'look'],
  ['POST /admin/product-categories', 'federation'],

  // Accounts of the panel.
  ['GET /admin/accounts', 'accounts'],
  ['POST /admin/accounts', 'accounts'],
  ['POST /admin/accounts/:id', 'accounts'],
  ['POST /admin/second-factor', 'self'],
  ['GET /admin/changes', 'rights'],
  ['POST /admin/changes/:id', 'rights'],

  // Organizations.
  ['GET /admin/organizations', 'look'],
  ['POST /admin/organizations', 'federation'],
  ['POST /admin/organizations/:organization/status', 'federation'],
  ['GET /admin/organizations/:organization/members', 'look'],
  ['POST /admin/organizations/:organization/members', 'federation'],
  ['GET /admin/organizations/:organization/offices', 'look'],
  ['POST /admin/organizations/:organization/offices', 'rights'],
  ['POST /admin/organizations/:organization/offices/:id', 'rights'],
  ['POST /admin/members/:id', 'federation'],
  ['POST /admin/organizations/:organization/photos', 'federation', 'form'],
  ['POST /admin/organizations/:organization/products', 'federation'],
  ['GET /admin/points', 'look'],
  ['POST /admin/points', 'federation'],
  ['GET /admin/territory', 'look'],
  ['GET /admin/search-words', 'look'],
  ['POST /admin/search-words', 'federation'],

  // Orders by group, and their money: what is done with them is done at the desk.
  ['GET /admin/consignments', 'look'],
  ['GET /admin/orders/:id/money', 'look'],

  // What takes money or rights away.
  ['POST /admin/federation', 'rights'],
  ['POST /admin/selling-entity', 'rights'],
  ['POST /admin/share-terms', 'rights'],
  ['POST /admin/territory', 'rights'],
]

const OPENINGS = LINES.map(([name, to, sends = 'json' as const]) => {
  const [method = '', address = ''] = name.split(' ')
  const opening: Opening = { name, to, sends }
  return { name, method, segments: address.split('/').slice(1), opening }
})

/** The names of all that opens, as a route's: `POST /admin/consignments/:id/move`. */
export const openNames: readonly string[] = OPENINGS.map(({ name }) => name)

/**
 * What an address opens to, or null: closed. It is read as it was sent: an escape, an upper-case letter, an empty or a
 * dotted segment is another address, and those are closed. Only one slash at the end is as none.
 */
export function openingOf(method: string, path: string): Opening | null {
  const segments = segmentsOf(path)
  const asked = method === 'HEAD' ? 'GET' : method
  const found = OPENINGS.find(
    (one) =>
      one.method === asked &&
      one.segments.length === segments.length &&
      one.segments.every((wanted, i) => isSegment(wanted, segments[i] ?? '')),
  )
  return found?.opening ?? null
}

const segmentsOf = (path: string) => path.replace(/\/$/, '').split('/').slice(1)

/** The last id that an address of this name carries, or null. */
export function subjectOf(name: string, path: string): string | null {
  const wanted = segmentsOf(name.split(' ')[1] ?? '')
  const given = segmentsOf(path)
  return given.filter((_, i) => wanted[i]?.startsWith(':')).at(-1) ?? null
}

const isSegment = (wanted: string, given: string): boolean =>
  SEGMENTS[wanted]?.test(given) ?? wanted === given
