import { noteOutline } from '../../modules/training/write/note-outline'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** The cms published a course, or took it away. */
export const noteCourseOutlineWorkflow = transactionWorkflow(
  'note-course-outline',
  async (trx, outline: Parameters<typeof noteOutline>[1]) => ({ isNew: await noteOutline(trx, outline) }),
)
