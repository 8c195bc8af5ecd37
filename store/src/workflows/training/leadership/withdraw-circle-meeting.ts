import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { lockOpenCircle } from '../../../modules/training/write/leadership/circle'
import { withdrawMeeting } from '../../../modules/training/write/leadership/circle-meeting'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; meeting: string }

/** A meeting was noted by mistake, or with a mistake. */
export const withdrawCircleMeetingWorkflow = transactionWorkflow(
  'withdraw-circle-meeting',
  async (trx, { officer, id, meeting }: Asked) => {
    const circle = await lockOpenCircle(trx, officer, id)
    if (await withdrawMeeting(trx, officer, circle, meeting)) {
      const after = { title: circle.name, meeting }
      await writeAct(trx, officer, { what: 'circle.unmet', subject: id, after })
    }
    return { id }
  },
)
