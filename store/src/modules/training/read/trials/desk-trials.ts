import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskTrial, DeskTrialWhole, TrialSaid, TrialStep, TrialTerms } from '../../../../contracts'
import { trialEarning } from '../../../../contracts/trials'
import { prepared } from '../../../../kernel/prepared'
import { type Table, readTableWish } from '../../../../kernel/table-query'
import { everyOrganization } from '../../../federation/read/rows'
import { newestSaid, readTrials } from './trial-rows'

const FOUND = `from product_trial t join ${everyOrganization} o on o.id = t.organization_id
where t.deleted_at is null and t.organization_id = any(cast(:groups as text[]))
  and (cast(:state as text) is null or t.state = :state)
  and (cast(:group as text) is null or o.handle = :group)`

const ROW = `t.id, t.title, json_build_object('handle', o.handle, 'name', o.name) as "group", t.state,
  t.state_at as "changedAt", t.terms, ${newestSaid} as said`

const TABLE: Table = {
  columns: { title: 't.title', group: 'o.name', changedAt: 't.state_at' },
  first: '-changedAt',
  key: 't.id',
}

export type TrialsWanted = {
  state?: TrialStep | undefined
  group?: string | undefined
  sort?: unknown
  page?: unknown
  size?: unknown
}

type Row = Pick<DeskTrial, 'id' | 'title' | 'group' | 'state'> & {
  changedAt: Date
  terms: TrialTerms | null
  said: Partial<TrialSaid>
}

/** One page of the trials of those groups (ids), what changed last first. @throws Problem 400 invalid_data */
export async function listTrials(knex: Knex, groups: string[], wanted: TrialsWanted) {
  const { orderBy, limit, offset, page, size } = readTableWish(TABLE, wanted)
  const values = { groups, state: wanted.state ?? null, group: wanted.group ?? null }
  const [counted, { rows }] = await Promise.all([
    prepared<{ total: number }>(knex, `select cast(count(*) as int) as total ${FOUND}`, values),
    prepared<Row>(knex, `select ${ROW} ${FOUND} order by ${orderBy} limit :limit offset :offset`, {
      ...values,
      limit,
      offset,
    }),
  ])
  return { rows: rows.map(shown), total: counted.rows[0]?.total ?? 0, page, size }
}

function shown({ said, terms, changedAt, ...row }: Row): DeskTrial {
  const { batch = null, sale = null } = said
  return {
    ...row,
    changedAt: changedAt.toISOString(),
    costClp: batch && batch.materialsClp + batch.packagingClp,
    minutes: batch && batch.minutes,
    priceClp: sale && sale.priceClp,
    sold: sale && sale.sold,
    perHourClp: terms && (trialEarning({ batch, sale }, terms)?.allSoldClp ?? null),
    learned: said.adopted?.learned ?? said.left?.learned ?? '',
  }
}

/** One of them, with what it was advised; null: it is of none of those groups. */
export async function findDeskTrial(
  knex: Knex,
  groups: string[],
  id: string,
): Promise<DeskTrialWhole | null> {
  const [row] = await readTrials(knex, { groups, id, limit: 1 })
  if (!row) return null
  const { trial: _, ...whole } = row
  return { ...whole, earning: row.terms && trialEarning(row.said, row.terms) }
}
