import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { courseTitle } from '../../modules/training/read/outlines'
import { checkPeople } from '../../modules/training/write/check-people'
import { enrol, leave } from '../../modules/training/write/enrol'
import { lockSession } from '../../modules/training/write/lock-session'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; to: 'enrolled' | 'left'; members: string[] }

/** Who has no phone at hand is signed up, or off, by an officer. */
export const enrolAtDeskWorkflow = transactionWorkflow(
  'enrol-at-desk',
  async (trx, { officer, id, to, members }: Asked) => {
    const session = await lockSession(trx, id, officer.organizationId)
    await checkPeople(trx, session, members)
    const needs = { needsChildcare: false, needsTransport: false, by: byOfficer(officer) }
    for (const memberId of members)
      if (to === 'left') await leave(trx, session, memberId)
      else await enrol(trx, session, { memberId, ...needs })
    const after = { title: await courseTitle(trx, session.course), to, members }
    await writeAct(trx, officer, { what: 'session.enrolled', subject: id, after })
    return { id }
  },
)
