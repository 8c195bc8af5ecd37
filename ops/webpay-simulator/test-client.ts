import { restPath } from './rest.ts'
import { testApiKey, testCommerceCode } from './server.ts'

type Answer = { status: number; body: Record<string, unknown> }

const headers = {
  'tbk-api-key-id': testCommerceCode,
  'tbk-api-key-secret': testApiKey,
  'content-type': 'application/json',
}

/** Speaks to a simulator as a shop and as a test, with plain fetch. */
export function client(baseUrl: string) {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(baseUrl + path, init)
    const body: unknown = await response.json()
    return { status: response.status, body: { ...(body as object) } }
  }
  const rest = (method: string, path: string, body?: unknown, extra: Record<string, string> = {}) =>
    send(restPath + path, {
      method,
      headers: { ...headers, ...extra },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const create = (fields: Record<string, unknown> = {}) =>
    rest('POST', '', {
      buy_order: 'orden-1',
      session_id: 'sesion-1',
      amount: 12990,
      return_url: 'http://127.0.0.1:9/pagar/webpay',
      ...fields,
    })
  const control = (path: string, body: unknown) =>
    send(`/_control${path}`, { method: 'POST', body: JSON.stringify(body) })
  return {
    rest,
    create,
    control,
    token: async (fields: Record<string, unknown> = {}) => String((await create(fields)).body.token),
    decide: (token: string, outcome: string, more: object = {}) =>
      control(`/transactions/${token}/decide`, { outcome, ...more }),
    commit: (token: string) => rest('PUT', `/${token}`, {}),
    status: (token: string) => rest('GET', `/${token}`),
    refund: (token: string, amount: unknown) => rest('POST', `/${token}/refunds`, { amount }),
  }
}
