import type { PayloadRequest } from 'payload'
import { isAuthor, isTrainer } from '../access/people.ts'
import { TEXT_KINDS, type TextKind } from '../uses/note-uses.ts'

export type Version = { id: string; updatedAt: string; who: string; state: string }
type Kept = { id: string; updatedAt: string; autosave?: boolean | null; version: unknown }

const LIMIT = 30

export async function readVersions(
  req: PayloadRequest,
  kind: string,
  id: string | number | undefined,
): Promise<Version[]> {
  const kept = await keptVersions(req, kind, id)
  const names = await namesOf(req, kept)
  return kept.map((one) => ({
    id: one.id,
    updatedAt: one.updatedAt,
    who: names.get(whoIn(one.version)) ?? 'No se anotó',
    state: stateOf(one),
  }))
}

/** With the rights of who looks: an author sees the history of her own texts. */
async function keptVersions(
  req: PayloadRequest,
  kind: string,
  id: string | number | undefined,
): Promise<Kept[]> {
  const shared = { limit: LIMIT, sort: '-updatedAt', depth: 0, overrideAccess: false, user: req.user, req }
  const found =
    kind === 'brand' || kind === 'navigation'
      ? await req.payload.findGlobalVersions({ slug: kind, ...shared })
      : isText(kind)
        ? await req.payload.findVersions({ collection: kind, where: { parent: { equals: id } }, ...shared })
        : { docs: [] }
  return found.docs.map(({ id: version, updatedAt, ...one }) => ({
    id: String(version),
    updatedAt,
    autosave: 'autosave' in one && one.autosave === true,
    version: one.version,
  }))
}

/** Names are the staff's own: a person who may see the history may know them. */
async function namesOf(req: PayloadRequest, kept: Kept[]): Promise<Map<string, string>> {
  const ids = [...new Set(kept.map(({ version }) => whoIn(version)).filter(Boolean))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true, role: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((user) => [user.id, `${user.name}${markOf(user)}`]))
}

const isText = (kind: string): kind is TextKind => (TEXT_KINDS as readonly string[]).includes(kind)

const markOf = (user: Parameters<typeof isAuthor>[0]): string =>
  isAuthor(user) ? ' (escribe)' : isTrainer(user) ? ' (forma)' : ''

function whoIn(version: unknown): string {
  const who: unknown =
    typeof version === 'object' && version !== null && 'changedBy' in version ? version.changedBy : null
  return typeof who === 'string' ? who : ''
}

function stateOf({ version, autosave }: Kept): string {
  const status: unknown =
    typeof version === 'object' && version !== null && '_status' in version ? version._status : null
  if (status === 'published') return 'Publicada'
  if (status === 'draft') return autosave ? 'Borrador, guardado solo' : 'Borrador'
  return 'Guardada'
}
