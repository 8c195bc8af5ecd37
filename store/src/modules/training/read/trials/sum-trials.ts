import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskTrials, TrialStep } from '../../../../contracts'
import { TRIAL_STEPS } from '../../../../contracts/trials'
import { prepared } from '../../../../kernel/prepared'
import { everyOrganization } from '../../../federation/read/rows'
import { allOf, type CountedTrials, coveredCounts, coveredSums, openSums } from '../../rules/trial-sums'

const SQL = `select o.name, json_build_object('handle', a.handle, 'name', a.name) as association, t.state,
  cast(count(*) as int) as count
from product_trial t join ${everyOrganization} o on o.id = t.organization_id
join ${everyOrganization} a on a.id = o.parent_id
where t.deleted_at is null and t.organization_id = any(cast(? as text[]))
group by o.id, o.name, a.id, a.handle, a.name, t.state order by a.name, a.handle, o.name`

type Row = {
  name: string
  association: { handle: string; name: string }
  state: TrialStep
  count: number
}

const countsOf = (rows: readonly Row[]) =>
  Object.fromEntries(
    TRIAL_STEPS.map((step) => [
      step,
      rows.filter(({ state }) => state === step).reduce((sum, { count }) => sum + count, 0),
    ]),
  ) as CountedTrials

/** How the trials of those groups (ids) stand. */
export async function sumTrials(knex: Knex, groups: string[]) {
  return openSums(countsOf((await prepared<Row>(knex, SQL, [groups])).rows))
}

/** The same of a whole federation, where each trial is its association's: sums, and which groups try something. */
export async function sumFederationTrials(
  knex: Knex,
  groups: string[],
): Promise<Pick<DeskTrials, 'sums' | 'associations'>> {
  const { rows } = await prepared<Row>(knex, SQL, [groups])
  const handles = [...new Set(rows.map(({ association }) => association.handle))]
  const ofEach = handles.map((handle) => rows.filter(({ association }) => association.handle === handle))
  const totals = coveredCounts(ofEach.map((own) => allOf(countsOf(own))))
  return {
    sums: coveredSums(countsOf(rows)),
    associations: ofEach.map((own, i) => ({
      handle: own[0]?.association.handle ?? '',
      name: own[0]?.association.name ?? '',
      total: totals[i] ?? null,
      groups: [...new Set(own.map(({ name }) => name))],
    })),
  }
}
