import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { generateSecret } from 'otplib'
import { env } from '../env'
import { seal } from '../modules/access/write/keys'

/** Nobody has the phones of the demonstration's people: their second factor is set up, and `/entrar` tells its codes. */
export default async function setUpDemoFactors({ container }: { container: MedusaContainer }) {
  if (!env.isDemo) return
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const users = await knex('user')
    .where('email', 'like', '%.example')
    .whereNull('deleted_at')
    .select<{ id: string }[]>('id')
  for (const { id } of users)
    await knex('staff_factor')
      .insert({ user_id: id, sealed: seal(generateSecret()), enabled_at: knex.fn.now() })
      .onConflict('user_id')
      .ignore()
}
