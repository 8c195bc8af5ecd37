import { METHODS, termsOf } from './gateways/terms.ts'

type Source = Record<string, string | undefined>

/** Said so and not otherwise, a demonstration may stand where everybody sees it, and hold keys that are real. */
const IN_THE_OPEN = { name: 'DEMO_IN_THE_OPEN', value: 'si-es-una-demostracion' }

const SECRETS = [
  'INTERNAL_SECRET',
  'JWT_SECRET',
  'COOKIE_SECRET',
  'PAYLOAD_SECRET',
  'ADMIN_PASSWORD',
  'POSTGRES_PASSWORD',
  'POSTGRES_SERVER_PASSWORD',
  'MONGO_PASSWORD',
  'MONGO_KEY',
  'REDIS_PASSWORD',
]
const GATEWAY_SECRETS = METHODS.flatMap((method) => termsOf(method).secrets)
const KEYS = [
  ...GATEWAY_SECRETS.map(({ name }) => name),
  'RESEND_API_KEY',
  'WHATSAPP_TOKEN',
  'TWILIO_AUTH_TOKEN',
]
const ADDRESSES = ['SHOP_URL', 'STORE_URL', 'CMS_URL']
const DATABASES = ['DATABASE_URL', 'REDIS_URL']

/** What examples write where a value of one's own belongs. */
const PLACEHOLDER =
  /fill[-_ ]?me|change[-_ ]?(me|this|it)|replace[-_ ]?(me|this)|c[aá]mbia(me|lo|r)|rell[eé]na|pon[-_ ]?(aqu[ií]|tu|una)|placeholder|your[-_ ]|tu[-_ ]clave|example|ejemplo|^(super)?secret(o|a)?$|^passw(or)?d$|^contrase[nñ]a$|^clave$|^admin$|^todo$|^x+$|^<.*>$|^\.{3}$/i

const isLoopbackName = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)

function isLoopback(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && isLoopbackName(new URL(url).hostname)
}

/** The keys here that reach a service of others, where money is charged or somebody is written to. */
function liveKeys(source: Source): string[] {
  const reached = (name: string, url: string) => (source[name] && !isLoopback(source[url]) ? [name] : [])
  return [
    ...GATEWAY_SECRETS.filter(({ name, isLive, harmless }) => isLive && source[name] !== harmless).flatMap(
      ({ name, url }) => reached(name, url),
    ),
    ...reached('RESEND_API_KEY', 'RESEND_URL'),
    ...reached('WHATSAPP_TOKEN', 'WHATSAPP_URL'),
    ...reached('TWILIO_AUTH_TOKEN', 'TWILIO_URL'),
  ]
}

const passwordOf = (url: string | undefined) =>
  url !== undefined && URL.canParse(url) ? decodeURIComponent(new URL(url).password) : ''

function badSecrets(source: Source): string[] {
  const told = [
    ...[...SECRETS, ...KEYS].map((name) => [name, source[name] ?? ''] as const),
    ...DATABASES.map((name) => [`la clave dentro de ${name}`, passwordOf(source[name])] as const),
  ].filter(([, value]) => value !== '')
  const placeholders = told
    .filter(([, value]) => PLACEHOLDER.test(value))
    .map(
      ([name]) => `${name}: dice todavía lo que traía el ejemplo. Pon un valor tuyo (openssl rand -hex 24).`,
    )
  const own = told.filter(([name]) => SECRETS.includes(name))
  const equal = own.flatMap(([name, value], index) =>
    own
      .slice(index + 1)
      .filter(([, other]) => other === value)
      .map(([other]) => `${name} y ${other} son iguales: cada una tiene que tener su propio valor.`),
  )
  return [...placeholders, ...equal]
}

function badDemonstration(source: Source, host: string | null): string[] {
  if (source[IN_THE_OPEN.name] === IN_THE_OPEN.value) return []
  const https = ADDRESSES.filter((name) => source[name]?.startsWith('https:'))
  const live = liveKeys(source)
  const problems = [
    ...https.map((name) => `${name} es una dirección pública (https).`),
    ...live.map((name) => `${name} es de verdad: cobraría o le escribiría a alguien.`),
    ...(host !== null && !isLoopbackName(host)
      ? [`Atendería en «${host}», a la vista de otros: solo en 127.0.0.1.`]
      : []),
  ]
  if (problems.length === 0) return []
  return [
    ...problems,
    'Esto es la demostración, con cuentas y claves que todos conocen. Para atender de verdad pon DEMO=0. Si de verdad ' +
      `quieres mostrar la demostración así, pon ${IN_THE_OPEN.name}=${IN_THE_OPEN.value}.`,
  ]
}

/**
 * What in an environment must not start, each in words; none when it may.
 * @param host where the server would listen, when that is known
 */
export function bootProblems(source: Source, host: string | null = null): string[] {
  const demo = source.DEMO ?? ''
  if (!['', '0', '1'].includes(demo))
    return [`DEMO dice «${demo}»: es 1 en la demostración y 0 en una tienda de verdad.`]
  return [...badSecrets(source), ...(demo === '1' ? badDemonstration(source, host) : [])]
}
