import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { env } from '../env'
import { ACCESS } from '../modules/access'
import type { AccessService } from '../modules/access/service'
import type { StaffRole } from '../modules/access/rules/panel-access'
import { makePanelUser } from '../modules/access/write/make-panel-user'

/**
 * The founders' roles. Other accounts that a store had from before there were roles may do nothing until one of these
 * gives them one.
 */
export default async function givePanelRoles({ container }: { container: MedusaContainer }) {
  const operator = (await userIdOf(container, env.firstAdmin?.email)) ?? (await oldestUserId(container))
  if (operator) await give(container, operator, 'operator')
  const { firstTreasury } = env
  if (!firstTreasury) return
  const known = await userIdOf(container, firstTreasury.email)
  const treasury = known ?? (await makePanelUser(container, firstTreasury, 'Tesorería'))
  if (treasury !== operator) await give(container, treasury, 'treasury')
}

async function userIdOf(container: MedusaContainer, email: string | undefined): Promise<string | null> {
  if (!email) return null
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  return user?.id ?? null
}

async function oldestUserId(container: MedusaContainer): Promise<string | null> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({}, { take: 1, order: { created_at: 'ASC' } })
  return user?.id ?? null
}

async function give(container: MedusaContainer, user_id: string, role: StaffRole): Promise<void> {
  const access = container.resolve<AccessService>(ACCESS)
  const [known] = await access.listStaffAccounts({ user_id }, { take: 1 })
  if (known) return
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex('staff_account').insert({
    user_id,
    role,
    made_by: 'environment',
    made_at: knex.fn.now(),
  })
}
