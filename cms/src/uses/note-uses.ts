import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { fileIds } from './file-ids.ts'
import type { UsedKind } from './read-uses.ts'

export const TEXT_KINDS = ['stories', 'groups', 'pages', 'courses', 'lessons'] as const
export type TextKind = (typeof TEXT_KINDS)[number]
/** The field of `picture-uses` that names one of each. */
const USED = { picture: 'media', file: 'lesson-files' } as const
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
    await write(req, { kind, owner: String(id) }, '', () => ({ shown: new Set(), held: new Set() }))
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
  await write(req, { kind, owner: String(id) }, titleOf(next) || titleOf(live), (of) => {
    const inLive = fileIds(fields, live, of)
    return { shown: isOut ? inLive : new Set(), held: new Set([...inLive, ...fileIds(fields, next, of)]) }
  })
}

export async function noteUsesOfGlobal(req: PayloadRequest, kind: 'brand' | 'navigation'): Promise<void> {
  const fields = req.payload.config.globals.find(({ slug }) => slug === kind)?.flattenedFields ?? []
  const kept = await req.payload.db.findGlobal<Row>({ slug: kind, locale: 'all', req })
  await write(req, { kind, owner: kind }, '', (of) => {
    const shown = fileIds(fields, kept, of)
    return { shown, held: shown }
  })
}

async function write(
  req: PayloadRequest,
  { kind, owner }: Owner,
  title: string,
  usesOf: (kind: UsedKind) => { shown: Set<Id>; held: Set<Id> },
): Promise<void> {
  const { db } = req.payload
  await db.deleteMany({
    collection: 'picture-uses',
    where: { and: [{ kind: { equals: kind } }, { owner: { equals: owner } }] },
    req,
  })
  for (const [name, of] of Object.entries(USED)) {
    const { shown, held } = usesOf(of)
    for (const id of held)
      await db.create({
        collection: 'picture-uses',
        data: { [name]: id, kind, owner, title, isPublic: shown.has(id) },
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
