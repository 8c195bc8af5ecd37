import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Trial, TrialAdvice, TrialSaid, TrialStep, TrialTerms } from '../../../../contracts'
import { actorName } from '../../../federation/read/actor-name'
import { everyOrganization } from '../../../federation/read/rows'
import { newestOutlines } from '../outlines'

/** SQL: what was said of the trial `t`, of each step the newest, as one object. */
export const newestSaid = `(select jsonb_object_agg(e.step, e.says) from (
  select distinct on (step) step, says from trial_entry
  where trial_id = t.id and deleted_at is null order by step, number desc) e)`

const ADVICE = `(select coalesce(json_agg(json_build_object('text', a.text, 'by', coalesce(${actorName('a.by')}, 'Alguien'),
  'at', a.created_at) order by a.created_at desc, a.id), '[]') from trial_advice a
  where a.trial_id = t.id and a.deleted_at is null)`

const SQL = `select t.id, t.key as trial, t.state, t.terms, t.course, t.lesson, t.state_at as "changedAt",
  ${newestSaid} as said, coalesce(${actorName('t.by')}, 'Alguien') as by, ${ADVICE} as advice,
  json_build_object('handle', o.handle, 'name', o.name) as "group",
  (select cast(count(*) - count(distinct step) as int) from trial_entry e
    where e.trial_id = t.id and e.deleted_at is null) as corrections
from product_trial t join ${everyOrganization} o on o.id = t.organization_id
where t.deleted_at is null and t.organization_id = any(cast(:groups as text[]))
  and (cast(:id as text) is null or t.id = :id)
order by t.created_at desc, t.id limit :limit`

type Row = {
  id: string
  trial: string
  state: TrialStep
  terms: TrialTerms | null
  course: string | null
  lesson: string | null
  changedAt: Date
  said: Partial<TrialSaid> & Pick<TrialSaid, 'idea'>
  by: string
  advice: TrialAdvice[]
  group: { handle: string; name: string }
  corrections: number
}

export type TrialRow = Trial & { id: string; group: Row['group']; corrections: number }

/** Trials of those groups (ids), the newest first. */
export async function readTrials(
  knex: Knex,
  { groups, id = null, limit }: { groups: readonly string[]; id?: string | null; limit: number },
): Promise<TrialRow[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, { groups: [...groups], id, limit })
  const outlines = rows.some(({ course }) => course) ? await newestOutlines(knex) : []
  const titleOf = (course: string, lesson: string) =>
    outlines.find(({ handle }) => handle === course)?.lessons.find(({ handle }) => handle === lesson)?.title
  return rows.map(({ course, lesson, said, changedAt, advice, ...row }) => ({
    ...row,
    said: { batch: null, sale: null, adopted: null, left: null, ...said },
    lesson: course && lesson ? { course, lesson, title: titleOf(course, lesson) ?? lesson } : null,
    changedAt: changedAt.toISOString(),
    advice: advice.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  }))
}
