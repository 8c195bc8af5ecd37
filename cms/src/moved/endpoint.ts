import type { Endpoint, PayloadRequest } from 'payload'
import { isSignedByUs, SIGNATURE_HEADER } from '../../../store/src/kernel/signature.ts'
import { env } from '../env.ts'
import { shopPath } from '../text/shop-path.ts'

/** Where a page of the shop went. Only our own shop asks. */
export const movedEndpoint: Endpoint = {
  method: 'get',
  path: '/moved',
  handler: async (req) => {
    const from = req.searchParams.get('from') ?? ''
    const isOurs = isSignedByUs(req.headers.get(SIGNATURE_HEADER), from, env.internalSecret)
    const to = isOurs ? await whereTo(req, from) : null
    return to
      ? Response.json({ to })
      : Response.json({ errors: [{ message: 'Aquí no hay nada.' }] }, { status: 404 })
  },
}

async function whereTo(req: PayloadRequest, from: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const to = docs[0]?.to
  if (to?.type === 'custom') return to.url ?? null
  const target = to?.reference
  if (!target) return null
  // As a visitor: nobody is led to what is not out.
  const doc = await req.payload.findByID({
    collection: target.relationTo,
    id: typeof target.value === 'object' ? target.value.id : target.value,
    depth: 0,
    overrideAccess: false,
    user: null,
    disableErrors: true,
    req,
  })
  return shopPath(target.relationTo, doc)
}
