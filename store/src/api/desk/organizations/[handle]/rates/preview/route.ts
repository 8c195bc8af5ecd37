import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { TariffPreview } from '../../../../../../contracts'
import { invalid, read } from '../../../../../../kernel/problem'
import { readAskedTariff } from '../../../../../../modules/delivery/read/asked-tariff'
import { federationDeskOf } from '../../../../guard'
import { tariffSchema } from '../tariff-schema'

/** What those sheets would change. Nothing is written. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { handle } = federationDeskOf(req)
  const asked = read(tariffSchema, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { lines, wrong, after } = await readAskedTariff(knex, handle, asked)
  if (after.carrier === '') throw invalid('Hay algo que corregir.', { carrier: 'Falta quién lo lleva.' })
  res.json({ lines, wrong } satisfies TariffPreview)
}
