import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminPanel } from './admin/panel.ts'
import { bodyEditor } from './body/editor.ts'
import { CourseOutlines } from './collections/course-outlines.ts'
import { Courses } from './collections/courses.ts'
import { Groups } from './collections/groups.ts'
import { LessonFiles } from './collections/lesson-files.ts'
import { Lessons } from './collections/lessons.ts'
import { Media } from './collections/media.ts'
import { Pages } from './collections/pages.ts'
import { PictureUses } from './collections/picture-uses.ts'
import { ProfileProposals } from './collections/profile-proposals.ts'
import { Stories } from './collections/stories.ts'
import { Users } from './collections/users.ts'
import { chooseDb } from './db.ts'
import { closeDoors } from './doors/close-doors.ts'
import { refuseNonsense } from './doors/refuse-nonsense.ts'
import { watchSort } from './doors/watch-sort.ts'
import { env } from './env.ts'
import { Brand } from './globals/brand.ts'
import { Navigation } from './globals/navigation.ts'
import { withOurEditorWords } from './i18n/editor-words.ts'
import { contentLanguages, panelLanguage } from './i18n/languages.ts'
import { noMail } from './mail/no-mail.ts'
import { MAX_UPLOAD_BYTES } from './media/formats.ts'
import { migrateOutsideProduction } from './migrate-outside-production.ts'
import { movedEndpoint } from './moved/endpoint.ts'
import { redirects } from './moved/redirects.ts'
import { previewEndpoints } from './preview/endpoints.ts'
import { afterCommit } from './purge/shop.ts'
import { jobs } from './schedule/jobs.ts'
import { cleanFields } from './text/clean-fields.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.payloadSecret,
  db: watchSort(afterCommit.watch(await chooseDb(env.databaseUrl))),
  onInit: migrateOutsideProduction,
  hooks: { afterError: [refuseNonsense] },

  collections: [
    Stories,
    Groups,
    Pages,
    ProfileProposals,
    Media,
    Courses,
    Lessons,
    LessonFiles,
    Users,
    PictureUses,
    CourseOutlines,
  ],
  globals: [Brand, Navigation],
  endpoints: [...previewEndpoints, movedEndpoint],
  plugins: [redirects, cleanFields],
  jobs,
  editor: bodyEditor,

  admin: adminPanel(here),
  i18n: panelLanguage,
  localization: contentLanguages,

  cookiePrefix: 'mingaco-cms',
  // Only the panel's own pages speak for who entered it. The shop asks as anybody.
  cors: [],
  csrf: [env.cmsUrl],
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  email: noMail,

  sharp,
  upload: {
    limits: { fileSize: MAX_UPLOAD_BYTES },
    abortOnLimit: true,
    responseOnLimit: 'El archivo pesa más de 15 MB. Achícalo y vuelve a subirlo.',
  },
  // Plain types, which the shop reads too; payload-config-types.d.ts tells Payload of them.
  typescript: { outputFile: path.join(here, 'payload-types.ts'), declare: false },
})

export default config.then(withOurEditorWords).then(closeDoors)
