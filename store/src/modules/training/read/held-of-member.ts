import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** What a member learned and where she was, as rows that she may take with her. */
export async function heldTraining(trx: Knex.Transaction, memberId: string) {
  const hers = { member_id: memberId }
  return {
    lessons: await trx('lesson_result')
      .where(hers)
      .select<object[]>(
        'course',
        'lesson',
        'answers',
        'right_count',
        'question_count',
        'is_passed',
        'done_at',
      ),
    certificates: await trx('certificate')
      .where(hers)
      .select<object[]>(
        'code',
        'title',
        'hours',
        'opens',
        'issuer',
        'issued_on',
        'valid_until',
        'revoked_at',
        'revoked_reason',
      ),
    enrolments: await trx('training_enrolment')
      .where(hers)
      .select<object[]>('session_id', 'state', 'since', 'needs_childcare', 'needs_transport'),
    attendances: await trx('training_attendance')
      .where(hers)
      .select<object[]>('session_id', 'how', 'is_walk_in', 'created_at', 'withdrawn_at', 'withdrawn_reason'),
    trialEntries: await trx('trial_entry')
      .where('by', `member:${memberId}`)
      .select<object[]>('trial_id', 'step', 'says', 'done_at'),
    ...(await heldLeadership(trx, hers)),
  }
}

async function heldLeadership(trx: Knex.Transaction, hers: { member_id: string }) {
  return {
    wishes: await trx('leadership_wish').where(hers).select<object[]>('offices', 'words', 'said_at'),
    readiness: await trx('leadership_readiness').where(hers).select<object[]>('office', 'level', 'said_at'),
    // With whom is hers to tell, and the other's.
    mentorships: await trx('mentorship')
      .where('mentor_id', hers.member_id)
      .orWhere('mentee_id', hers.member_id)
      .select<object[]>(
        trx.raw('mentor_id = ? as is_mentor', [hers.member_id]),
        ...['mentor_agreed_at', 'mentee_agreed_at', 'ended_at'],
      ),
    circles: await trx('mentoring_person')
      .join('mentoring_circle as c', 'c.id', 'mentoring_person.circle_id')
      .where(hers)
      .select<object[]>('c.name', 'role', 'since', 'until'),
    circleMeetings: await trx('mentoring_presence')
      .join('mentoring_meeting as m', 'm.id', 'mentoring_presence.meeting_id')
      .where(hers)
      .whereNull('m.withdrawn_at')
      .select<object[]>('m.circle_id', 'm.met_on', 'm.talked'),
    consents: await trx('leadership_consent').where(hers).select<object[]>('is_seen', 'said_at'),
  }
}
