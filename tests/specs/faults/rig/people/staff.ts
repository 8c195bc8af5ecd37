import { accounts } from '../../../../../seed/data/accounts.ts'
import { api } from '../../../../../seed/http.ts'
import { asOperator } from '../../../../../seed/store/operator.ts'

/** The headers of the demonstration's administrator, entered from beside the store. */
export async function enterAsStaff(storeUrl: string, secret = ''): Promise<Record<string, string>> {
  const account = accounts.find(({ system }) => system === 'store')
  if (!account) throw new Error('the seed has no staff account')
  const { email, password } = account
  const { token } = await api(storeUrl, asOperator(email, secret)).post<{ token: string }>(
    '/auth/user/emailpass',
    { email, password },
  )
  return { authorization: `Bearer ${token}` }
}
