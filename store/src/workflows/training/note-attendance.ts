import { Problem } from '../../kernel/problem'
import { databaseNow } from '../../kernel/time/clock'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { courseTitle } from '../../modules/training/read/outlines'
import { listProblem } from '../../modules/training/rules/session'
import { certify } from '../../modules/training/write/certify'
import { checkPeople } from '../../modules/training/write/check-people'
import { lockSession, nowOf } from '../../modules/training/write/lock-session'
import { noteAttendance } from '../../modules/training/write/note-attendance'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; how: 'list' | 'paper'; key: string; members: string[] }

/** A list of who was at a session; whom that finishes the course is certified. Nobody writes herself down. */
export const noteAttendanceWorkflow = transactionWorkflow(
  'note-attendance',
  async (trx, { officer, id, members, ...list }: Asked) => {
    const session = await lockSession(trx, id, officer.organizationId, 'shared')
    const problem = listProblem(nowOf(session), await databaseNow(trx))
    if (problem) throw new Problem('not_possible', problem)
    if (members.includes(officer.memberId))
      throw new Problem('not_yours', 'Tu asistencia la anota otra persona, o la marcas tú con el código.')
    await checkPeople(trx, session, members)
    const noted = await noteAttendance(trx, session, {
      ...list,
      by: byOfficer(officer),
      memberIds: members,
    })
    for (const memberId of noted) await certify(trx, memberId, session.course)
    if (noted.length > 0) {
      const after = { title: await courseTitle(trx, session.course), how: list.how, members: noted }
      await writeAct(trx, officer, { what: 'attendance.noted', subject: id, after })
    }
    return { noted: noted.length }
  },
)
