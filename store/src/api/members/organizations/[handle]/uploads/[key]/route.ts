import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound, Problem } from '../../../../../../kernel/problem'
import { UPLOADS_PER_GROUP } from '../../../../../../contracts/product/photo-limits'
import { UPLOAD_KEY, uploadId, uploadsOf } from '../../../../../../uploads/place'
import { handleUpload } from '../../../../../../uploads/server'
import { findPhoto } from '../../../../../../modules/photo/read/organization-photos'
import { actingOf } from '../../../../../../modules/federation/read/acting'

/** tus 1.0.0 for one photo of the group, on its way here. */
async function speakTus(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = actingOf(req)
  const key = String(req.params.key)
  if (!UPLOAD_KEY.test(key)) throw notFound('Esa foto no está a medio subir.')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const made = await findPhoto(knex, organizationId, key)
  if (made) return answerWhole(req, res, made.bytes)
  const id = uploadId(organizationId, key)
  if (req.method === 'POST') await refuseTooMany(organizationId, id)
  await handleUpload(req, res, id)
}

export { speakTus as DELETE, speakTus as HEAD, speakTus as PATCH, speakTus as POST }

/** Its photo is made: for a phone that lost the answer, an upload that is all there. */
function answerWhole(req: MedusaRequest, res: MedusaResponse, bytes: number) {
  if (req.method !== 'HEAD') throw new Problem('upload_known', 'Esa foto ya está en la tienda.')
  const whole = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': bytes, 'Upload-Length': bytes }
  res
    .status(200)
    .set('Cache-Control', 'no-store')
    .set(Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, String(value)])))
    .end()
}

async function refuseTooMany(organizationId: string, id: string): Promise<void> {
  const others = (await uploadsOf(organizationId)).filter((other) => other !== id)
  if (others.length < UPLOADS_PER_GROUP) return
  throw new Problem(
    'too_many',
    'Tu grupo tiene demasiadas fotos a medio subir. Termina de enviar las que están pendientes y prueba de nuevo.',
  )
}
