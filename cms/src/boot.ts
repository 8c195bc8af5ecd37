import config from '@payload-config'
import { getPayload } from 'payload'

/** What this server writes opens to its own account only. */
const OWN_FILES_ONLY = 0o077

export async function boot(): Promise<void> {
  process.umask(OWN_FILES_ONLY)
  await getPayload({ config })
}
