import config from '@payload-config'
import { getPayload } from 'payload'
import { makeFirstAccount } from './accounts/first-account.ts'
import { env } from './env.ts'
import { watchDays } from './purge/days-turn.ts'
import { freeInterruptedJobs } from './schedule/jobs.ts'
import { rebuildUses } from './uses/rebuild.ts'

/** What this server writes opens to its own account only. */
const OWN_FILES_ONLY = 0o077

export async function boot(): Promise<void> {
  process.umask(OWN_FILES_ONLY)
  const payload = await getPayload({ config, cron: true })
  await makeFirstAccount(payload, env.firstAdmin)
  await freeInterruptedJobs(payload)
  await rebuildUses(payload)
  watchDays(payload)
}
