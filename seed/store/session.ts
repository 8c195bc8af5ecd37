import { Failure } from '../failure.ts'
import { api, type Api } from '../http.ts'

/** Enters as staff, as a person does in the admin. */
export async function enterStore(url: string, email?: string, password?: string): Promise<Api> {
  if (!email || !password) throw new Failure('Faltan ADMIN_EMAIL y ADMIN_PASSWORD para entrar a la tienda.')
  const store = api(url)
  const { token } = await store.post<{ token?: string }>('/auth/user/emailpass', { email, password })
  if (!token) throw new Failure('La tienda no reconoció la cuenta de ADMIN_EMAIL.')
  return store.withHeaders({ authorization: `Bearer ${token}` })
}
