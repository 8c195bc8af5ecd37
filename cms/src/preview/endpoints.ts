import path from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { isPicture, servePicture } from '../media/serve-picture.ts'
import { readPreviewToken, type Previewed } from './token.ts'

const gone = (): Response =>
  Response.json(
    { errors: [{ message: 'Esta vista previa venció. Ábrela de nuevo desde el panel.' }] },
    { status: 404 },
  )

/** A draft for the shop's page, to who holds its token; nobody's name goes with it. */
const draft: Endpoint = {
  method: 'get',
  path: '/preview/:token',
  handler: async (req) => {
    const asked = previewedBy(req)
    if (!asked) return gone()
    const doc = await req.payload.findByID({
      collection: asked.kind,
      id: asked.id,
      draft: true,
      depth: 1,
      locale: asked.lang,
      fallbackLocale: 'es',
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!doc) return gone()
    return Response.json({ kind: asked.kind, lang: asked.lang, doc: withoutNames(doc) }, noStore)
  },
}

/** A picture or a file of that draft, which may not be anybody else's to see yet. */
const picture: Endpoint = {
  method: 'get',
  path: '/preview/:token/file/:filename',
  handler: async (req) => {
    const asked = previewedBy(req)
    const filename = path.basename(given(req, 'filename'))
    if (!asked || !(await isOf(req, asked, filename))) return gone()
    const folder = isPicture(filename) ? 'cms-media' : 'cms-lesson-files'
    return servePicture(path.join(env.dataDir, folder, filename))
  },
}

const staffs = ['createdBy', 'changedBy', 'aloneReason']

/** Who wrote is the staff's business, in the document and in what it points at. */
function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !staffs.includes(key))
      .map(([key, inner]) => [key, withoutNames(inner)]),
  )
}

async function isOf(req: PayloadRequest, { kind, id }: Previewed, filename: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'picture-uses',
    where: { and: [{ kind: { equals: kind } }, { owner: { equals: id } }] },
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.some(({ picture: used, file }) => {
    if (typeof file === 'object' && file?.filename === filename) return true
    if (typeof used !== 'object' || used === null) return false
    return [used, ...Object.values(used.sizes ?? {})].some((one) => one?.filename === filename)
  })
}

const previewedBy = (req: PayloadRequest): Previewed | null =>
  readPreviewToken(given(req, 'token'), env.internalSecret, Date.now())

const given = (req: PayloadRequest, name: string): string => {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

const noStore = { headers: { 'cache-control': 'no-store' } }

export const previewEndpoints = [draft, picture]
