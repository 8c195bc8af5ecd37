import { randomBytes, randomUUID } from 'node:crypto'
import type { OwnProduct, ProductDraft } from '../../store/src/contracts/group.ts'
import type { Photo } from '../../store/src/contracts/index.ts'
import { memberOf, sessionOf } from '../fixtures/member-session.ts'
import { picture } from '../fixtures/picture.ts'
import { readStack } from '../support/stack.ts'
import { asStaff, call } from './store.ts'
import { sql } from './store-database.ts'

type Problem = { code: string; message: string; fields?: Record<string, string> }
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

/** What a group that sells food has answered already. */
export const honey = {
  category: 'miel-y-colmena',
  kind: 'food' as const,
  food: {
    netContent: '1 kg',
    ingredients: 'Miel',
    allergens: [],
    authorization: { number: '4512', authority: 'SEREMI de Salud del Biobío', date: '2024-03-01' },
    shelfLife: '',
    storage: 'En un lugar fresco y seco.',
    lot: '',
    madeOn: '',
    bestBefore: '30-06-2027',
    added: { sodium: false, sugars: false, fats: false },
  },
}
