import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { databaseNow } from '../../kernel/time/clock'
import { certainPerson, isInForce } from '../../modules/access/read/person'
import { notFound, Problem } from '../../kernel/problem'
import type { ChangeKind } from '../../modules/access/rules/change-words'
import { isSecondPerson, whyNotSecond } from '../../modules/access/rules/second-person'
import { CHANGE_KINDS, type ChangeData } from '../../modules/access/write/change-kinds'

type Decide = { id: string; by: string; decision: 'confirm' | 'reject' }
type Decided = { id: string; state: 'confirmed' | 'rejected' | 'stale' }
type Change<K extends ChangeKind = ChangeKind> = {
  id: string
  kind: K
  subject: string
  before: ChangeData[K] | null
  after: ChangeData[K]
  asked_by: string
}

const decided = () => new Problem('changed_meanwhile', 'Alguien ya lo decidió. Mira cómo quedó.')

async function decide(trx: Knex.Transaction, { id, by, decision }: Decide): Promise<Decided> {
  // Of two who press at once the second one waits here, and finds it decided.
  const change = await trx('rights_change').where({ id }).forUpdate().first<Change | undefined>()
  if (!change) throw notFound('Ese cambio no existe.')
  const over = await trx('rights_decision').where('change_id', id).select('change_id')
  if (over.length > 0) throw decided()
  const end = async (state: Decided['state']) => {
    await trx('rights_decision').insert({
      change_id: id,
      decision: state,
      decided_by: by,
      decided_at: trx.fn.now(),
    })
    return { id, state }
  }
  if (decision === 'reject') return end('rejected')
  if (!(await isInForce(trx, change.asked_by)))
    throw new Problem('not_possible', 'Quien lo pidió ya no está en el panel. Recházalo y pídelo tú.')
  const [first, second] = [await certainPerson(trx, change.asked_by), await certainPerson(trx, by)]
  if (!isSecondPerson(first, second, await databaseNow(trx)))
    throw new Problem('needs_second_person', whyNotSecond(first, second))
  return (await write(trx, change, by)) ? end('confirmed') : end('stale')
}

/** False: what is in force is not what it was when that was asked. */
async function write<K extends ChangeKind>(
  trx: Knex.Transaction,
  change: Change<K>,
  by: string,
): Promise<boolean> {
  const kind = CHANGE_KINDS[change.kind]
  if (!isDeepStrictEqual(await kind.now(trx, change.subject), change.before)) return false
  await kind.write(trx, change.after, { askedBy: change.asked_by, confirmedBy: by })
  return true
}

const decideChangeStep = createStep('decide-change', async (input: Decide, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const result = await knex.transaction((trx) => decide(trx, input))
  if (result.state === 'stale')
    throw new Problem(
      'changed_meanwhile',
      'Entretanto cambió lo que había, así que esto quedó sin efecto. Pídelo de nuevo.',
    )
  return new StepResponse(result)
})

/** One transaction, so that there is nothing to undo. What was asked happens only here. */
export const decideChangeWorkflow = createWorkflow('decide-change', (input: Decide) => {
  return new WorkflowResponse(decideChangeStep(input))
})
