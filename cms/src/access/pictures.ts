import type { Access, PayloadRequest, Where } from 'payload'
import { isStaff } from './people.ts'

/** Anyone sees the pictures of what is published, the staff all: a draft's picture may not be meant for anybody yet. */
export const whatIsShown: Access = async ({ req }) => {
  if (isStaff(req.user)) return true
  return (await shownPictures(req)) ?? false
}

/** One question per request, whatever it populates. */
const asked = new WeakMap<PayloadRequest, Promise<Where | null>>()

function shownPictures(req: PayloadRequest): Promise<Where | null> {
  const answer = asked.get(req) ?? askForShown(req)
  asked.set(req, answer)
  return answer
}

async function askForShown(req: PayloadRequest): Promise<Where | null> {
  const { docs } = await req.payload.find({
    collection: 'picture-uses',
    where: { isPublic: { equals: true } },
    select: { picture: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const ids = [...new Set(docs.map(({ picture }) => (typeof picture === 'object' ? picture.id : picture)))]
  return ids.length > 0 ? { id: { in: ids } } : null
}
