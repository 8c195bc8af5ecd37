import { Failure } from '../failure.ts'
import { api, type Api } from '../http.ts'
import { asOperator } from './operator.ts'

type Given = { url: string; email?: string; password?: string; secret?: string }

/** Enters as staff, from beside the store. */
export async function enterStore({ url, email, password, secret }: Given): Promise<Api> {
  if (!email || !password || !secret)
    throw new Failure('Faltan ADMIN_EMAIL, ADMIN_PASSWORD y JWT_SECRET para entrar a la tienda.')
  const store = api(url)
  const { token } = await store
    .withHeaders(asOperator(email, secret))
    .post<{ token?: string }>('/auth/user/emailpass', { email, password })
  if (!token) throw new Failure('La tienda no reconoció la cuenta de ADMIN_EMAIL.')
  return store.withHeaders({ authorization: `Bearer ${token}` })
}
