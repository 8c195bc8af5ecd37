import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { lockOpenCircle } from '../../../modules/training/write/leadership/circle'
import { type NotedMeeting, noteMeeting } from '../../../modules/training/write/leadership/circle-meeting'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string } & NotedMeeting

/** A circle met: when, who came, and what was talked about. */
export const noteCircleMeetingWorkflow = transactionWorkflow(
  'note-circle-meeting',
  async (trx, { officer, id, ...noted }: Asked) => {
    const circle = await lockOpenCircle(trx, officer, id)
    const meeting = await noteMeeting(trx, officer, circle, noted)
    if (meeting.isNew) {
      const after = { title: circle.name, day: noted.meeting.day, meeting: meeting.id }
      await writeAct(trx, officer, { what: 'circle.met', subject: id, after })
    }
    return meeting
  },
)
