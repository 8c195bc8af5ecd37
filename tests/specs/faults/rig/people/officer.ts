import { newOfficer } from '../../../../fixtures/officer.ts'
import type { Shop } from '../processes/shop.ts'

/** Somebody made for this run who holds these offices of the federation; `path` is its desk. */
export async function federationOfficer({ database }: Shop, ...offices: string[]) {
  const [federation] = await database.rows<{ handle: string }>(
    `select handle from organization where kind = 'federation'`,
  )
  const handle = federation?.handle ?? ''
  const { headers } = await newOfficer(handle, offices, handle, (text, values) => database.rows(text, values))
  return { headers, path: `/desk/organizations/${handle}` }
}
