/**
 * Fills an empty CMS with this federation's words and pictures; what is already there stays.
 * `node seed/load-cms.ts [--cms-url=http://localhost:3000]`, with `CMS_ADMIN_EMAIL` and `CMS_ADMIN_PASSWORD` of its first account.
 */
import { loadCourses } from './cms/courses.ts'
import { loadBrand, loadNavigation } from './cms/globals.ts'
import { enterCms, loadWriters } from './cms/session.ts'
import { loadPages, loadProfiles, loadStories } from './cms/texts.ts'
import { env } from './env.ts'
import { run } from './failure.ts'

await run('Textos', async () => {
  const cms = await enterCms(env.cmsUrl, { email: env.cmsAdminEmail, password: env.cmsAdminPassword })
  await loadPages(cms)
  await loadBrand(cms)
  await loadNavigation(cms)
  await loadProfiles(cms)
  await loadStories(cms)
  await loadCourses(cms)
  if (env.isDemo) await loadWriters(cms)
})
