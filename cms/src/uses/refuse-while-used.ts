import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { placeOf, type UsedKind, usesOf } from './read-uses.ts'

type Kept = { id: string; deletedAt?: string | null }

export const usedIsNotDeleted =
  (of: UsedKind): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseWhileUsed(req, of, id)

export const usedIsNotTrashed: CollectionBeforeChangeHook<Kept> = async ({ data, originalDoc, req }) => {
  if (data.deletedAt && originalDoc && !originalDoc.deletedAt)
    await refuseWhileUsed(req, 'media', originalDoc.id)
  return data
}

const names = { media: 'Esta foto', 'lesson-files': 'Este archivo' } satisfies Record<UsedKind, string>

async function refuseWhileUsed(req: PayloadRequest, of: UsedKind, id: string | number): Promise<void> {
  const places = [...new Set((await usesOf(req, id, of)).map(placeOf))]
  if (places.length === 0) return
  const list = new Intl.ListFormat('es').format(places)
  throw new APIError(
    `${names[of]} se usa en ${list}. Cambia o quita ese uso y después borra.`,
    409,
    null,
    true,
  )
}
