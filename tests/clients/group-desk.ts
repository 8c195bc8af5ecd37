import { randomUUID } from 'node:crypto'
import type { OwnProduct, ProductDraft } from '../../store/src/contracts/group.ts'
import type { Photo } from '../../store/src/contracts/index.ts'
import { memberOf, sessionOf } from '../fixtures/member-session.ts'
import { newBasket } from '../fixtures/products.ts'
import { picture } from '../fixtures/picture.ts'
import { formWith, type Problem } from './call.ts'
import { asStaff, call } from './store.ts'
import { sql } from './store-database.ts'

export type ProductAnswer = { product: OwnProduct } & Problem

export const setTrust = (group: string, isTrusted: boolean) =>
  sql('update organization set is_trusted = $2 where handle = $1', [group, isTrusted])

/** What a group's phone does with its products, over the routes of `/members`. */
export async function groupDesk(group: string, session?: Record<string, string>) {
  const headers = session ?? (await sessionOf(await memberOf(group)))
  const base = `/members/organizations/${group}/products`
  const post = (path: string, body: unknown, key: string = randomUUID()) =>
    call<ProductAnswer>('POST', base + path, body, { ...headers, 'idempotency-key': key })
  return {
    headers,
    send: (draft: unknown, key?: string) => post('', draft, key),
    edit: (id: string, edit: unknown, key?: string) => post(`/${id}`, edit, key),
    count: (id: string, body: unknown) => post(`/${id}/stock`, body),
    sell: (id: string, to: unknown) => post(`/${id}/sale`, { to }),
    all: async () => (await call<{ products: OwnProduct[] }>('GET', base, undefined, headers)).body.products,
    one: (id: string) => call<ProductAnswer>('GET', `${base}/${id}`, undefined, headers),
  }
}

/** A photo that the group sent and that we drew: its files are there. */
export async function groupPhoto(group: string): Promise<string> {
  const form = formWith('photo', picture(), 'foto.png', { alt: 'Una prueba' })
  const address = `/admin/organizations/${group}/photos`
  const { photo } = (await call<{ photo: Photo }>('POST', address, form, await asStaff())).body
  await sql(
    `insert into organization_photo (id, key, organization_id, upload, sha256, bytes, original, photo, by)
      select $1, $2, o.id, $2, $2, 1000, $2, $3, 'test' from organization o where o.handle = $4`,
    [`photo_${photo.key}`, photo.key, JSON.stringify({ ...photo, alt: '' }), group],
  )
  return photo.key
}

const drawn = new Map<string, Promise<string>>()
/** The same one each time: drawing takes a while. */
function anyPhoto(group: string): Promise<string> {
  const known = drawn.get(group) ?? groupPhoto(group)
  drawn.set(group, known)
  return known
}

export async function draftOf(group: string, change: Partial<ProductDraft> = {}): Promise<ProductDraft> {
  return { ...newBasket(), photos: [{ key: await anyPhoto(group), alt: '' }], ...change }
}
