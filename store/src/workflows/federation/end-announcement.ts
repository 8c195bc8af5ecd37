import { endAnnouncement } from '../../modules/federation/write/announce'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string }

/** It is told no more, before its last day. */
export const endAnnouncementWorkflow = transactionWorkflow(
  'end-announcement',
  async (trx, { officer, id }: Asked) => {
    const title = await endAnnouncement(trx, officer.organizationId, id)
    if (title !== null)
      await writeAct(trx, officer, { what: 'announcement.ended', subject: id, after: { title } })
    return { id }
  },
)
