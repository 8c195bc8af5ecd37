import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import node from '@astrojs/node'
import type { AstroIntegration } from 'astro'
import { defineConfig, envField } from 'astro/config'
import { groupApp } from './integrations/group-app.ts'
import { twoLanguages } from './integrations/two-languages.ts'

const secret = { context: 'server', access: 'secret' } as const
const address = envField.string({ ...secret, url: true })
const optionalAddress = envField.string({ ...secret, url: true, optional: true })

/** `is:inline` scripts are not hashed by Astro. */
const inlineScript = (file: string) => {
  const source = readFileSync(new URL(`./src/scripts/${file}`, import.meta.url), 'utf8').trim()
  return `sha256-${createHash('sha256').update(source).digest('base64')}` as const
}

/** A file in src/pages cannot begin with an underscore. */
const purgeRoute: AstroIntegration = {
  name: 'purge-route',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/_purge', entrypoint: new URL('./src/endpoints/purge.ts', import.meta.url) }),
  },
}

export default defineConfig({
  output: 'server',
  // The picture of a transfer; server/too-large.ts says what every other form may weigh.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true, bodySizeLimit: 16 * 1024 * 1024 }),
  session: false,
  integrations: [purgeRoute, twoLanguages, groupApp()],
  trailingSlash: 'never',
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  cache: {
    provider: { name: 'pages', entrypoint: new URL('./src/lib/cache/page-cache.ts', import.meta.url) },
  },
  security: {
    // Done in src/middleware.ts, which knows the public address and lets Webpay's return through.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [inlineScript('cart-count.js')] },
    },
  },
  env: {
    schema: {
      STORE_URL: address,
      STORE_INTERNAL_URL: optionalAddress,
      CMS_URL: address,
      CMS_INTERNAL_URL: optionalAddress,
      SHOP_URL: address,
      INTERNAL_SECRET: envField.string({ ...secret, min: 16 }),
      COOKIE_SECRET: envField.string({ ...secret, min: 16 }),
      DATA_DIR: envField.string(secret),
      DEMO: envField.enum({ ...secret, values: ['0', '1'], default: '0' }),
    },
  },
})
