import path from 'node:path'
import { z } from '@medusajs/framework/zod'
import { readGatewaySettings } from './gateways/settings'
import { METHODS } from './gateways/terms'
import { bootProblems } from './boot-problems'
import type { PhoneChannel } from './notifications/channel'
import { readPesos } from './kernel/text/number-text'
import { passwordProblem } from './kernel/text/password'

/** `200.000` in an environment is two hundred thousand pesos, never two hundred. */
const pesosText = z.string().transform((typed, context) => {
  const read = readPesos(typed)
  if ('value' in read) return read.value
  context.addIssue({ code: 'custom', message: read.problem })
  return z.NEVER
})

/** The only reader of the environment. Empty strings count as absent; a contradiction stops the boot in words. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.string().url(),
  REDIS_URL: z.string().url().optional(),
  STORE_URL: z.string().url(),
  SHOP_URL: z.string().url(),
  SHOP_INTERNAL_URL: z.string().url().optional(),
  CMS_URL: z.string().url().optional(),
  CMS_INTERNAL_URL: z.string().url().optional(),
  INTERNAL_SECRET: z.string().min(16),
  JWT_SECRET: z.string().min(16),
  COOKIE_SECRET: z.string().min(16),
  DATA_DIR: z.string().min(1),
  ADMIN_DIR: z.string().optional(),
  ADMIN_DISABLED: z.enum(['true', 'false']).default('false'),
  ADMIN_EMAIL: z.string().email().toLowerCase().optional(),
  ADMIN_PASSWORD: z.string().optional(),
  TREASURY_EMAIL: z.string().email().toLowerCase().optional(),
  TREASURY_PASSWORD: z.string().optional(),
  RESEND_API_KEY: z.string().optional(),
  RESEND_URL: z.string().url().optional(),
  MAIL_FROM: z.string().optional(),
  WHATSAPP_TOKEN: z.string().optional(),
  WHATSAPP_PHONE_ID: z.string().regex(/^\d+$/).optional(),
  WHATSAPP_URL: z.string().url().default('https://graph.facebook.com'),
  WHATSAPP_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/)
    .default('v23.0'),
  WHATSAPP_LANGUAGE: z.string().default('es_CL'),
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: z.string().optional(),
  TWILIO_URL: z.string().url().default('https://api.twilio.com'),
  TWO_PEOPLE_ABOVE_CLP: pesosText.default(200_000),
  SWEEP_SECONDS: z.coerce.number().int().min(1).max(30).default(10),
  MEDUSA_WORKER_MODE: z.enum(['shared', 'worker', 'server']).default('shared'),
  DEMO: z.enum(['0', '1']).default('0'),
  MEASURE_VANILLA: z.enum(['0', '1']).default('0'),
})

const present = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const parsed = schema.safeParse(present)
if (!parsed.success) {
  const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')
  throw new Error(`The store cannot start with this environment:\n${wrong}`)
}
const raw = parsed.data

/** Where `medusa start` was told to listen; every other command listens nowhere. */
const [, , command = '', ...args] = process.argv
const hostAt = args.findIndex((arg) => arg === '-H' || arg === '--host') + 1
const isServing = ['start', 'develop'].includes(command)
const problems = bootProblems(present, isServing ? (hostAt > 0 && args[hostAt]) || '0.0.0.0' : null)
if (problems.length > 0) throw new Error(`El comercio no puede arrancar así:\n  ${problems.join('\n  ')}`)

const gateways = readGatewaySettings(present, raw.DEMO === '1')
const isLoopback = ['localhost', '127.0.0.1'].includes(new URL(raw.STORE_URL).hostname)
if (raw.MEASURE_VANILLA === '1' && !isLoopback)
  throw new Error('MEASURE_VANILLA opens core routes to be measured: only on localhost')
for (const [name, password, email] of [
  ['ADMIN_PASSWORD', raw.ADMIN_PASSWORD, raw.ADMIN_EMAIL],
  ['TREASURY_PASSWORD', raw.TREASURY_PASSWORD, raw.TREASURY_EMAIL],
] as const) {
  const problem = password && passwordProblem(password, [email ?? ''])
  if (problem) throw new Error(`${name}: ${problem}`)
}
if (Boolean(raw.TREASURY_EMAIL) !== Boolean(raw.TREASURY_PASSWORD))
  throw new Error('Set both TREASURY_EMAIL and TREASURY_PASSWORD, or neither')
if (raw.TREASURY_EMAIL && !raw.ADMIN_EMAIL) throw new Error('TREASURY_EMAIL needs ADMIN_EMAIL')
if (raw.TREASURY_EMAIL && raw.TREASURY_EMAIL === raw.ADMIN_EMAIL)
  throw new Error('TREASURY_EMAIL must be another person than ADMIN_EMAIL')
