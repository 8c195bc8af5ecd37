import { defineConfig } from '@medusajs/framework/utils'
import { env } from './src/env'
import { answerWaitingFlushes } from './src/flush-queue'

answerWaitingFlushes()

const providers = (list: { resolve: string; id: string; options?: Record<string, unknown> }[]) => ({
  options: { providers: list },
})

/** Mail without Resend and messages without a gateway become files that the demonstration shows at /dev/correo. */
const mailboxChannels = [
  ...(env.resend ? [] : ['email']),
  ...(env.whatsapp ? [] : ['whatsapp']),
  ...(env.twilio ? [] : ['sms']),
]

const messengers = [
  ...(env.resend
    ? [
        {
          resolve: './src/providers/notification-resend',
          id: 'resend',
          options: { ...env.resend, channels: ['email'] },
        },
      ]
    : []),
  ...(env.whatsapp
    ? [
        {
          resolve: './src/providers/notification-whatsapp',
          id: 'whatsapp',
          options: { ...env.whatsapp, channels: ['whatsapp'] },
        },
      ]
    : []),
  ...(env.twilio
    ? [
        {
          resolve: './src/providers/notification-sms',
          id: 'sms',
          options: { ...env.twilio, channels: ['sms'] },
        },
      ]
    : []),
  ...(mailboxChannels.length > 0
    ? [
        {
          resolve: './src/providers/notification-mailbox',
          id: 'mailbox',
          options: { directory: env.mailboxDir, channels: mailboxChannels },
        },
      ]
    : []),
]

const redis = env.redisUrl
  ? [
      { resolve: '@medusajs/medusa/event-bus-redis', options: { redisUrl: env.redisUrl } },
      { resolve: '@medusajs/medusa/workflow-engine-redis', options: { redis: { redisUrl: env.redisUrl } } },
      {
        resolve: '@medusajs/medusa/locking',
        ...providers([
          {
            resolve: '@medusajs/medusa/locking-redis',
            id: 'locking-redis',
            options: { redisUrl: env.redisUrl, is_default: true },
          },
        ]),
      },
    ]
  : []

const CHILEAN_FLAG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 18"><path fill="#fff" d="M0 0h24v9H0z"/><path fill="#d52b1e" d="M0 9h24v9H0z"/><path fill="#0039a6" d="M0 0h9v9H0z"/><path fill="#fff" d="m4.5 1.8.7 2h2.1L5.6 5.1l.6 2-1.7-1.2-1.7 1.2.6-2-1.7-1.3h2.1z"/></svg>`

/** The panel opens in Spanish: it has no option for it, only a cookie that the visitor's browser keeps. */
const FLAGS_OF_OTHERS = 'https://cdn.jsdelivr.net/gh/lipis/flag-icons/flags/4x3/'

const spanishPanel = {
  name: 'panel-in-spanish',
  /** Medusa's pages fetch flags from somebody else's server: ours has the one that is needed. */
  transform: (code: string) =>
    code.includes(FLAGS_OF_OTHERS)
      ? { code: code.replaceAll(FLAGS_OF_OTHERS, '/app/flags/'), map: null }
      : null,
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }) {
    this.emitFile({ type: 'asset', fileName: 'flags/cl.svg', source: CHILEAN_FLAG })
  },
  transformIndexHtml: () => [
    {
      tag: 'script',
      injectTo: 'head-prepend' as const,
      children: `if(!/(^|; )lng=/.test(document.cookie)){document.cookie="lng=es; path=/; max-age=31536000; samesite=lax";localStorage.setItem("lng","es")}`,
    },
  ],
}

export default defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    redisUrl: env.redisUrl,
    workerMode: env.workerMode,
    cookieOptions: { sameSite: 'lax', secure: env.storeUrl.startsWith('https:') },
    http: {
      storeCors: env.shopUrl,
      adminCors: env.storeUrl,
      authCors: `${env.storeUrl},${env.shopUrl}`,
      authMethodsPerActor: { user: ['emailpass'], member: ['code'] },
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
    },
  },
  admin: { disable: env.isAdminDisabled, vite: () => ({ plugins: [spanishPanel] }) },
  modules: [
    { resolve: './src/modules/federation' },
    { resolve: './src/modules/access' },
    { resolve: './src/modules/delivery' },
    { resolve: './src/modules/consignment' },
    { resolve: './src/modules/checkout' },
    { resolve: './src/modules/ledger' },
    { resolve: './src/modules/photo' },
    { resolve: './src/modules/proposal' },
    { resolve: './src/modules/catalog' },
    {
      resolve: '@medusajs/medusa/auth',
      ...providers([
        { resolve: '@medusajs/medusa/auth-emailpass', id: 'emailpass' },
        { resolve: './src/providers/auth-code', id: 'code' },
      ]),
    },
    {
      resolve: '@medusajs/medusa/payment',
      ...providers([
        { resolve: './src/providers/payment-webpay', id: 'webpay', options: env.transbank },
        { resolve: './src/providers/payment-transfer', id: 'transfer' },
      ]),
    },
    {
      resolve: '@medusajs/medusa/fulfillment',
      ...providers([{ resolve: './src/providers/fulfillment-rates', id: 'rates' }]),
    },
    {
      resolve: '@medusajs/medusa/notification',
      ...providers([
        ...messengers,
        { resolve: '@medusajs/medusa/notification-local', id: 'local', options: { channels: ['feed'] } },
      ]),
    },
    {
      resolve: '@medusajs/medusa/file',
      ...providers([
        {
          resolve: '@medusajs/medusa/file-local',
          id: 'local',
          options: { upload_dir: env.uploadsDir, backend_url: `${env.storeUrl}/static` },
        },
      ]),
    },
    ...redis,
  ],
})
