import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskMentorship, OwnMentorship } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { members } from '../../../federation/read/rows'
import { mentorshipStanding } from '../../rules/leadership/circle'

type Row = {
  id: string
  mentorId: string
  mentor: string
  mentee: string
  mentorAgreedAt: Date | null
  menteeAgreedAt: Date | null
  endedAt: Date | null
}

const SQL = `select s.id, s.mentor_id as "mentorId", a.name as mentor, b.name as mentee,
  s.mentor_agreed_at as "mentorAgreedAt", s.mentee_agreed_at as "menteeAgreedAt", s.ended_at as "endedAt"
from mentorship s join ${members} a on a.id = s.mentor_id join ${members} b on b.id = s.mentee_id
where s.deleted_at is null`
const ORDER = 'order by s.ended_at is not null, s.created_at desc, s.id'

const dayOf = (moment: Date | null) => moment && chileDay(moment)

/** Who accompanies her and whom she does, those of now first; what was declined is not told. */
export async function ownMentorships(knex: Knex, memberId: string): Promise<OwnMentorship[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `${SQL} and :memberId in (s.mentor_id, s.mentee_id) ${ORDER}`,
    { memberId },
  )
  return rows
    .map((row): OwnMentorship => {
      const isMentor = row.mentorId === memberId
      const { state, since } = mentorshipStanding(row)
      return {
        id: row.id,
        name: isMentor ? row.mentee : row.mentor,
        is: isMentor ? 'mentee' : 'mentor',
        state,
        isMine: state === 'proposed' && (isMentor ? row.mentorAgreedAt : row.menteeAgreedAt) === null,
        since: dayOf(since),
        until: dayOf(row.endedAt),
      }
    })
    .filter(({ state }) => state !== 'declined')
}

/** Those that a desk proposed between these members, those of now first. */
export async function mentorshipsAmong(
  knex: Knex,
  organizationId: string,
  memberIds: readonly string[],
): Promise<DeskMentorship[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `${SQL} and s.organization_id = :organizationId and s.mentor_id = any(cast(:ids as text[]))
      and s.mentee_id = any(cast(:ids as text[])) ${ORDER}`,
    { organizationId, ids: [...memberIds] },
  )
  return rows.map((row) => {
    const { state, since } = mentorshipStanding(row)
    const { id, mentor, mentee, endedAt } = row
    return { id, mentor, mentee, state, since: dayOf(since), until: dayOf(endedAt) }
  })
}
