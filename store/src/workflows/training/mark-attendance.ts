import { Problem } from '../../kernel/problem'
import { databaseNow } from '../../kernel/time/clock'
import { isShownNow } from '../../modules/training/read/code-now'
import { codeProblem } from '../../modules/training/rules/session'
import { certify } from '../../modules/training/write/certify'
import { lockSession, nowOf } from '../../modules/training/write/lock-session'
import { noteAttendance } from '../../modules/training/write/note-attendance'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { memberId: string; id: string; code: string; key: string }

const WRONG = 'Ese código no es el que se muestra ahora. Mira la pantalla y escríbelo de nuevo.'

/** She is in the room: she typed what is shown there in this minute, or in the one before. */
export const markAttendanceWorkflow = transactionWorkflow(
  'mark-attendance',
  async (trx, { memberId, id, code, key }: Asked) => {
    const session = await lockSession(trx, id, null, 'shared')
    const now = await databaseNow(trx)
    const problem = codeProblem(nowOf(session), now)
    if (problem) throw new Problem('not_possible', problem)
    if (!isShownNow(id, code, now)) throw new Problem('wrong_code', WRONG, { code: WRONG })
    const noted = await noteAttendance(trx, session, {
      how: 'code',
      key,
      by: `member:${memberId}`,
      memberIds: [memberId],
    })
    for (const one of noted) await certify(trx, one, session.course)
    return { isNew: noted.length > 0 }
  },
)