if (raw.RESEND_API_KEY && !raw.MAIL_FROM) throw new Error('RESEND_API_KEY needs MAIL_FROM')
if (Boolean(raw.WHATSAPP_TOKEN) !== Boolean(raw.WHATSAPP_PHONE_ID))
  throw new Error('Set both WHATSAPP_TOKEN and WHATSAPP_PHONE_ID, or neither')
const twilioGiven = [raw.TWILIO_ACCOUNT_SID, raw.TWILIO_AUTH_TOKEN, raw.TWILIO_FROM].filter(Boolean).length
if (twilioGiven !== 0 && twilioGiven !== 3)
  throw new Error('Set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM together, or none of them')

const SEND_TIMEOUT_MS = 8000
const whatsapp =
  raw.WHATSAPP_TOKEN && raw.WHATSAPP_PHONE_ID
    ? {
        token: raw.WHATSAPP_TOKEN,
        phoneId: raw.WHATSAPP_PHONE_ID,
        url: raw.WHATSAPP_URL,
        version: raw.WHATSAPP_VERSION,
        language: raw.WHATSAPP_LANGUAGE,
        timeoutMs: SEND_TIMEOUT_MS,
      }
    : null
const twilio =
  raw.TWILIO_ACCOUNT_SID && raw.TWILIO_AUTH_TOKEN && raw.TWILIO_FROM
    ? {
        accountSid: raw.TWILIO_ACCOUNT_SID,
        authToken: raw.TWILIO_AUTH_TOKEN,
        from: raw.TWILIO_FROM,
        url: raw.TWILIO_URL,
        timeoutMs: SEND_TIMEOUT_MS,
      }
    : null
/** Best first. Without either, messages to phones go to the mailbox, as mail does without its key. */
const phoneChannels: PhoneChannel[] = [
  ...(whatsapp ? (['whatsapp'] as const) : []),
  ...(twilio || !whatsapp ? (['sms'] as const) : []),
]

const inData = (name: string) => path.join(raw.DATA_DIR, name)
const folders = {
  mailboxDir: inData('mailbox'),
  uploadsDir: inData('uploads'),
  /** What Medusa would keep for staff only; nothing of ours goes there. */
  privateDir: inData('private'),
  photosDir: inData('photos'),
  originalsDir: inData('originals'),
  /** Private: what buyers sent of their transfers, the bank's proofs of payments, and uploads on their way there. */
  proofsDir: inData('proofs'),
  /** Private: files of documents for the tax office, as their issuer made them. */
  taxDir: inData('tax-documents'),
  incomingDir: inData('incoming'),
  /** Private: photos of groups that are on their way here. */
  partsDir: inData('parts'),
  /** Private: which photos are being drawn, so that a kill leaves none half made. */
  drawingDir: inData('drawing'),
}

export const env = {
  isProduction: raw.NODE_ENV === 'production',
  isDemo: raw.DEMO === '1',
  /** Core routes that we close are left open, to measure ours against them. */
  isVanillaOpen: raw.MEASURE_VANILLA === '1',
  databaseUrl: raw.DATABASE_URL,
  redisUrl: raw.REDIS_URL,
  workerMode: raw.MEDUSA_WORKER_MODE,
  /** How often what waits is looked at: events, catalogue, attempts, refunds. */
  sweepSeconds: raw.SWEEP_SECONDS,
  storeUrl: raw.STORE_URL,
  shopUrl: raw.SHOP_URL,
  shopInternalUrl: raw.SHOP_INTERNAL_URL ?? raw.SHOP_URL,
  /** Null: this shop has no cms yet. */
  cmsInternalUrl: raw.CMS_INTERNAL_URL ?? raw.CMS_URL ?? null,
  internalSecret: raw.INTERNAL_SECRET,
  jwtSecret: raw.JWT_SECRET,
  cookieSecret: raw.COOKIE_SECRET,
  ...folders,
  folders: Object.values(folders),
  /** Above it, two people must have seen a bank transfer. */
  twoPeopleAboveClp: raw.TWO_PEOPLE_ABOVE_CLP,
  adminDir: raw.ADMIN_DIR,
  isAdminDisabled: raw.ADMIN_DISABLED === 'true',
  firstAdmin:
    raw.ADMIN_EMAIL && raw.ADMIN_PASSWORD ? { email: raw.ADMIN_EMAIL, password: raw.ADMIN_PASSWORD } : null,
  /** `keys`: the methods that can be offered, for their keys are here. */
  shopHas: {
    isDemo: raw.DEMO === '1',
    keys: METHODS.filter(
      (method) => method in gateways && gateways[method as keyof typeof gateways].isOffered,
    ),
  },
  firstTreasury:
    raw.TREASURY_EMAIL && raw.TREASURY_PASSWORD
      ? { email: raw.TREASURY_EMAIL, password: raw.TREASURY_PASSWORD }
      : null,
  gateways,
  resend: raw.RESEND_API_KEY
    ? { apiKey: raw.RESEND_API_KEY, url: raw.RESEND_URL, from: raw.MAIL_FROM as string }
    : null,
  whatsapp,
  twilio,
  phoneChannels,
}
