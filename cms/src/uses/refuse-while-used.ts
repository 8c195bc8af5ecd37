import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { Media } from '../payload-types.ts'
import { placeOf, usesOf } from './read-uses.ts'

export const usedIsNotDeleted: CollectionBeforeDeleteHook = ({ id, req }) => refuseWhileUsed(req, id)

export const usedIsNotTrashed: CollectionBeforeChangeHook<Media> = async ({ data, originalDoc, req }) => {
  if (data.deletedAt && originalDoc && !originalDoc.deletedAt) await refuseWhileUsed(req, originalDoc.id)
  return data
}

async function refuseWhileUsed(req: PayloadRequest, id: string | number): Promise<void> {
  const places = [...new Set((await usesOf(req, id)).map(placeOf))]
  if (places.length === 0) return
  const list = new Intl.ListFormat('es').format(places)
  throw new APIError(
    `Esta foto se usa en ${list}. Cámbiala o quítala ahí y después bórrala.`,
    409,
    null,
    true,
  )
}
