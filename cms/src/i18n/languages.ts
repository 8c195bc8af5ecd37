import type { Config } from 'payload'
import { spanish } from './spanish.ts'

/** The panel speaks only Spanish, whatever the browser asks for. */
export const panelLanguage: NonNullable<Config['i18n']> = {
  supportedLanguages: { es: spanish },
  fallbackLanguage: 'es',
}

export const contentLanguages: NonNullable<Config['localization']> = {
  defaultLocale: 'es',
  fallback: true,
  locales: [
    { code: 'es', label: 'Español' },
    { code: 'en', label: 'Inglés', fallbackLocale: 'es' },
  ],
}
