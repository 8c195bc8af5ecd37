import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils'
import { StepResponse, WorkflowResponse, createStep, createWorkflow } from '@medusajs/framework/workflows-sdk'
import { Problem } from '../../kernel/problem'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { kindInActs } from '../../modules/federation/rules/desk-acts'
import { type OrganizationStatus, statusMove } from '../../modules/federation/rules/organization-status'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { markMonthsOf } from '../../modules/supply/write/mark-months'

/** `onlyFrom`: out of another state nothing is changed, and that is no error. `officer`: at her desk; it stays written. */
export type StatusChange = {
  id: string
  to: 'active' | 'paused' | 'left'
  onlyFrom?: OrganizationStatus
  note?: string
  backOn?: string
  officer?: Officer
}

type Status = {
  status: OrganizationStatus
  kind: 'federation' | 'association' | 'group'
  name: string
  pause_note: string | null
  back_on: string | null
}

/** Judged and written under the organization's lock: of two who press at once, the second sees what the first did. */
const changeStatusStep = createStep(
  'change-status',
  async ({ id, to, onlyFrom, note, backOn, officer }: StatusChange, { container }) => {
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
      const row = await trx('organization')
        .where({ id, deleted_at: null })
        .forUpdate()
        .first<Status | undefined>('status', 'kind', 'name', 'pause_note', 'back_on')
      if (!row || (onlyFrom && row.status !== onlyFrom)) return
      const move = statusMove(row.status, to)
      if (move === 'refused')
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          'Desde su estado de hoy no se puede hacer ese cambio.',
        )
      if (move === 'none') return
      if (to === 'left') await demandNoGroups(trx, id)
      const said = {
        pause_note: to === 'paused' ? (note ?? null) : null,
        back_on: to === 'paused' ? (backOn ?? null) : null,
      }
      const isSame = row.pause_note === said.pause_note && row.back_on === said.back_on
      if (row.status === to && isSame) return
      await trx('organization')
        .where('id', id)
        .update({
          status: to,
          status_since: trx.fn.now(),
          updated_at: trx.fn.now(),
          ...said,
        })
      if (to === 'left') await markMonthsOf(trx, id)
      if (!officer) return
      const { name: title, kind, ...before } = row
      const after = { title, status: to, ...said }
      await writeAct(trx, officer, { what: `${kindInActs(kind)}.${to}`, subject: id, before, after })
    })
    return new StepResponse(await container.resolve<FederationService>(FEDERATION).retrieveOrganization(id))
  },
)

async function demandNoGroups(trx: Knex.Transaction, id: string): Promise<void> {
  const [{ n = 0 } = {}] = await trx('organization')
    .where({ parent_id: id, deleted_at: null })
    .whereNot('status', 'left')
    .select<{ n: number }[]>(trx.raw('cast(count(*) as int) as n'))
  if (n > 0)
    throw new Problem('not_possible', `Todavía tiene grupos (${n}). Anota antes que cada uno se fue.`)
}

/** Pause, come back, leave. The catalogue follows by itself: a database trigger sees the row change. */
export const changeOrganizationStatusWorkflow = createWorkflow(
  'change-organization-status',
  (input: StatusChange) => {
    return new WorkflowResponse(changeStatusStep(input))
  },
)
