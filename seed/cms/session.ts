import { accounts } from '../data/accounts.ts'
import { Failure } from '../failure.ts'
import { api, type Api } from '../http.ts'

type Login = { token?: string }

type Who = { email?: string; password?: string; isDemo: boolean }

/** The first person of an empty system is made now; later, she enters. In a demonstration she is in the data. */
export async function enterCms(url: string, { email, password, isDemo }: Who): Promise<Api> {
  const demo = accounts.find(({ system, role }) => system === 'cms' && role === 'admin')
  const who =
    isDemo && demo
      ? { name: demo.who, email: demo.email, password: demo.password }
      : email && password && { name: 'Administración', email, password }
  if (!who) throw new Failure('Faltan ADMIN_EMAIL y ADMIN_PASSWORD para entrar al sitio de textos.')
  const cms = api(url)
  const { initialized } = await cms.get<{ initialized: boolean }>('/api/users/init')
  const { token } = initialized
    ? await cms.post<Login>('/api/users/login', who)
    : await cms.post<Login>('/api/users/first-register', who)
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
