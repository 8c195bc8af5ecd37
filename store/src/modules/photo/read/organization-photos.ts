import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Photo } from '../../../contracts'
import { invalid } from '../../../kernel/problem'

export type OrganizationPhoto = {
  id: string
  key: string
  organization_id: string
  upload: string
  sha256: string
  bytes: number
  original: string
  photo: Photo
  by: string
}

/**
 * A group's photos of those keys, in the order asked.
 * @throws Problem invalid_data when one is not the group's
 */
export async function photosOf(
  knex: Knex,
  organizationId: string,
  keys: readonly string[],
): Promise<Photo[]> {
  if (keys.length === 0) return []
  const rows = await knex<OrganizationPhoto>('organization_photo')
    .where('organization_id', organizationId)
    .whereIn('key', [...keys])
    .whereNull('deleted_at')
    .select('key', 'photo')
  const known = new Map(rows.map((row) => [row.key, row.photo]))
  return keys.map((key) => known.get(key) ?? unknown())
}

function unknown(): never {
  const words = 'Una de las fotos no está en tu grupo. Sácala y vuelve a agregarla.'
  throw invalid(words, { photos: words })
}

/** What was made of one of the group's uploads. */
export async function findPhoto(
  knex: Knex,
  organizationId: string,
  upload: string,
): Promise<OrganizationPhoto | null> {
  const row = await knex<OrganizationPhoto>('organization_photo')
    .where({ organization_id: organizationId, upload })
    .whereNull('deleted_at')
    .first()
  return row ?? null
}
