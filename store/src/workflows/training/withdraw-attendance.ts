import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { courseTitle } from '../../modules/training/read/outlines'
import { lockSession } from '../../modules/training/write/lock-session'
import { withdrawAttendance } from '../../modules/training/write/note-attendance'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; memberId: string; reason: string }

/** Somebody was noted who was not there. A certificate that she has by it is taken back by itself. */
export const withdrawAttendanceWorkflow = transactionWorkflow(
  'withdraw-attendance',
  async (trx, { officer, id, memberId, reason }: Asked) => {
    const session = await lockSession(trx, id, officer.organizationId, 'shared')
    const withdrawn = { memberId, by: byOfficer(officer), reason }
    if (await withdrawAttendance(trx, session, withdrawn)) {
      const after = { title: await courseTitle(trx, session.course), memberId, reason }
      await writeAct(trx, officer, { what: 'attendance.withdrawn', subject: id, after })
    }
    return { id }
  },
)
