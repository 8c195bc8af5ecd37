import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Photo } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { findPhoto, type OrganizationPhoto } from '../read/organization-photos'

/** `bytes`: how many came. `by` as in the photo's column. */
export type NewPhotoRow = {
  organizationId: string
  by: string
  upload: string
  sha256: string
  bytes: number
  photo: Photo
}

/** Answers the row of another process that made the same photo meanwhile. */
export async function writePhoto(
  knex: Knex,
  { organizationId, by, upload, sha256, bytes, photo }: NewPhotoRow,
): Promise<OrganizationPhoto> {
  const [written] = await knex('organization_photo')
    .insert({
      id: newId('photo'),
      key: photo.key,
      organization_id: organizationId,
      upload,
      sha256,
      bytes,
      original: photo.key,
      photo: JSON.stringify(photo),
      by,
    })
    .onConflict(knex.raw('(organization_id, upload) where deleted_at is null'))
    .ignore()
    .returning<OrganizationPhoto[]>('*')
  const row = written ?? (await findPhoto(knex, organizationId, upload))
  if (!row) throw new Error(`the photo of upload ${upload} was not written`)
  return row
}
