import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskUndelivered } from '../contracts/desk/money'
import { eventWords } from './events'

const SQL = `select cast(e.id as text) as id, e.name as event, e.created_at as "writtenAt", e.last_error as "lastError",
  whom.people
from outbox e cross join lateral (
  select json_agg(json_build_object('name', u->>'name', 'place', u->>'place', 'isRefused', u->'isRefused',
    'channel', case when u->>'contact' like '%@%' then 'email' else 'phone' end)) as people
  from jsonb_array_elements(e.unreached) u where u->>'name' <> '') whom
where e.given_up_at is not null and e.deleted_at is null and whom.people is not null
order by e.given_up_at desc limit 200`

type Row = Pick<DeskUndelivered, 'id' | 'lastError' | 'people'> & { event: string; writtenAt: Date }

/** The newest 200 messages that nobody took: for which people, never what they said. Of nobody known: not listed. */
export async function readUndelivered(knex: Knex): Promise<DeskUndelivered[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL)
  return rows.map(({ event, writtenAt, ...row }) => ({
    ...row,
    what: eventWords(event),
    writtenAt: writtenAt.toISOString(),
    canBeSentAgain: event !== 'entry.code',
  }))
}
