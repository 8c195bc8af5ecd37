import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminPanel } from './admin/panel.ts'
import { bodyEditor } from './body/editor.ts'
import { Groups } from './collections/groups.ts'
import { Media } from './collections/media.ts'
import { Pages } from './collections/pages.ts'
import { Stories } from './collections/stories.ts'
import { Users } from './collections/users.ts'
import { chooseDb } from './db.ts'
import { env } from './env.ts'
import { Brand } from './globals/brand.ts'
import { Navigation } from './globals/navigation.ts'
import { withOurEditorWords } from './i18n/editor-words.ts'
import { contentLanguages, panelLanguage } from './i18n/languages.ts'
import { noMail } from './mail/no-mail.ts'
import { MAX_UPLOAD_BYTES } from './media/formats.ts'
import { migrateOutsideProduction } from './migrate-outside-production.ts'
import { afterCommit } from './purge/shop.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.payloadSecret,
  db: afterCommit.watch(await chooseDb(env.databaseUrl)),
  onInit: migrateOutsideProduction,

  collections: [Stories, Groups, Pages, Media, Users],
  globals: [Brand, Navigation],
  editor: bodyEditor,

  admin: adminPanel(here),
  i18n: panelLanguage,
  localization: contentLanguages,

  cookiePrefix: 'mingaco-cms',
  cors: [env.shopUrl],
  csrf: [env.cmsUrl, env.shopUrl],
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  email: noMail,

  sharp,
  upload: {
    limits: { fileSize: MAX_UPLOAD_BYTES },
    abortOnLimit: true,
    responseOnLimit: 'La foto pesa más de 15 MB. Achícala y vuelve a subirla.',
  },
  typescript: { outputFile: path.join(here, 'payload-types.ts') },
})

export default config.then(withOurEditorWords)
