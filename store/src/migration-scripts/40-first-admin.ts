import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { env } from '../env'
import { makePanelUser } from '../modules/access/write/make-panel-user'

/** The first account of the panel, when the environment names one and there is none. */
export default async function makeFirstAdmin({ container }: { container: MedusaContainer }) {
  if (!env.firstAdmin) return
  const [, users] = await container.resolve(Modules.USER).listAndCountUsers({}, { take: 1 })
  if (users === 0) await makePanelUser(container, env.firstAdmin, 'Administración')
}
