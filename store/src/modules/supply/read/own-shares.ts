import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnShare, OwnShares } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { answerState } from '../rules/allocation/asked'
import type { ShareStep } from '../rules/sharing/share-steps'
import { type RuleNames, whyWords } from '../rules/sharing/rule-words'
import { ownInputs } from './inputs/own-inputs'
import { ownReliability } from './reliability'
import { shares } from './rows'
import { ruleNames } from './sharing-rule'

const SQL = `select s.id, st.name, st.unit, c.deliver_on as "deliverOn", s.units, s.steps, s.kind,
  s.answer_by as "answerBy", s.accepted_units as "acceptedUnits", ${ruleNames('s.rule_id')} as rule
from ${shares} s join supply_call_off c on c.id = s.call_off_id join supply_standard st on st.id = c.standard_id
where s.organization_id = :organizationId and s.units > 0 and c.month >= :month
order by c.deliver_on, s.round, s.id`

type Row = Pick<OwnShare, 'id' | 'deliverOn' | 'units' | 'answerBy' | 'acceptedUnits'> & {
  name: string
  unit: string
  steps: ShareStep[]
  kind: string
  rule: RuleNames | null
}

/** What a group got of call-offs of this month and later, what waits for its answer first. */
export async function ownShares(knex: Knex, organizationId: string): Promise<OwnShares> {
  const today = chileDay(await databaseNow(knex))
  const month = today.slice(0, 7)
  const [{ rows }, reliability, inputs] = await Promise.all([
    knex.raw<{ rows: Row[] }>(SQL, { organizationId, month }),
    ownReliability(knex, organizationId),
    ownInputs(knex, organizationId, today),
  ])
  const all = rows.flatMap(({ name, unit, steps, kind, rule, ...row }): OwnShare[] => {
    const state = answerState({ handle: '', ...row }, today)
    if (state === 'none') return []
    return [
      { ...row, state, standard: { name, unit }, isCover: kind === 'cover', why: whyWords(rule, steps) },
    ]
  })
  const waits = ({ state }: OwnShare) => state === 'waiting'
  return { shares: [...all.filter(waits), ...all.filter((share) => !waits(share))], reliability, inputs }
}
