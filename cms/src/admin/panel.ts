import type { Config } from 'payload'

/** How the panel presents itself. Component paths are relative to `src/`. */
export const adminPanel = (baseDir: string): NonNullable<Config['admin']> => ({
  user: 'users',
  avatar: 'default',
  theme: 'light',
  dateFormat: 'dd-MM-yyyy HH:mm',
  importMap: { baseDir },
  meta: {
    titleSuffix: ' · Mingaco',
    title: 'Contenidos',
    description: 'Donde se escriben las historias y presentaciones de Mingaco.',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    openGraph: {
      title: 'Contenidos · Mingaco',
      description: 'Donde se escriben las historias de Mingaco.',
      images: [],
    },
  },
  components: {
    graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Icon.tsx#Icon' },
    providers: ['/admin/SpokenSpanish.tsx#SpokenSpanish'],
    beforeDashboard: ['/admin/Welcome.tsx#Welcome'],
    beforeLogin: ['/admin/LoginGreeting.tsx#LoginGreeting'],
    afterLogin: ['/admin/ForgottenPassword.tsx#ForgottenPassword'],
  },
})
