import { defineConfig } from '@medusajs/framework/utils'
import { env } from './src/env'

const providers = (list: { resolve: string; id: string; options?: Record<string, unknown> }[]) => ({
  options: { providers: list },
})

const mail = env.resend
  ? { resolve: './src/providers/notification-resend', id: 'resend', options: { ...env.resend, channels: ['email'] } }
  : {
      resolve: './src/providers/notification-mailbox',
      id: 'mailbox',
      options: { directory: env.mailboxDir, channels: ['email'] },
    }

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

/** The panel opens in Spanish: it has no option for it, only a cookie that the visitor's browser keeps. */
const spanishPanel = {
  name: 'panel-in-spanish',
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
      authMethodsPerActor: { user: ['emailpass'] },
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
    },
  },
  admin: { disable: env.isAdminDisabled, vite: () => ({ plugins: [spanishPanel] }) },
  modules: [
    { resolve: './src/modules/federation' },
    { resolve: './src/modules/delivery' },
    { resolve: './src/modules/consignment' },
    { resolve: './src/modules/checkout' },
    { resolve: './src/modules/catalog' },
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
        mail,
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
