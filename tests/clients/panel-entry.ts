import { accounts } from '../../seed/data/accounts.ts'
import { asOperator } from '../../seed/store/operator.ts'
import { send } from './call.ts'

/** Of the seed's accounts, and of those that tests make beside them. */
export const PASSWORD = 'mingaco-demo-2026'

/** The seed's account of that role. */
export function staffAccount(who: 'operator' | 'treasury') {
  const account = accounts.find(({ system, role }) => system === 'store' && role === who)
  if (!account) throw new Error(`the seed has no staff account for the ${who}`)
  return account
}

/** The one place where a test enters the panel, from beside the store: a person's second factor is tried in panel-sign-in.test. */
export async function enterPanelAt(
  storeUrl: string,
  jwtSecret: string,
  email: string,
  password = PASSWORD,
): Promise<Record<string, string>> {
  const address = `${storeUrl}/auth/user/emailpass`
  const { status, body } = await send<{ token: string }>(
    'POST',
    address,
    { email, password },
    asOperator(email, jwtSecret),
  )
  if (status !== 200) throw new Error(`${email} did not enter the panel: ${status} ${body.message}`)
  return { authorization: `Bearer ${body.token}` }
}
