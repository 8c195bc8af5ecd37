import type { Knex } from '@medusajs/framework/mikro-orm/knex'

const SQL = `select e.id, e.name as event, e.created_at as "writtenAt", e.given_up_at as "givenUpAt", e.tries,
  e.last_error as "lastError", whom.people
from outbox e cross join lateral (
  select json_agg(json_build_object('name', u->>'name', 'place', u->>'place', 'isRefused', u->'isRefused',
    'channel', case when u->>'contact' like '%@%' then 'email' else 'phone' end)) as people
  from jsonb_array_elements(e.unreached) u where u->>'name' <> '') whom
where e.given_up_at is not null and e.deleted_at is null and whom.people is not null
order by e.given_up_at desc limit 200`

/** The newest 200 messages that nobody took: for which people, never what they said. Of nobody known: not listed. */
export async function readUndelivered(knex: Knex): Promise<object[]> {
  const { rows } = await knex.raw<{ rows: object[] }>(SQL)
  return rows
}
