import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { OwnProduct, ProductDraft } from '../store/src/contracts/group.ts'
import type { Photo } from '../store/src/contracts/index.ts'
import { picture } from './picture.ts'
import { readStack } from './stack.ts'
import { asStaff, call } from './store-client.ts'
import { sql } from './store-database.ts'

type Problem = { code: string; message: string; fields?: Record<string, string> }
export type ProductAnswer = { product: OwnProduct } & Problem

/** A session written where the store keeps them, for what does not test entering. */
export async function sessionOf(memberId: string): Promise<Record<string, string>> {
  const token = randomBytes(32).toString('base64url')
  await sql(
    `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at)
      values ($1, $2, $3, 'prueba', false, now(), now(), now() + interval '1 hour')`,
    [`mses_${randomUUID()}`, createHash('sha256').update(token).digest('hex'), memberId],
  )
  return { authorization: `Bearer ${token}` }
}

export async function memberOf(group: string): Promise<{ id: string; name: string }> {
  const [member] = await sql<{ id: string; name: string }>(
    `select m.id, m.name from membership s join member m on m.id = s.member_id
      join organization o on o.id = s.organization_id
      where o.handle = $1 and s.accepted_at is not null and s.until is null and m.deleted_at is null order by m.id limit 1`,
    [group],
  )
  if (!member) throw new Error(`nobody belongs to ${group}`)
  return member
}

export const setTrust = (group: string, isTrusted: boolean) =>
  sql('update organization set is_trusted = $2 where handle = $1', [group, isTrusted])

/** What a group's phone does with its products, over the routes of `/members`. */
export async function groupDesk(group: string, session?: Record<string, string>) {
  const headers = session ?? (await sessionOf((await memberOf(group)).id))
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
  const form = new FormData()
  form.set('alt', 'Una prueba')
  form.set('photo', new Blob([Uint8Array.from(picture())]), 'foto.png')
  const address = `${readStack().urls.store}/admin/organizations/${group}/photos`
  const answer = await fetch(address, { method: 'POST', headers: await asStaff(), body: form })
  const { photo } = (await answer.json()) as { photo: Photo }
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
  return {
    title: `Panera de coirón ${randomBytes(3).toString('hex')}`,
    category: 'cesteria',
    kind: 'fibre',
    format: '30 cm',
    story: 'La hacemos en invierno.',
    description: '',
    materials: 'Coirón',
    technique: '',
    dimensions: '',
    care: '',
    placeOfMaking: 'Hualqui',
    packedWeightGrams: 400,
    packedCm: [30, 28, 16],
    isUnique: false,
    eachOneVaries: true,
    leadTimeDays: 2,
    weeklyCapacity: 3,
    season: [],
    isPickupOnly: false,
    withdrawal: { applies: true },
    food: null,
    variants: [{ id: null, title: null, priceClp: 12_990, available: 5 }],
    photos: [{ key: await anyPhoto(group), alt: '' }],
    ...change,
  }
}
