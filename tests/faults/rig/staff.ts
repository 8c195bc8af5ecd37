import { accounts } from '../../../seed/data/accounts.ts'
import { api } from '../../../seed/http.ts'

/** The headers of the demonstration's administrator. */
export async function enterAsStaff(storeUrl: string): Promise<Record<string, string>> {
  const account = accounts.find(({ system }) => system === 'store')
  if (!account) throw new Error('the seed has no staff account')
  const { email, password } = account
  const { token } = await api(storeUrl).post<{ token: string }>('/auth/user/emailpass', { email, password })
  return { authorization: `Bearer ${token}` }
}
