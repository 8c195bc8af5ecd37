import config from '@payload-config'
import { getPayload } from 'payload'

export async function boot(): Promise<void> {
  await getPayload({ config })
}
