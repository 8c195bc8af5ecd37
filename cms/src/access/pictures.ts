import type { Access, PayloadRequest, Where } from 'payload'
import type { UsedKind } from '../uses/read-uses.ts'
import { isStaff } from './people.ts'

/** Anyone sees the pictures of what is published, the staff all: a draft's picture may not be meant for anybody yet. */
export const whatIsShown =
  (of: UsedKind): Access =>
  async ({ req }) => {
    if (isStaff(req.user)) return true
    return (await shown(req, of)) ?? false
  }

/** One question per request and kind, whatever it populates. */
const asked = {
  media: new WeakMap<PayloadRequest, Promise<Where | null>>(),
  'lesson-files': new WeakMap<PayloadRequest, Promise<Where | null>>(),
} satisfies Record<UsedKind, unknown>

function shown(req: PayloadRequest, of: UsedKind): Promise<Where | null> {
  const answer = asked[of].get(req) ?? askForShown(req, of)
  asked[of].set(req, answer)
  return answer
}

async function askForShown(req: PayloadRequest, of: UsedKind): Promise<Where | null> {
  const name = of === 'media' ? 'picture' : 'file'
  const { docs } = await req.payload.find({
    collection: 'picture-uses',
    where: { and: [{ isPublic: { equals: true } }, { [name]: { exists: true } }] },
    select: { [name]: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const ids = new Set(docs.map((use) => idOf(use[name])))
  ids.delete(null)
  return ids.size > 0 ? { id: { in: [...ids] } } : null
}

const idOf = (one: string | { id: string } | null | undefined): string | null =>
  typeof one === 'object' ? (one?.id ?? null) : (one ?? null)
