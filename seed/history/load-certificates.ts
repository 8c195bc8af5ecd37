import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { newCertificateCode } from '../../store/src/modules/training/rules/certificate-code.ts'
import { validUntil } from '../../store/src/modules/training/rules/certificate.ts'
import { courses } from '../data/courses/index.ts'
import { history } from '../data/history/index.ts'
import { Failure } from '../failure.ts'
import { toldCertificate } from './told-certificate.ts'

const INSERT = `insert into certificate (id, code, member_id, holder, course, version, title, hours, opens, issuer, issued_on,
    valid_until, created_at, revoked_at, revoked_by, revoked_reason)
  select $1, $2, m.id, m.name, $4, 1, $5, $6, $7, f.name, $8, $9, $10, $11::timestamptz,
    case when $11::timestamptz is not null then $12 end, $13
  from member m cross join (select name from organization where kind = 'federation' limit 1) f where m.id = $3`

const MEMBER = `select m.id, d.id as officer from member m join membership s on s.member_id = m.id
  join organization g on g.id = s.organization_id
  join mandate d on d.organization_id = g.parent_id and d.office = 'president' and d.ended_at is null
  where g.handle = $1 and m.name = $2 limit 1`

/** Who was at a session of the history, the first one of each course. */
const CERTIFIED = `select distinct on (a.member_id, s.course) a.member_id as id, s.course, s.starts_at as at
  from training_attendance a join training_session s on s.id = a.session_id where a.key like 'history-%'
  order by a.member_id, s.course, s.starts_at`

type Issued = {
  member: string
  course: string
  issuedAt: Date
  issuedOn: string
  validUntil: string | null
  revoked?: { at: Date; reason: string } | null
  officer?: string
}

/** Certificates in every state, in one transaction. @returns how many, or null: there are some already */
export async function loadCertificates(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-certificates'))`)
    if ((await db.query('select 1 from certificate limit 1')).rows.length > 0) return null
    const named = await issueNamed(db, now)
    const { rows } = await db.query<{ id: string; course: string; at: Date }>(CERTIFIED)
    const others = rows.filter(({ id, course }) => !named.has(`${id} ${course}`))
    for (const { id: member, course, at } of others) {
      const issuedOn = toldCertificate({ ...NOBODY, course, daysAgo: 0, endsIn: null }, at.getTime()).issuedOn
      const until = validUntil(issuedOn, courseOf(course).validityMonths ?? null)
      await issue(db, { member, course, issuedAt: at, issuedOn, validUntil: until })
    }
    await db.query('commit')
    return history.certificates.length + others.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

const NOBODY = { group: '', member: '' }

/** Those that the data names. @returns whose, and of which course */
async function issueNamed(db: pg.Client, now: number): Promise<Set<string>> {
  const named = new Set<string>()
  const decisions = new Map<string, string>()
  for (const one of history.certificates) {
    const { rows } = await db.query<{ id: string; officer: string }>(MEMBER, [one.group, one.member])
    const [who] = rows
    if (!who) throw new Failure(`${one.member} no está en ${one.group}: no puede tener un certificado.`)
    const { extended, ...told } = toldCertificate(one, now)
    const id = await issue(db, { member: who.id, course: one.course, officer: who.officer, ...told })
    named.add(`${who.id} ${one.course}`)
    if (!extended) continue
    const decision = decisions.get(extended.reason) ?? newId('cdec')
    decisions.set(extended.reason, decision)
    await db.query(
      `insert into certificate_extension (id, decision, certificate_id, until, reason, by, created_at)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId('cext'), decision, id, extended.until, extended.reason, `mandate:${who.officer}`, extended.at],
    )
  }
  return named
}

function courseOf(slug: string) {
  const course = courses.find((one) => one.slug === slug)
  if (!course) throw new Failure(`No hay un curso ${slug}: nadie puede tener su certificado.`)
  return course
}

async function issue(db: pg.Client, one: Issued): Promise<string> {
  const { title, hours, opens } = courseOf(one.course)
  const id = newId('cert')
  await db.query(INSERT, [
    ...[id, newCertificateCode(), one.member, one.course, title, hours, opens, one.issuedOn, one.validUntil],
    ...[one.issuedAt, one.revoked?.at ?? null, `mandate:${one.officer ?? ''}`, one.revoked?.reason ?? null],
  ])
  return id
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
