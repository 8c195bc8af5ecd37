export type CmsEnv = {
  databaseUrl: string
  databaseKind: 'postgres' | 'mongodb'
  cmsUrl: string
  shopUrl: string
  /** How this server reaches the shop; equals `shopUrl` when nothing else is said. */
  shopInternalUrl: string
  storeInternalUrl: string | null
  payloadSecret: string
  internalSecret: string
  /** Who enters first, when nobody has an account yet. */
  firstAdmin: { email: string; password: string } | null
  dataDir: string
  isProduction: boolean
}

type Source = Record<string, string | undefined>

export class EnvProblem extends Error {
  override name = 'EnvProblem'
}

const SECRET_MIN_LENGTH = 16

/** What examples write where a value of one's own belongs; the store's boot-problems.ts has the whole list. */
const PLACEHOLDER =
  /fill[-_ ]?me|change[-_ ]?(me|this|it)|c[aá]mbia(me|lo|r)|placeholder|your[-_ ]|example|ejemplo/i
const IN_THE_OPEN = 'si-es-una-demostracion'

/** Reads and checks the environment; says every problem at once, in words. */
export function readEnv(source: Source): CmsEnv {
  const problems: string[] = []
  const required = (name: string): string => {
    const value = source[name]?.trim() ?? ''
    if (value === '') problems.push(`Falta ${name}.`)
    return value
  }
  const address = (name: string, value: string): string => {
    if (value !== '' && !isAddress(value)) {
      problems.push(`${name} debe ser una dirección http(s) sin barra final; dice «${value}».`)
    }
    return value
  }
  const optionalAddress = (name: string): string | null => {
    const value = source[name]?.trim()
    return value ? address(name, value) : null
  }
  const secret = (name: string): string => {
    const value = required(name)
    if (PLACEHOLDER.test(value))
      problems.push(`${name} dice todavía lo que traía el ejemplo: pon un valor tuyo.`)
    else if (value !== '' && value.length < SECRET_MIN_LENGTH) {
      problems.push(`${name} es muy corto: usa al menos ${SECRET_MIN_LENGTH} caracteres.`)
    }
    return value
  }

  const databaseUrl = required('DATABASE_URL')
  const databaseKind = databaseKindOf(databaseUrl)
  if (databaseUrl !== '' && !databaseKind) {
    problems.push('DATABASE_URL debe empezar con postgres:// o mongodb://.')
  }
  const cmsUrl = address('CMS_URL', required('CMS_URL'))
  const shopUrl = address('SHOP_URL', required('SHOP_URL'))
  if (cmsUrl !== '' && cmsUrl === shopUrl) {
    problems.push('CMS_URL y SHOP_URL no pueden ser la misma dirección.')
  }
  const shopInternalUrl = optionalAddress('SHOP_INTERNAL_URL') ?? shopUrl
  const storeInternalUrl = optionalAddress('STORE_INTERNAL_URL') ?? optionalAddress('STORE_URL')
  const payloadSecret = secret('PAYLOAD_SECRET')
  const internalSecret = secret('INTERNAL_SECRET')
  if (payloadSecret !== '' && payloadSecret === internalSecret) {
    problems.push('PAYLOAD_SECRET e INTERNAL_SECRET deben ser distintos.')
  }
  const isPublic = [cmsUrl, shopUrl].some((url) => url.startsWith('https:'))
  if (source.DEMO === '1' && isPublic && source.DEMO_IN_THE_OPEN !== IN_THE_OPEN) {
    problems.push(
      'Es la demostración, con claves que todos conocen, y una dirección pública (https). Para atender de verdad pon ' +
        `DEMO=0; para mostrar la demostración así, DEMO_IN_THE_OPEN=${IN_THE_OPEN}.`,
    )
  }
  const firstAdmin = {
    email: source.CMS_ADMIN_EMAIL?.trim() ?? '',
    password: source.CMS_ADMIN_PASSWORD ?? '',
  }
  if ((firstAdmin.email === '') !== (firstAdmin.password === '')) {
    problems.push('CMS_ADMIN_EMAIL y CMS_ADMIN_PASSWORD van juntos: pon los dos o ninguno.')
  }
  const dataDir = required('DATA_DIR')
  if (dataDir !== '' && !dataDir.startsWith('/')) {
    problems.push(`DATA_DIR debe ser una ruta completa, que empiece con /; dice «${dataDir}».`)
  }

  if (problems.length > 0 || !databaseKind) {
    throw new EnvProblem(`El entorno está mal:\n- ${problems.join('\n- ')}`)
  }
  return {
    databaseUrl,
    databaseKind,
    cmsUrl,
    shopUrl,
    shopInternalUrl,
    storeInternalUrl,
    payloadSecret,
    internalSecret,
    firstAdmin: firstAdmin.email === '' ? null : firstAdmin,
    dataDir,
    isProduction: source.NODE_ENV === 'production',
  }
}

export function databaseKindOf(url: string): CmsEnv['databaseKind'] | null {
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgres'
  if (/^mongodb(\+srv)?:\/\//.test(url)) return 'mongodb'
  return null
}

const isAddress = (value: string): boolean =>
  /^https?:\/\//.test(value) && !value.endsWith('/') && URL.canParse(value)
