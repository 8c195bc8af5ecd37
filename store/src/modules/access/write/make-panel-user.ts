import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createUserAccountWorkflow } from '@medusajs/medusa/core-flows'

type Given = { email: string; password: string }

/** A user of the panel who enters with that password; without a role (StaffAccount) it may do nothing yet. */
export async function makePanelUser(
  container: MedusaContainer,
  { email, password }: Given,
  first_name: string,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const body = { email, password }
  const registered = await auth.register('emailpass', { body })
  // Registered in an earlier run that was cut short: then this password is its own.
  const { authIdentity, error } = registered.authIdentity
    ? registered
    : await auth.authenticate('emailpass', { body })
  if (!authIdentity) throw new Error(`the account of ${email} cannot be made: ${error}`)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name } },
  })
  return result.id
}
