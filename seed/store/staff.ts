import { accounts } from '../data/accounts.ts'
import type { Api } from '../http.ts'
import type { AccountSeed } from '../types.ts'

type Invite = { id: string; token: string }

/** Accounts of the demonstration: invited and accepted, as anyone's. */
export async function loadStaff(store: Api): Promise<void> {
  const staff = accounts.filter(({ system }) => system === 'store')
  for (const account of staff) {
    const path = `/admin/users?email=${encodeURIComponent(account.email)}`
    const { users } = await store.get<{ users: unknown[] }>(path)
    if (users.length === 0) await join(store, account)
  }
  console.log(`  ${staff.length} cuentas del equipo`)
}

async function join(store: Api, { who, email, password }: AccountSeed): Promise<void> {
  const { token: invite } = await invitation(store, email)
  const identity = await identityOf(store, email, password)
  const asHer = store.withHeaders({ authorization: `Bearer ${identity}` })
  await asHer.post(`/admin/invites/accept?token=${encodeURIComponent(invite)}`, {
    email,
    first_name: who,
    last_name: '',
  })
}

async function invitation(store: Api, email: string): Promise<Invite> {
  const path = `/admin/invites?email=${encodeURIComponent(email)}`
  const [open] = (await store.get<{ invites: Invite[] }>(path)).invites
  const answer = open
    ? await store.post<{ invite: Invite }>(`/admin/invites/${open.id}/resend`, {})
    : await store.post<{ invite: Invite }>('/admin/invites', { email })
  return answer.invite
}

/** Registered now, or in an earlier run that was cut short. */
async function identityOf(store: Api, email: string, password: string): Promise<string> {
  const body = { email, password }
  try {
    return (await store.post<{ token: string }>('/auth/user/emailpass/register', body)).token
  } catch {
    return (await store.post<{ token: string }>('/auth/user/emailpass', body)).token
  }
}
