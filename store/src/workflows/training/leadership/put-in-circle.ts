import type { CirclePeopleRequest } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { lockOpenCircle, putInCircle } from '../../../modules/training/write/leadership/circle'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string } & CirclePeopleRequest

/** Who comes into a circle, and who goes out. */
export const putInCircleWorkflow = transactionWorkflow(
  'put-in-circle',
  async (trx, { officer, id, ...asked }: Asked) => {
    const circle = await lockOpenCircle(trx, officer, id)
    const changed = await putInCircle(trx, officer, circle, asked)
    if (changed.length > 0) {
      const after = { title: circle.name, to: asked.to, members: changed }
      await writeAct(trx, officer, { what: 'circle.people', subject: id, after })
    }
    return { id }
  },
)
