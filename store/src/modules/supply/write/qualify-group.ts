import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { QualificationRequest } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { findBelow } from '../../federation/read/desk/find-below'
import { belongsTo } from '../../federation/read/desk/groups-below'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { qualificationProblems } from '../rules/qualification'

type Tried = { standardId: string; version: number; found: QualificationRequest }

/**
 * What peers found of a group's trial batch: another row each time. Answers its id.
 * @throws Problem 400 invalid_data · 403 not_yours (of her own group) · 404 not_found
 */
export async function qualifyGroup(
  trx: Knex.Transaction,
  officer: Officer,
  { standardId, version, found }: Tried,
): Promise<string> {
  const group = await findBelow(trx, officer.organizationId, found.group)
  if (group.kind !== 'group') throw invalid('Elige un grupo.', { group: 'Elige un grupo de la lista.' })
  if (await belongsTo(trx, officer.memberId, group.id))
    throw new Problem('not_yours', 'Es tu grupo: lo prueba alguien de otro.')
  const problems = qualificationProblems(found, chileDay(await databaseNow(trx)))
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
  const isQualified = found.outcome === 'qualified'
  const id = newId('qual')
  await trx('supply_qualification').insert({
    ...{ id, standard_id: standardId, organization_id: group.id, version, outcome: found.outcome },
    ...{
      trial_batch: found.trialBatch,
      tried_on: found.triedOn,
      tried_by: found.triedBy,
      to_mend: found.toMend,
    },
    monthly_units: isQualified ? (found.monthlyUnits ?? 0) : 0,
    until: isQualified ? found.until : null,
    by: byOfficer(officer),
  })
  return id
}
