import type { Config, Payload } from 'payload'
import { isEditor } from '../access/people.ts'
import { tellStoreTask } from '../bridge/tell-store.ts'

/** What was planned is done by this server itself, every ten seconds; nobody starts or stops it from outside. */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: () => false, cancel: () => false, queue: ({ req: { user } }) => isEditor(user) },
  tasks: [tellStoreTask],
  autoRun: [{ cron: '*/10 * * * * *', limit: 20 }],
}

/** A job has no lease: one that was running when the server was killed would stay "running" for ever. */
export async function freeInterruptedJobs(payload: Payload): Promise<void> {
  await payload.db.updateJobs({
    data: { processing: false },
    where: { processing: { equals: true } },
    returning: false,
  })
}
