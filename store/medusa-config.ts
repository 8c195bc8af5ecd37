import type { ModuleProviderExports } from '@medusajs/framework/types'
import { defineConfig } from '@medusajs/framework/utils'
import { refuseStrangersInWords, showNoFolder } from './src/api/before-core'
import { env } from './src/env'
import { paymentProvider } from './src/gateways/payment-provider'
import { METHODS } from './src/gateways/terms'
import { answerWaitingFlushes } from './src/medusa/flush-queue'
import { keepFilesPrivate } from './src/kernel/private-files'
import { spanishPanel } from './src/medusa/panel/panel-in-spanish'

answerWaitingFlushes()
showNoFolder()
refuseStrangersInWords()
keepFilesPrivate(env.folders)

const providers = (
  list: { resolve: string | ModuleProviderExports; id: string; options?: Record<string, unknown> }[],
) => ({
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

export default defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    redisUrl: env.redisUrl,
    workerMode: env.workerMode,
    cookieOptions: { sameSite: 'lax', secure: env.storeUrl.startsWith('https:') },
    http: {
      // Nobody but the panel's own page reads an answer with its session; the shop speaks to us from its server.
      storeCors: env.storeUrl,
      adminCors: env.storeUrl,
      authCors: env.storeUrl,
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
    { resolve: './src/modules/settlement' },
    { resolve: './src/modules/report' },
    { resolve: './src/modules/training' },
    { resolve: './src/modules/supply' },
    { resolve: './src/modules/fair' },
    { resolve: './src/modules/fiscal' },
    { resolve: './src/modules/photo' },
    { resolve: './src/modules/product' },
    { resolve: './src/modules/catalog' },
    {
      resolve: '@medusajs/medusa/auth',
      ...providers([
        { resolve: './src/providers/auth-password', id: 'emailpass' },
        { resolve: './src/providers/auth-code', id: 'code' },
      ]),
    },
    {
      resolve: '@medusajs/medusa/payment',
      ...providers(METHODS.map((method) => ({ resolve: paymentProvider(method), id: method }))),
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
          options: {
            upload_dir: env.uploadsDir,
            // Not Medusa's `static`, which it shows to everybody.
            private_upload_dir: env.privateDir,
            backend_url: `${env.storeUrl}/static`,
          },
        },
      ]),
    },
    ...redis,
  ],
})
