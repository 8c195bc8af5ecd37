import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { history } from '../data/history/index.ts'
import { Failure } from '../failure.ts'
import type { HistoryTrial } from '../trial-types.ts'
import { toldTrial } from './told-trial.ts'

const MEMBER_SQL = `select o.id as organization, m.id as member from organization o
  join membership s on s.organization_id = o.id and s.until is null join member m on m.id = s.member_id
  where o.handle = $1 and m.name = $2 limit 1`
const OFFICER_SQL = `select d.id as mandate from organization g join mandate d on d.organization_id = g.parent_id
  and d.ended_at is null join member m on m.id = d.member_id where g.handle = $1 and m.name = $2 limit 1`
const TERMS_SQL = `select json_build_object('sharesBp', 10000 - group_bp, 'cardFeeBp', card_fee_bp, 'hasVat', true) as terms
  from share_terms where deleted_at is null and valid_from <= now() order by valid_from desc limit 1`

/** What groups tried, in one transaction. @returns how many, or null: there are some already */
export async function loadTrials(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-trials'))`)
    if ((await db.query('select 1 from product_trial limit 1')).rows.length > 0) return null
    const [sold] = (await db.query<{ terms: object }>(TERMS_SQL)).rows
    for (const trial of history.trials) await loadTrial(db, trial, sold?.terms ?? null, now)
    await db.query('commit')
    return history.trials.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

async function loadTrial(
  db: pg.Client,
  trial: HistoryTrial,
  terms: object | null,
  now: number,
): Promise<void> {
  const { group, by, lesson, advice } = trial
  const entries = toldTrial(trial, now)
  const [first] = entries
  const last = entries.at(-1)
  if (!first || !last) throw new Failure(`${group} no cuenta nada de su prueba.`)
  const { organization, member } = await memberOf(db, group, by)
  const id = newId('tri')
  await db.query(
    `insert into product_trial (id, organization_id, key, title, state, state_at, course, lesson, terms, by, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, organization, `history-${id}`, trial.idea.title, last.step, last.at],
      ...[lesson?.course ?? null, lesson?.lesson ?? null, trial.sale ? terms : null],
      ...[`member:${member}`, first.at],
    ],
  )
  for (const [i, { step, says, at, ...told }] of entries.entries()) {
    const teller = await memberOf(db, group, told.by)
    await db.query(
      `insert into trial_entry (id, trial_id, key, body_hash, number, step, says, by, done_at, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [newId('trie'), id, `history-${i}`, '', i + 1, step, says, `member:${teller.member}`, at],
    )
  }
  for (const { text, daysAgo, by: name } of advice) {
    const [officer] = (await db.query<{ mandate: string }>(OFFICER_SQL, [group, name])).rows
    if (!officer)
      throw new Failure(`${name} no tiene cargo en la asociación de ${group}: no le aconseja nada.`)
    await db.query(
      `insert into trial_advice (id, trial_id, text, text_hash, by, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [newId('tria'), id, text, hashOf(text), `mandate:${officer.mandate}`, new Date(now - daysAgo * DAY_MS)],
    )
  }
}

async function memberOf(db: pg.Client, group: string, name: string) {
  const [known] = (await db.query<{ organization: string; member: string }>(MEMBER_SQL, [group, name])).rows
  if (!known) throw new Failure(`${name} no es de ${group}: no puede contar su prueba.`)
  return known
}

const DAY_MS = 86_400_000
const hashOf = (text: string) => createHash('sha256').update(JSON.stringify(text)).digest('hex')
const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
