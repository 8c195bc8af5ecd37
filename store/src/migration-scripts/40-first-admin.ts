import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createUserAccountWorkflow } from '@medusajs/medusa/core-flows'
import { env } from '../env'

/** The first account of the panel, when the environment names one and there is none. */
export default async function makeFirstAdmin({ container }: { container: MedusaContainer }) {
  if (!env.firstAdmin) return
  const { email, password } = env.firstAdmin
  const [, users] = await container.resolve(Modules.USER).listAndCountUsers({}, { take: 1 })
  if (users > 0) return

  const auth = container.resolve(Modules.AUTH)
  const registered = await auth.register('emailpass', { body: { email, password } })
  const identity = registered.authIdentity ?? (await signedIn(auth, email, password))
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email, first_name: 'Administración' } },
  })
}

async function signedIn(
  auth: {
    authenticate: (
      p: string,
      d: { body: Record<string, string> },
    ) => Promise<{ authIdentity?: { id: string }; error?: string }>
  },
  email: string,
  password: string,
) {
  const { authIdentity, error } = await auth.authenticate('emailpass', { body: { email, password } })
  if (!authIdentity) throw new Error(`the first account cannot be made: ${error}`)
  return authIdentity
}
