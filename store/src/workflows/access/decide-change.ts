import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { databaseNow } from '../../kernel/time/clock'
import { personInForce } from '../../modules/access/read/person'
import { notFound, Problem } from '../../kernel/problem'
import type { ChangeKind } from '../../modules/access/rules/change-words'
import {
  isOfDesk,
  isSecondPerson,
  OWN_FACTOR,
  whyNotSecond,
  whyNotSecondAtDesk,
} from '../../modules/access/rules/second-person'
import { CHANGE_KINDS, type ChangeData } from '../../modules/access/write/change-kinds'
import { DESK_KINDS, type DeskKind, deskTitle } from '../../modules/access/write/desk-changes'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'

/** The organization whose desk it is. `kinds`: what is decided at that address. `isRescue`: nobody there could give offices. */
type AtDesk = { officer: Officer; handle: string; kinds: readonly DeskKind[]; isRescue: boolean }
/** `by`: a user of the panel. */
type Decide = { id: string; decision: 'confirm' | 'reject' } & ({ by: string } | AtDesk)
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

/** What was asked at a desk is decided there, and what was asked at the panel at the panel. */
function isDecidedBy({ kind, subject, asked_by }: Change, asked: Decide): boolean {
  if (!('officer' in asked)) return !isOfDesk(asked_by)
  return (
    isOfDesk(asked_by) && asked.kinds.some((one) => one === kind) && subject.startsWith(`${asked.handle}/`)
  )
}

async function decide(trx: Knex.Transaction, asked: Decide): Promise<Decided> {
  const { id, decision } = asked
  const by = 'officer' in asked ? byOfficer(asked.officer) : asked.by
  // Of two who press at once the second one waits here, and finds it decided.
  const change = await trx('rights_change').where({ id }).forUpdate().first<Change | undefined>()
  if (!change || !isDecidedBy(change, asked)) throw notFound('Ese cambio no existe.')
  const over = await trx('rights_decision').where('change_id', id).select('change_id')
  if (over.length > 0) throw decided()
  const end = async (state: Decided['state']) => {
    await trx('rights_decision').insert({
      change_id: id,
      decision: state,
      decided_by: by,
      decided_at: trx.fn.now(),
    })
    if ('officer' in asked && state !== 'stale') await writeDecision(trx, change, asked, state)
    return { id, state }
  }
  if (decision === 'reject') return end('rejected')
  const [first, second] = [await personInForce(trx, change.asked_by), await personInForce(trx, by)]
  if (!first || !second) throw new Problem('not_possible', goneFrom(by))
  if (change.kind === 'factor_reset' && 'memberId' in change.after && change.after.memberId === second.userId)
    throw new Problem('needs_second_person', OWN_FACTOR)
  if (!isSecondPerson(first, second, await databaseNow(trx)))
    throw new Problem(
      'needs_second_person',
      isOfDesk(by) ? whyNotSecondAtDesk(first, second) : whyNotSecond(first, second),
    )
  return (await write(trx, change, by)) ? end('confirmed') : end('stale')
}

const goneFrom = (by: string) =>
  isOfDesk(by)
    ? 'Quien lo pidió ya no tiene ese cargo. Recházalo y pídelo tú.'
    : 'Quien lo pidió ya no está en el panel. Recházalo y pídelo tú.'

async function writeDecision(
  trx: Knex.Transaction,
  { id, kind, after }: Change,
  { officer, kinds, isRescue }: AtDesk,
  state: 'confirmed' | 'rejected',
) {
  const known = kinds.find((one) => one === kind)
  if (!known) return
  const title = deskTitle(after as ChangeData[DeskKind])
  await writeAct(trx, officer, { what: DESK_KINDS[known][state], subject: id, after: { title, isRescue } })
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
