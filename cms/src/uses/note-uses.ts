import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { pictureIds } from './picture-ids.ts'

export type TextKind = 'stories' | 'groups' | 'pages'
type Owner = { kind: TextKind | 'brand' | 'navigation'; owner: string }
type Id = string | number
type Row = Record<string, unknown>

export const noteUses =
  (kind: TextKind): CollectionAfterChangeHook<{ id: Id }> =>
  ({ doc, req }) =>
    noteTextUses(req, kind, doc.id)

export const forgetUses =
  (kind: TextKind): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await write(req, { kind, owner: String(id) }, '', new Set(), new Set())
  }

export const noteGlobalUses =
  (kind: 'brand' | 'navigation'): GlobalAfterChangeHook =>
  ({ req }) =>
    noteUsesOfGlobal(req, kind)

/** What is out, and what its newest draft would put out: both hold their pictures. */
export async function noteTextUses(req: PayloadRequest, kind: TextKind, id: Id): Promise<void> {
  const { db, collections } = req.payload
  const fields = collections[kind].config.flattenedFields
  const live = await db.findOne<Row & { id: Id }>({
    collection: kind,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const { docs } = await db.findVersions<Row>({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  const next: unknown = docs[0]?.version
  const isOut = live?._status === 'published' && !live.deletedAt
  const shown = isOut ? pictureIds(fields, live) : new Set<Id>()
  const held = new Set([...shown, ...pictureIds(fields, live), ...pictureIds(fields, next)])
  await write(req, { kind, owner: String(id) }, titleOf(next) || titleOf(live), shown, held)
}

export async function noteUsesOfGlobal(req: PayloadRequest, kind: 'brand' | 'navigation'): Promise<void> {
  const fields = req.payload.config.globals.find(({ slug }) => slug === kind)?.flattenedFields ?? []
  const kept = await req.payload.db.findGlobal<Row>({ slug: kind, locale: 'all', req })
  const shown = pictureIds(fields, kept)
  await write(req, { kind, owner: kind }, '', shown, shown)
}

async function write(
  req: PayloadRequest,
  { kind, owner }: Owner,
  title: string,
  shown: Set<Id>,
  held: Set<Id>,
): Promise<void> {
  const { db } = req.payload
  await db.deleteMany({
    collection: 'picture-uses',
    where: { and: [{ kind: { equals: kind } }, { owner: { equals: owner } }] },
    req,
  })
  for (const picture of held) {
    await db.create({
      collection: 'picture-uses',
      data: { picture, kind, owner, title, isPublic: shown.has(picture) },
      req,
    })
  }
}

function titleOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return ''
  const value: unknown = 'title' in row ? row.title : 'name' in row ? row.name : ''
  const spanish: unknown = typeof value === 'object' && value !== null && 'es' in value ? value.es : value
  return typeof spanish === 'string' ? spanish : ''
}
