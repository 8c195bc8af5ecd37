import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '../payload-types.ts'

/** Somebody must be able to invite the others. */
export const lastAdminStays: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isLosingIt =
    operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (isLosingIt) await refuseWithoutOthers(req, originalDoc.id)
  return data
}

export const lastAdminIsNotDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWithoutOthers(req, id)
}

async function refuseWithoutOthers(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    req,
    overrideAccess: true,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
  })
  if (totalDocs > 0) return
  throw new APIError(
    'Es la última cuenta que administra. Primero dale ese permiso a otra persona.',
    400,
    null,
    true,
  )
}
