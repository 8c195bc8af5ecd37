import { open } from 'node:fs/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { Logger } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { asDiskFull } from '../kernel/disk-full'
import { asProblem, invalid, Problem, STATUS, unavailable } from '../kernel/problem'
import { kindOfPhoto, PHOTO_HEAD_BYTES, PHOTO_TOO_HEAVY, whyNoPhoto } from '../modules/photo/rules/photo-kind'
import { PHOTO_FORMATS, PHOTO_MAX_BYTES } from '../contracts/product/photo-limits'
import { openDisk } from './disk'
import { UploadLocker } from './lock'
import { openPlace, removeUpload, uploadFile } from './place'

/** How long a request that hangs may still finish when another one comes for the same upload. */
const DRAIN_MS = 500

type TusServer = Awaited<ReturnType<typeof openServer>>
let server: Promise<TusServer> | undefined

/**
 * Speaks tus for one upload.
 * @param id of `uploadId`: a name without anything that a path could be made of
 */
export async function handleUpload(req: MedusaRequest, res: MedusaResponse, id: string): Promise<void> {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  server ??= openServer(logger).catch((error: unknown) => {
    server = undefined
    throw error
  })
  const tus = await server
  // The package reads the name from the address; the group in it comes from the session, never from the address.
  req.url = `/uploads/${id}`
  res.setHeader('Cache-Control', 'no-store')
  await tus.handle(req, res)
}

/** The packages are modules of the new kind, which a file of the old kind asks for like this. */
async function openServer(logger: Logger) {
  const { Server } = await import('@tus/server')
  type Write = InstanceType<typeof Server>['write']

  class Speaker extends Server {
    /** The package says what is wrong with a header or a method here, past `onResponseError`. */
    override write(...[context, headers, status, said]: Parameters<Write>): ReturnType<Write> {
      if (status < 400) return super.write(context, headers, status, said)
      headers.set('Content-Type', 'application/json; charset=utf-8')
      const isOurs = said?.startsWith('{') ?? false
      return super.write(context, headers, status, isOurs ? said : bodyOf(saidByTus({ status_code: status })))
    }
  }

  return new Speaker({
    path: '/uploads',
    datastore: await openDisk(openPlace()),
    locker: new UploadLocker(),
    lockDrainTimeout: DRAIN_MS,
    maxSize: PHOTO_MAX_BYTES,
    allowedOrigins: [],
    namingFunction: (request) => new URL(request.url).pathname.split('/').pop() ?? '',
    // Beside the address that was asked: the shop has it under another one.
    generateUrl: (_request, { id }) => id.split('-').pop() ?? '',
    onUploadFinish: async (_request, { id }) => {
      await refuseWhatIsNoPhoto(id)
      return {}
    },
    onResponseError: (request, error) => {
      const answer = inWords(error)
      if (answer.status_code >= 500) logger.warn(`${request.method} ${request.url}: ${messageOf(error)}`)
      return answer
    },
  })
}

async function refuseWhatIsNoPhoto(id: string): Promise<void> {
  const file = await open(uploadFile(id))
  const head = Buffer.alloc(PHOTO_HEAD_BYTES)
  let length = 0
  try {
    length = (await file.read(head, 0, head.length, 0)).bytesRead
  } finally {
    await file.close()
  }
  const kind = kindOfPhoto(head.subarray(0, length))
  if ((PHOTO_FORMATS as readonly string[]).includes(kind)) return
  await removeUpload(id)
  throw invalid(whyNoPhoto(kind), { photo: whyNoPhoto(kind) })
}

const messageOf = (error: Error | { body: string }) => ('message' in error ? error.message : error.body)

function inWords(error: Error | { status_code: number; body: string }): {
  status_code: number
  body: string
} {
  const problem = asProblem(error) ?? asDiskFull(error) ?? saidByTus(error)
  const status_code = 'status_code' in error && error.status_code === 423 ? 423 : STATUS[problem.code]
  return { status_code, body: bodyOf(problem) }
}

const bodyOf = ({ code, message, fields }: Problem) =>
  JSON.stringify({ type: 'problem', code, message, ...(fields ? { fields } : {}) })

function saidByTus(error: Error | { status_code: number }): Problem {
  const status = 'status_code' in error ? error.status_code : 500
  if (status === 404 || status === 410)
    return new Problem('not_found', 'Esa foto no está a medio subir. Vuelve a mandarla.')
  if (status === 409 || status === 423)
    return new Problem('upload_known', 'Esa foto ya se estaba subiendo. Sigue desde donde quedó.')
  if (status === 412)
    return new Problem('unreadable', 'Esta app quedó antigua. Ciérrala, ábrela de nuevo y manda la foto.')
  if (status === 413) return new Problem('too_large', PHOTO_TOO_HEAVY)
  if (status < 500 || status === 501)
    return new Problem('unreadable', 'La foto llegó a medias. Vuelve a mandarla.')
  return unavailable('No pudimos guardar la foto ahora. Prueba en un momento.')
}
