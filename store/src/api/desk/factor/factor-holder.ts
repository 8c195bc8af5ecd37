import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { notFound } from '../../../kernel/problem'
import type { FactorHolder } from '../../../modules/access/rules/second-factor'
import { memberOf } from '../../../modules/federation/read/acting'
import { readPlaces } from '../../../modules/federation/read/desk/find-officer'

export const typedCode = z.object({ code: z.string('Escribe los seis números.').max(40) })

/** Who asks, if there is an office in force: nobody else has a second factor. @throws Problem 404 not_found */
export async function holderOf(req: MedusaRequest): Promise<FactorHolder & { name: string }> {
  const { memberId: id, memberName: name, sessionId } = memberOf(req)
  const places = await readPlaces(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  if (places.length === 0) throw notFound('Ahora no tienes ningún cargo.')
  return { kind: 'member', id, sessionId, name }
}
