import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { validUntil } from '../../store/src/modules/training/rules/certificate.ts'
import { newCertificateCode } from '../../store/src/modules/training/rules/certificate-code.ts'
import { courses } from '../data/courses/index.ts'
import { history } from '../data/history/index.ts'
import { Failure } from '../failure.ts'
import type { HistoryCircle, HistoryMentorship, HistoryTerm, HistoryWish } from '../leadership-types.ts'

const DAY_MS = 86_400_000
type At = (daysAgo: number) => Date

/**
 * Who wants which office, circles of mentoring, and boards of before, in one transaction. @returns how many said
 * something of themselves, or null: somebody did already
 */
export async function loadLeadership(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  const at: At = (daysAgo) => new Date(now - daysAgo * DAY_MS)
  const { terms, wishes, circles, mentorships } = history.leadership
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-leadership'))`)
    if ((await db.query('select 1 from mentoring_circle limit 1')).rows.length > 0) return null
    for (const term of terms) await loadTerm(db, term, at)
    for (const wish of wishes) await loadWish(db, wish, at)
    for (const circle of circles) await loadCircle(db, circle, at)
    for (const mentorship of mentorships) await loadMentorship(db, mentorship, at)
    await db.query('commit')
    return wishes.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`

async function insert(db: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  const values = columns.map((_, nth) => `$${nth + 1}`)
  const names = columns.map((name) => `"${name}"`)
  await db.query(
    `insert into "${table}" (${names.join(', ')}) values (${values.join(', ')})`,
    Object.values(row),
  )
}

const MEMBER_SQL = `select distinct m.id from member m join membership s on s.member_id = m.id and s.until is null
  join organization o on o.id = s.organization_id
  where m.name = $2 and (o.handle = $1 or o.parent_id = (select id from organization where handle = $1))`

async function memberIn(db: pg.Client, association: string, name: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(MEMBER_SQL, [association, name])
  if (rows.length !== 1 || !rows[0])
    throw new Failure(`${name} no es una de ${association}: no se sabe quién es.`)
  return rows[0].id
}

async function organizationOf(db: pg.Client, handle: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select id from organization where handle = $1', [handle])
  if (!rows[0]) throw new Failure(`${handle} no está.`)
  return rows[0].id
}

async function officerOf(db: pg.Client, association: string, name: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `select d.id from mandate d join organization o on o.id = d.organization_id join member m on m.id = d.member_id
      where o.handle = $1 and m.name = $2 and d.ended_at is null and d.until > now() limit 1`,
    [association, name],
  )
  if (!rows[0]) throw new Failure(`${name} no tiene cargo en ${association}.`)
  return `mandate:${rows[0].id}`
}

async function loadTerm(db: pg.Client, term: HistoryTerm, at: At): Promise<void> {
  const { organization, office, name, sinceDaysAgo, untilInDays, act } = term
  await insert(db, 'mandate', {
    ...{ id: newId('mand'), organization_id: await organizationOf(db, organization), office, act },
    member_id: await memberIn(db, organization, name),
    ...{ since: at(sinceDaysAgo), until: at(-untilInDays), created_at: at(sinceDaysAgo), is_rescue: false },
  })
}

async function loadWish(db: pg.Client, wish: HistoryWish, at: At): Promise<void> {
  const { association, name, wishes, words, isSeen, said, finished } = wish
  const member = await memberIn(db, association, name)
  const hers = () => ({ member_id: member, key: randomUUID(), body_hash: 'history' })
  const since = said[0]?.daysAgo ?? 30
  for (const { office, level, daysAgo } of said)
    await insert(db, 'leadership_readiness', {
      ...{ id: newId('lrea'), ...hers(), office, level, said_at: at(daysAgo), created_at: at(daysAgo) },
    })
  await insert(db, 'leadership_wish', {
    ...{ id: newId('lwis'), ...hers(), offices: wishes, words, said_at: at(since), created_at: at(since) },
  })
  if (isSeen)
    await insert(db, 'leadership_consent', {
      ...{ id: newId('lcon'), ...hers(), is_seen: true, said_at: at(since), created_at: at(since) },
    })
  if (finished) await certify(db, member, name, finished, at)
}

/** Not twice: who was at a session of it has hers from there. */
async function certify(
  db: pg.Client,
  member: string,
  holder: string,
  { course: slug, daysAgo }: NonNullable<HistoryWish['finished']>,
  at: At,
): Promise<void> {
  const course = courses.find((one) => one.slug === slug)
  if (!course) throw new Failure(`El curso ${slug} no está.`)
  const had = await db.query('select 1 from certificate where member_id = $1 and course = $2', [member, slug])
  if (had.rows.length > 0) return
  const { title, hours, opens } = course
  const months = 'validityMonths' in course ? (course.validityMonths ?? null) : null
  const issued_on = chileDay(at(daysAgo))
  const { rows } = await db.query<{ name: string }>(`select name from organization where kind = 'federation'`)
  await insert(db, 'certificate', {
    ...{ id: newId('cert'), code: newCertificateCode(), member_id: member, holder, course: slug },
    ...{ version: 1, title, hours, opens, issuer: rows[0]?.name, issued_on, created_at: at(daysAgo) },
    valid_until: validUntil(issued_on, months),
  })
}

async function loadCircle(db: pg.Client, circle: HistoryCircle, at: At): Promise<void> {
  const { association, name, about, daysAgo, endedDaysAgo, guides, companions, meetings } = circle
  const id = newId('mcir')
  const by = await officerOf(db, association, circle.by)
  const isEnded = endedDaysAgo !== undefined
  await insert(db, 'mentoring_circle', {
    ...{
      id,
      organization_id: await organizationOf(db, association),
      name,
      about,
      by,
      created_at: at(daysAgo),
    },
    ...(isEnded && { ended_at: at(endedDaysAgo), ended_by: by }),
  })
  const people = new Map<string, string>()
  for (const one of [...guides, ...companions]) people.set(one, await memberIn(db, association, one))
  for (const [one, member_id] of people)
    await insert(db, 'mentoring_person', {
      ...{ id: newId('mper'), circle_id: id, member_id, since: at(daysAgo), by, created_at: at(daysAgo) },
      role: guides.includes(one) ? 'guide' : 'companion',
    })
  for (const { talked, absent = [], ...met } of meetings) {
    const meeting = newId('mmee')
    await insert(db, 'mentoring_meeting', {
      ...{ id: meeting, circle_id: id, key: randomUUID(), body_hash: 'history', talked, by },
      ...{ met_on: chileDay(at(met.daysAgo)), created_at: at(met.daysAgo) },
    })
    for (const [one, member_id] of people)
      if (!absent.includes(one))
        await insert(db, 'mentoring_presence', { id: newId('mpre'), meeting_id: meeting, member_id })
  }
}

async function loadMentorship(db: pg.Client, mentorship: HistoryMentorship, at: At): Promise<void> {
  const { association, mentor, mentee, daysAgo, agreedDaysAgo } = mentorship
  const agreed = agreedDaysAgo === null ? null : at(agreedDaysAgo)
  await insert(db, 'mentorship', {
    ...{ id: newId('ment'), organization_id: await organizationOf(db, association), created_at: at(daysAgo) },
    mentor_id: await memberIn(db, association, mentor),
    mentee_id: await memberIn(db, association, mentee),
    ...{ by: await officerOf(db, association, mentorship.by) },
    ...{ mentor_agreed_at: agreed, mentee_agreed_at: agreed },
  })
}
