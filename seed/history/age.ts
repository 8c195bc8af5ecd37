import type { Span } from './calendar.ts'

/** A stretch of real time, and the stretch of the history as which it is told. */
export type Told = { from: number; to: number; as: Span }

/** A table, and its columns that keep a moment. */
export type Moments = { table: string; columns: string[] }

/** What a federation was founded with: older than its history. */
export const FOUNDED = [
  'organization',
  'member',
  'membership',
  'mandate',
  'act',
  'rights_change',
  'rights_decision',
  'share_terms',
  'selling_entity',
  'territory',
  'rate',
  'tariff',
  'point',
]

export const MOMENTS_SQL = `select c.table_name as table, array_agg(c.column_name::text) as columns
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'timestamp with time zone'
    and c.table_name <> all($1) group by 1`

/**
 * SQL that moves what was written in that stretch to when it is told. What such a row says of later keeps its distance when
 * it is a deadline, and stays when it is a day that was said (the end of an office). Rows of books refuse to change: it is for their owner, with triggers off, in a demonstration.
 */
export function ageSql(tables: readonly Moments[], { from, to, as }: Told, later: 'moves' | 'stays'): string {
  const at = (ms: number) => `to_timestamp(${ms / 1000})`
  const factor = (as.to - as.from) / Math.max(to - from, 1)
  return tables
    .map(({ table, columns }) => {
      const within = (name: string) => `("${name}" > ${at(from)} and "${name}" <= ${at(to)})`
      const written = columns.filter((name) => ['created_at', 'updated_at', 'at'].includes(name)).map(within)
      const moved = columns.map(
        (
          name,
        ) => `"${name}" = case when ${within(name)} then ${at(as.from)} + ("${name}" - ${at(from)}) * ${factor}
          when "${name}" > ${at(to)} and (${(later === 'moves' && written.join(' or ')) || 'false'})
            then ${at(as.to)} + ("${name}" - ${at(to)}) else "${name}" end`,
      )
      return `update "${table}" set ${moved.join(', ')} where ${columns.map(within).join(' or ')}`
    })
    .join(';\n')
}
