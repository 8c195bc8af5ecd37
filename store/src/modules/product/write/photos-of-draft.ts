import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Photo } from '../../../contracts'
import { photoAlt } from '../../../contracts/product/product-limits'
import { productOwners, products } from '../../../medusa/read/products'
import { photosOf } from '../../photo/read/organization-photos'
import type { FullContent } from '../read/content'
import type { Draft } from './draft-input'

const ON_PRODUCTS_SQL = `select photo.said from ${productOwners} o
  join ${products} p on p.id = o.product_id
  cross join lateral jsonb_array_elements(case jsonb_typeof(p.metadata->'photos') when 'array' then p.metadata->'photos' else '[]' end)
    as photo(said)
  where o.organization_id = :organizationId and photo.said->>'key' = any(:keys)`

/**
 * What a phone sent, with its photos: those that its group sent, and those that its products show already.
 * @throws Problem invalid_data when one is neither
 */
export async function withPhotos(
  knex: Knex,
  organizationId: string,
  draft: Draft,
  already: Photo[] = [],
): Promise<FullContent> {
  const keys = draft.photos.map(({ key }) => key)
  const { rows } = await knex.raw<{ rows: { said: Photo }[] }>(ON_PRODUCTS_SQL, { organizationId, keys })
  const mine = new Map([...rows.map(({ said }) => said), ...already].map((photo) => [photo.key, photo]))
  const others = keys.filter((key) => !mine.has(key))
  for (const photo of await photosOf(knex, organizationId, others)) mine.set(photo.key, photo)
  const photos = draft.photos.flatMap(({ key, alt }, at) => {
    const photo = mine.get(key)
    return photo ? [{ ...photo, alt: alt || photoAlt(draft.title, at + 1) }] : []
  })
  return { ...draft, photos }
}
