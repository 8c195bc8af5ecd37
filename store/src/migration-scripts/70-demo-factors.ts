import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { giveDemoFactor } from '../modules/access/write/second-factor'

/** The demonstration's accounts of the panel have a second factor, and `/entrar` tells its codes. */
export default async function setUpDemoFactors({ container }: { container: MedusaContainer }) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const users = await knex('user')
    .where('email', 'like', '%.example')
    .whereNull('deleted_at')
    .select<{ id: string }[]>('id')
  for (const { id } of users) await giveDemoFactor(knex, id)
}
