import { expect } from 'vitest'
import type { OwnProduct } from '../../store/src/contracts/group.ts'
import { draftOf, type groupDesk } from './group-desk.ts'
import { product as inShop } from './store.ts'
import { sql } from './store-database.ts'

type Desk = Awaited<ReturnType<typeof groupDesk>>

/** Something that the group put up. */
export async function sendNew(desk: Desk, group: string, change = {}): Promise<OwnProduct> {
  const { status, body } = await desk.send(await draftOf(group, change))
  if (status !== 201) throw new Error(`${status} ${body.message} ${JSON.stringify(body.fields)}`)
  return body.product
}

/** The same words again, as an edit of them. */
export const draftFrom = (product: OwnProduct, change = {}) => ({
  ...product.content,
  photos: product.photos.map(({ key, alt }) => ({ key, alt })),
  baseVersion: product.version,
  ...change,
})

export const shown = (handle: string) => expect.poll(() => inShop(handle))
export const rowsOf = (key: string) => sql('select product_id from proposal where key = $1', [key])
