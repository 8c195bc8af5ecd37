import type { MedusaContainer } from '@medusajs/framework/types'
import { remindGroupsWorkflow } from '../workflows/notice/remind-groups'

export default async function remindGroups(container: MedusaContainer) {
  await remindGroupsWorkflow(container).run({ input: { at: new Date().toISOString() } })
}

/** In the hours in which a telephone may ring in Chile, winter and summer. */
export const config = { name: 'remind-groups', schedule: '10 13-22 * * *' }
