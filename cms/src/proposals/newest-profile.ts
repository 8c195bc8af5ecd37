import type { PayloadRequest } from 'payload'
import type { Group } from '../payload-types.ts'

/** The profile of a group as it was last saved, published or not; null: it has none. */
export async function newestOf(req: PayloadRequest, handle: string): Promise<Group | null> {
  const { docs } = await req.payload.find({
    collection: 'groups',
    where: { handle: { equals: handle } },
    draft: true,
    depth: 1,
    limit: 1,
    locale: 'es',
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
