import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { addDataAndFileToRequest, type Endpoint, generatePayloadCookie, type PayloadRequest } from 'payload'
import { countedAddress } from '../../../store/src/kernel/counted-address.ts'
import { env } from '../env.ts'
import { isTrusted, deviceCookie } from './trusted-device.ts'
import { SignInRateLimit } from './sign-in-rate-limit.ts'

const turns = new SignInRateLimit(() => Date.now())

/** In the place of Payload's: its own lock would let a stranger lock an editor out. */
export const login: Endpoint = {
  method: 'post',
  path: '/login',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const account = textOf(req.data?.email).trim().toLowerCase()
    const attempt = {
      address: visitorOf(req),
      account,
      isTrusted: isTrusted(req.headers.get('cookie'), account, env.payloadSecret),
    }
    const wait = turns.take(attempt)
    if (wait !== null) return tooMany(wait)
    const entered = await enter(req, account, textOf(req.data?.password))
    if (!entered) return wrong()
    turns.giveBack(attempt)
    return welcome(req, account, entered)
  },
}

type Entered = NonNullable<Awaited<ReturnType<typeof enter>>>

/** Takes the same time for an account that is not there: the same work is done on nothing. */
async function enter(req: PayloadRequest, email: string, password: string) {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (totalDocs === 0 || password.trim() === '') {
    await promisify(crypto.pbkdf2)(password, 'nobody', 600_000, 32, 'sha256')
    return null
  }
  return req.payload
    .login({ collection: 'users', data: { email, password }, depth: 0, overrideAccess: false, req })
    .catch((problem: unknown) => {
      if (problem instanceof Error && problem.name === 'AuthenticationError') return null
      throw problem
    })
}

function welcome(req: PayloadRequest, account: string, entered: Entered): Response {
  const { config } = req.payload.collections.users
  const headers = new Headers()
  const session = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: entered.token ?? '',
  })
  headers.append('set-cookie', String(session))
  headers.append('set-cookie', deviceCookie(account, env.payloadSecret, env.cmsUrl.startsWith('https:')))
  return Response.json({ message: req.t('authentication:passed'), ...entered }, { headers })
}

const said = (message: string, status: number, headers: Record<string, string> = {}): Response =>
  Response.json({ errors: [{ message }] }, { status, headers })

const wrong = () => said('El correo o la contraseña no son correctos. Revísalos y vuelve a intentarlo.', 401)

const tooMany = (seconds: number) =>
  said(
    `Hubo muchos intentos seguidos. Espera ${Math.ceil(seconds / 60)} minutos y vuelve a intentarlo.`,
    429,
    { 'retry-after': String(seconds) },
  )

/** What the proxy before us saw; what stands before that anybody can write. */
const visitorOf = (req: PayloadRequest): string =>
  countedAddress(req.headers.get('x-forwarded-for')?.split(',').at(-1) ?? '')

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
