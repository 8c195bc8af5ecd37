import type { AnnouncementRequest } from '../../contracts'
import { addAnnouncement } from '../../modules/federation/write/announce'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; announcement: AnnouncementRequest; today: string }

/** Something is told to buyers or to groups for some days. */
export const makeAnnouncementWorkflow = transactionWorkflow(
  'make-announcement',
  async (trx, { officer, announcement, today }: Asked) => {
    const id = await addAnnouncement(trx, officer, announcement, today)
    const after = { title: announcement.text, ...announcement }
    await writeAct(trx, officer, { what: 'announcement.made', subject: id, after })
    return { id }
  },
)
