import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskRates } from '../../../../../contracts'
import { invalid, read } from '../../../../../kernel/problem'
import { readDeskChanges } from '../../../../../modules/access/read/read-desk-changes'
import { readAskedTariff } from '../../../../../modules/delivery/read/asked-tariff'
import { readDeskTariffs } from '../../../../../modules/delivery/read/desk-tariffs'
import { openedBy } from '../../../../../modules/federation/rules/capabilities'
import { askAtDeskWorkflow } from '../../../../../workflows/access/ask-at-desk'
import { federationDeskOf } from '../../../guard'
import { tariffSchema } from './tariff-schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { handle, memberId, held } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const by = openedBy(held, 'terms')
  const offices = { territory: by && `mandate:${by.mandateId}` }
  const [tariffs, changes] = await Promise.all([
    readDeskTariffs(knex),
    readDeskChanges(knex, handle, { memberId, offices }),
  ])
  res.json({ tariffs, changes } satisfies DeskRates)
}

/** Happens when a second officer confirms it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { handle, officer } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { after, lines, wrong } = await readAskedTariff(knex, handle, read(tariffSchema, req.body))
  if (wrong.length > 0) throw invalid('Hay líneas que corregir en la planilla.')
  if (after.carrier === '') throw invalid('Hay algo que corregir.', { carrier: 'Falta quién lo lleva.' })
  if (lines.length === 0) throw invalid('Eso ya es así: no hay nada que cambiar.')
  const input = { kind: 'territory' as const, after, officer, isRescue: false }
  const { result } = await askAtDeskWorkflow(req.scope).run({ input })
  res.status(202).json({ change: result })
}
