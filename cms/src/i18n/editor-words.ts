import { deepMergeSimple, type SanitizedConfig } from 'payload'

const words = {
  blockquote: { label: 'Cita' },
  heading: { label: 'Subtítulo {{headingLevel}}' },
  orderedList: { label: 'Lista con números' },
  paragraph: { label: 'Texto', label2: 'Texto' },
  unorderedList: { label: 'Lista' },
  upload: { label: 'Foto' },
}

/** The editor lays its own words over those of the configuration, so ours come last. */
export function withOurEditorWords(config: SanitizedConfig): SanitizedConfig {
  const translations = deepMergeSimple(config.i18n.translations, { es: { lexical: words } })
  return { ...config, i18n: { ...config.i18n, translations } }
}
