import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { federation } from '../data/federation.ts'
import { Failure } from '../failure.ts'
import { api } from '../http.ts'

/** A gateway that is slow on a busy machine is a difference too: it is asked again. */
const TIMES = 3

type Compared = { latest: { differences: number; checks: { differences: { what: string }[] }[] } | null }

/**
 * The shop compares all its books, as its treasurer would ask it to. Her session is as short as that.
 * @throws Failure: they differ, with the first differences in words
 */
export async function checkBooks(storeUrl: string, databaseUrl: string): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  const token = randomBytes(32).toString('base64url')
  const id = `mses_${randomBytes(12).toString('hex')}`
  try {
    await db.query(
      `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at, factor_at)
        select $1, $2, d.member_id, 'Carga de la demostración', true, now(), now(), now() + interval '5 minutes', now()
        from mandate d join organization o on o.id = d.organization_id
        where o.handle = $3 and d.office = 'treasurer' and d.ended_at is null limit 1`,
      [id, createHash('sha256').update(token).digest('hex'), federation.handle],
    )
    const store = api(storeUrl, { authorization: `Bearer ${token}` })
    const path = `/desk/organizations/${federation.handle}/reconciliations`
    let found: string[] = []
    for (let time = 0; time < TIMES; time += 1) {
      await store.post(path, {})
      const { latest } = await store.get<Compared>(path)
      if (latest?.differences === 0) return
      found = (latest?.checks ?? []).flatMap(({ differences }) => differences.map(({ what }) => what))
    }
    throw new Failure(
      `la historia dejó diferencias en los libros:\n${found
        .slice(0, 10)
        .map((one) => `  · ${one}`)
        .join('\n')}`,
    )
  } finally {
    await db.query('delete from member_session where id = $1', [id])
    await db.end()
  }
}
