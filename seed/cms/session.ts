import { accounts } from '../data/accounts.ts'
import { Failure } from '../failure.ts'
import { api, type Api } from '../http.ts'

type Login = { token?: string }

type Who = { email?: string; password?: string }

/** The cms made its first account when it began, from the same environment. */
export async function enterCms(url: string, { email, password }: Who): Promise<Api> {
  if (!email || !password)
    throw new Failure('Faltan CMS_ADMIN_EMAIL y CMS_ADMIN_PASSWORD para entrar al sitio de textos.')
  const cms = api(url)
  const { token } = await cms.post<Login>('/api/users/login', { email, password })
  if (!token) throw new Failure('El sitio de textos no reconoció la cuenta.')
  return cms.withHeaders({ authorization: `JWT ${token}` })
}

/** The other accounts of the demonstration. */
export async function loadWriters(cms: Api): Promise<void> {
  const writers = accounts.filter(({ system }) => system === 'cms')
  for (const { who, email, password, role } of writers) {
    const path = `/api/users?depth=0&where[email][equals]=${encodeURIComponent(email)}`
    const { totalDocs } = await cms.get<{ totalDocs: number }>(path)
    if (totalDocs === 0) await cms.post('/api/users', { name: who, email, password, role })
  }
  console.log(`  ${writers.length} cuentas de comunicaciones`)
}
